"""Laws of the import: no word is lost on the way in, and nothing moves to a wrong place."""

from html import escape
from pathlib import PurePosixPath

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from diptych.model.diagnostic import InputError
from diptych.model.document import Document
from diptych.model.language import LanguageCode
from diptych.model.project import SourceFile
from diptych.settings import read
from diptych.sources import draft, parse_inline, plain
from diptych.sources.published import adopt, front_matter
from diptych.translation.align import align

SETTINGS = read('languages = ["en", "fr"]\n')
ENGLISH, FRENCH = LanguageCode("en"), LanguageCode("fr")
TRICKY = "ab1 .,;:!?*_`[](){}<>#+-=~|\\/&\"'«»\u00a0\n$%^@"
WORDS = st.text(st.sampled_from(TRICKY), min_size=1, max_size=40)
MARKS = st.sampled_from(["em", "strong", "code", "sup", "span", "a href='https://a.ca/x_(y)'"])


def document(html: str, language: LanguageCode = ENGLISH) -> Document:
    """Make a document of a page."""
    page = adopt(html.encode(), PurePosixPath(f"page.{language}.html"))
    text = front_matter(language, {language: page.stated}) + page.body
    return draft(SourceFile(PurePosixPath("content/x/index.md"), text), SETTINGS, {}).document


def words(made: Document) -> str:
    """Read all words of a document aloud, without spaces."""
    texts = (text for block in made.blocks for text in block.texts if text.context != "link")
    return "".join("".join(plain(parse_inline(text)).split()) for text in texts)


@st.composite
def passages(draw: st.DrawFn) -> tuple[str, str]:
    """Draw the inside of a paragraph: its words, and its HTML."""
    plain_words, html = "", ""
    for _ in range(draw(st.integers(1, 4))):
        said = draw(WORDS)
        mark = draw(st.none() | MARKS)
        plain_words += said
        inside = escape(said)
        html += inside if mark is None else f"<{mark}>{inside}</{mark.split()[0]}>"
    return plain_words, html


@given(st.lists(passages(), min_size=1, max_size=3))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@example([("!x", "!<a href='https://a.ca'>x</a>")])
@example([("{a}b", "{a}<code>b</code>")])
def test_no_word_is_lost(paragraphs: list[tuple[str, str]]) -> None:
    """Whatever words look like in Markdown, they are read from the source as they were."""
    made = document("".join(f"<p>x{html}x</p>" for _, html in paragraphs))

    expected = "".join("".join(f"x{said}x".split()) for said, _ in paragraphs)
    raised = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻", "0123456789+-")
    assert expected == words(made).translate(raised)


SENTENCES = (
    "The Minister of Finance announced a new program on May 5, 2024.",
    "The program costs $2.5 million over 3 years.",
    "Statistics Canada published 14 tables on agriculture.",
    "For more information, visit the site of the department.",
    "Ottawa, Toronto and Vancouver are the cities of the first phase.",
    "A second phase will begin in 2026 with 120 participants.",
    "The evaluation of the results follows in autumn.",
    "Applications are accepted from non-profit organizations.",
)


@given(
    st.permutations(SENTENCES),
    st.sets(st.integers(0, len(SENTENCES) - 1), max_size=3),
    st.booleans(),
)
@settings(max_examples=60, deadline=None)
def test_what_one_edition_lacks_moves_nothing(
    sentences: list[str],
    gone: set[int],
    from_source: bool,  # noqa: FBT001 - drawn
) -> None:
    """Paragraphs taken from one side leave the others paired with themselves."""
    lacking = [one for number, one in enumerate(sentences) if number not in gone]
    less, whole = (
        document("".join(f"<p>{one}</p>" for one in side)) for side in (lacking, sentences)
    )
    aligned = align(less, whole) if from_source else align(whole, less)
    sure = [pair for pair in aligned.pairs.values() if not pair.doubts]

    assert [pair.key.source for pair in sure] == [pair.words for pair in sure]


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("page.html", b"<div>" * 5000 + b"text", "DP218"),
        ("page.html", b"<script>alert(1)</script>", "DP218"),
        ("page.md", b"", "DP218"),
        ("page.html", b" " * 6_000_000, "DP215"),
        ("page.md", b"\xff\xfe", "DP220"),
        ("page.md", b"---\na: [\n---\ntext", "DP219"),
        ("page.md", b"---\na: &a [*a]\n---\n", "DP218"),
        ("page.docx", b"", "DP217"),
    ],
)
def test_refused(name: str, content: bytes, code: str) -> None:
    """A page that cannot be read is refused with its reason."""
    with pytest.raises(InputError) as refused:
        adopt(content, PurePosixPath(name))

    assert [code] == [found.code for found in refused.value.diagnostics]
