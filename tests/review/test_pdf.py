"""Reading PDFs: words as they are read, places as they are seen, marks as they were made."""

import pytest

from diptych.model.diagnostic import UseError
from diptych.review import read_pdf
from diptych.review.diff import shown
from diptych.review.pdf import rasters
from review.papers import encoded, paper, untagged


def test_words_end_where_a_line_may_break() -> None:
    """A word never holds a hyphen, a dash or a slash but at its end, wherever lines break."""
    found = paper("<p>well-known and/or 2021–2026</p>")

    assert ["well-", "known", "and/", "or", "2021–", "2026"] == [one.text for one in found.words()]


def test_words_read_as_they_were_written() -> None:
    """Ligatures are taken apart, and no-break spaces part words as any space does."""
    found = paper("<p>ofﬁcial ﬂag, « oui », 10 %</p>")

    assert "official flag, « oui », 10 %" == shown(found.words())


def test_a_cut_word_says_so() -> None:
    """The first half of a word that the layout has cut ends with a hyphen, and is marked."""
    found = paper("<p lang='en'>internationalization</p>", "p { width: 20mm }")
    halves = [word for word in found.words() if word.hyphenated]

    assert halves
    assert "internationalization" == "".join(word.text.rstrip("-") for word in found.words())


def test_what_pages_repeat_is_set_apart() -> None:
    """Headers and footers are no part of the text."""
    found = paper("<p>One.</p><p style='break-before: page'>Two.</p>")

    assert "One. Two." == shown(found.words())
    assert "Harbours Page 1 Harbours Page 2" == shown(found.running_words())


def test_a_text_is_known_by_its_mark() -> None:
    """A word leads to the text that it belongs to, over pages, and so does a list's bullet."""
    found = paper(
        "<ul><li><span data-text='text-1'>One <b>bold</b> word</span></li></ul>"
        "<p style='break-before: page'><span data-text='text-2'>Two</span> loose</p>"
    )
    marks = [(word.text, word.mark) for word in found.words()]

    assert [
        ("•", "text-1"),
        ("One", "text-1"),
        ("bold", "text-1"),
        ("word", "text-1"),
        ("Two", "text-2"),
        ("loose", None),
    ] == marks


def test_boxes_count_from_the_top_left() -> None:
    """A word further down has a larger top, and stands inside the page."""
    found = paper("<p>First</p><p>Second</p>")
    first, second = found.words()

    assert first.box.top < first.box.bottom <= second.box.top < found.pages[0].height
    assert first.box.left == pytest.approx(second.box.left)


def test_letters_have_a_face() -> None:
    """Font, size and colour of a word are those of the style sheet."""
    (word,) = paper("<p>Word</p>", "p { color: #a62a1e; font-size: 14pt }").words()

    assert (14.0, "#a62a1e") == (word.face.size, word.face.colour)
    assert word.face.font.startswith("Noto")


def test_links_lead_somewhere() -> None:
    """A link is known by its address and its area."""
    (page,) = paper("<p><a href='https://www.canada.ca/en.html'>Canada</a></p>").pages
    (link,) = page.links

    assert "https://www.canada.ca/en.html" == link.address
    assert link.box.holds(page.words[0].box)


def test_a_plain_pdf_is_read_too() -> None:
    """No tags, no marks: the words are there all the same."""
    found = read_pdf(untagged("Nothing is tagged", "in this file."), "plain.pdf")

    assert "Nothing is tagged in this file." == shown(found.words())


def test_pages_can_be_drawn() -> None:
    """A page is a picture in the WebP format."""
    (picture,) = rasters(paper("<p>One.</p>"), [0])

    assert picture.content.startswith(b"RIFF")
    assert b"WEBP" == picture.content[8:12]


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"no PDF at all", encoded("<p>x</p>")[:400]])
def test_what_is_no_pdf_is_refused(content: bytes) -> None:
    """A file that is no PDF, or only the beginning of one, is named with a remedy."""
    with pytest.raises(UseError) as refused:
        read_pdf(content, "broken.pdf")

    assert ["DP701"] == [found.code for found in refused.value.diagnostics]
