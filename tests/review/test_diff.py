"""Comparing two PDFs: changes are exact, and what only moved along is no change."""

import pytest

from diptych.review import PdfDifference, compare_pdfs, read_pdf
from review.papers import paper, untagged

FILLER = "".join(
    f"<p>Paragraph {number} tells of harbours, wharves and lighthouses along the northern coast, "
    "and of everything that the census of small harbours has found there in summer.</p>"
    for number in range(40)
)


def difference(before: str, after: str, styles: tuple[str, str] = ("", "")) -> PdfDifference:
    """Compare two pages."""
    return compare_pdfs(paper(before, styles[0]), paper(after, styles[1]))


def told(found: PdfDifference) -> list[tuple[str, str, str]]:
    """Say what was found: kind, words before, words after."""
    return [(change.kind.value, change.before.text, change.after.text) for change in found.changes]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("A red boat.", "A red boat.", []),
        ("A red boat.", "A blue boat.", [("reworded", "red", "blue")]),
        ("A boat.", "A red boat.", [("added", "", "red")]),
        ("A red boat.", "A boat.", [("removed", "red", "")]),
        ("It cost $2.5 million.", "It cost $3.5 million.", [("figure", "$2.5", "$3.5")]),
        (
            "On May 12, 2026, in Ottawa.",
            "On June 3, 2026, in Ottawa.",
            [("date", "May 12,", "June 3,")],
        ),
        ("It is 20% more.", "It is 20 % more.", [("typography", "20%", "20 %")]),
        ("It's a boat.", "It’s a boat.", [("typography", "It's", "It’s")]),
        (
            "The old boat floats. The end.",
            "The old boat floats. The red boat floats. The end.",
            [("added", "", "The red boat floats.")],
        ),
    ],
)
def test_words(before: str, after: str, expected: list[tuple[str, str, str]]) -> None:
    """A change is named for what it is, and holds the words that changed."""
    found = difference(f"<p>{before}</p>", f"<p>{after}</p>")

    assert expected == told(found)


def test_reflow_is_no_change() -> None:
    """A paragraph added on page 1 pushes words to other pages; only the paragraph is new."""
    new = (
        "<p>A paragraph that was not there before, and is three lines long or more, pushes.</p>" * 3
    )
    found = difference(FILLER, new + FILLER)

    assert ["added"] == [change.kind.value for change in found.changes]
    assert found.reflowed > 0


@pytest.mark.parametrize("width", ["80mm", "120mm", "150mm"])
def test_other_line_breaks_change_no_word(width: str) -> None:
    """Lines break elsewhere, words are cut elsewhere, and not a word is said to have changed."""
    found = difference(FILLER, FILLER, ("", f"p {{ width: {width}; hyphens: auto }}"))

    assert [] == list(found.text_changes)


def test_swapped_paragraphs_have_moved() -> None:
    """Of two paragraphs that changed places, one has moved, and none has changed."""
    first = "<p>The smallest wharf is older than the town that grew around it.</p>"
    second = "<p>Lighthouses were counted twice because fog had hidden some of them.</p>"
    found = difference(first + second + FILLER, second + first + FILLER)

    assert ["moved"] == [change.kind.value for change in found.changes]


def test_headers_and_footers_are_compared_apart() -> None:
    """A running header that changes on every page is one change, and page numbers are none."""
    found = difference(FILLER, FILLER, ("", "@page { @top-left { content: 'Ports' } }"))

    assert [("running-text", "Harbours", "Ports")] == told(found)


@pytest.mark.parametrize(
    ("style", "kind"),
    [
        ("p { color: #004040 }", "colour"),
        ("p { font-size: 12pt }", "font"),
        ("p { margin-left: 5mm }", "position"),
        ("p { margin: 3em 0 }", "position"),
        ("@page { size: A4 }", "paper"),
        ("p { border-left: 1pt solid #a62a1e }", "colour"),
        ("p:nth-child(2) { break-before: page }", "page-break"),
    ],
)
def test_looks(style: str, kind: str) -> None:
    """A change of looks is named for what it is, and no word is said to have changed."""
    body = "<p>The smallest wharf.</p><p>The largest pier.</p><p>A light.</p>"
    found = difference(body, body, ("", style))

    assert [] == list(found.text_changes)
    assert kind in {change.kind.value for change in found.changes}


def test_an_address_that_changed_is_told() -> None:
    """A link that reads the same and leads elsewhere is a change."""
    link = "<p><a href='https://www.canada.ca/{}.html'>Details</a></p>"
    found = difference(link.format("one"), link.format("two"))

    assert [
        ("address", "https://www.canada.ca/one.html", "https://www.canada.ca/two.html")
    ] == told(found)


def test_pages_stand_beside_their_like() -> None:
    """A page put in between has no counterpart, and those after it keep theirs."""
    page = "<p style='break-after: page'>{}</p>"
    bodies = [page.format(f"{name} harbours were counted here") for name in ("Ten", "Six", "Two")]
    found = difference(bodies[0] + bodies[2], "".join(bodies))

    assert (None, 1) in found.pairs
    assert (0, 0) in found.pairs


def test_any_two_pdfs() -> None:
    """PDFs of other programs, without tags, are compared just as well, hyphens at line ends too."""
    before = read_pdf(
        untagged("The census counted well-", "known harbours in con-", "stant fog."), "a"
    )
    after = read_pdf(
        untagged("The census counted", "well-known harbours in", "constant rain."), "b"
    )

    assert [("reworded", "fog.", "rain.")] == told(compare_pdfs(before, after))


def test_kinds_can_be_left_out() -> None:
    """What nobody asked for is not told."""
    found = difference("<p>On May 12, 2026.</p>", "<p>On May 13, 2026.</p>")

    assert ["date"] == [change.kind.value for change in found.changes]
    assert () == found.without(["date"]).changes
