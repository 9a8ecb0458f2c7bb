"""What goes out comes back, in every form, whatever the texts hold."""

from pathlib import PurePosixPath

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from diptych.model.language import LanguageCode
from diptych.model.message import MessageKey
from diptych.model.phrase import Phrase
from diptych.translation.interchange import FORMS, Job, Row, State, form_of
from diptych.translation.interchange.codes import Code, numbered, parts_of
from diptych.translation.interchange.csv_table import neutral, restored
from diptych.translation.interchange.ticket import ticket_for

ENGLISH, FRENCH = LanguageCode("en"), LanguageCode("fr")
RETURNING = sorted(set(FORMS) - {"tmx"})
TEXTS = (
    "Plain words",
    "=1+1",
    "'=1+1",
    "@SUM(A1)",
    "-5 à −3",
    "1-2",
    "00123",
    "2026-11-22",
    '<b>no markup</b> & “quotes” "straight"',
    "Le prix : 1 250,50 $ « net »",
    "[the report][1] costs {money}[^1], **really** `x < y`",
    "two\nlines, and a\ttab",
    "emoji 😀, astral 𝒳, combining é",
    "_x000D_",
    "  spaces  around  ",
    "TRUE",
    "#REF!",
)
WORDS = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"), max_size=60
)


def job(*texts: tuple[str, str]) -> Job:
    """Make a job of sources and translations."""
    rows = []
    for source, target in texts:
        state = State.TRANSLATED if target else State.MISSING
        ticket = ticket_for("release", FRENCH, MessageKey(None, source), 0, target)
        rows.append(Row(str(ticket), source, target, state, notes=("heading 2", "a & b")))
    return Job("release", ENGLISH, FRENCH, tuple(rows))


def returned(sent: Job, name: str) -> list[tuple[str, str, str]]:
    """Send a job in a form, and read what was sent."""
    form = FORMS[name]
    path = PurePosixPath(f"file{form.suffix}")
    found = form_of(path).read(form.write(sent, Phrase.english), path)
    return [(answer.ticket, answer.source, answer.target) for answer in found.answers]


@pytest.mark.parametrize("name", RETURNING)
def test_every_kind_of_text(name: str) -> None:
    """Neither markup, formulas, dates, spaces nor line ends are changed on the way."""
    sent = job(*((text, text) for text in TEXTS), ("Untranslated", ""))

    expected = [(row.ticket, row.source, row.target) for row in sent.rows]
    assert expected == returned(sent, name)


@pytest.mark.parametrize("name", ["xliff", "xliff2", "csv"])
@given(texts=st.lists(st.tuples(WORDS.filter(str.strip), WORDS), min_size=1, max_size=4))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_text(name: str, texts: list[tuple[str, str]]) -> None:
    """Any text that XML can hold comes back as it went."""
    sent = job(*texts)

    expected = [(row.ticket, row.source, row.target) for row in sent.rows]
    assert expected == returned(sent, name)


@given(st.text(max_size=80))
def test_codes_lose_nothing(text: str) -> None:
    """The parts of a text, joined, are the text."""
    joined = "".join(part.content if isinstance(part, Code) else part for part in parts_of(text))

    assert text == joined


def test_codes_of_a_translation_have_the_numbers_of_its_source() -> None:
    """A placeholder that moves keeps its number; one that is new gets one of its own."""
    moved = numbered("{date}: {money}, {money}", "{money} on {date}")

    expected = [Code(2, "{date}"), ": ", Code(1, "{money}"), ", ", Code(3, "{money}")]
    assert expected == list(moved)


@given(st.text(max_size=20))
def test_neutral_cells_are_restored(cell: str) -> None:
    """A cell begins with nothing that makes a formula, and is read as it was."""
    sent = neutral(cell)

    assert not sent.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert cell == restored(sent)


def test_spreadsheet_holds_no_formula() -> None:
    """A text that looks like a formula is text, and stays text when somebody edits it."""
    openpyxl = pytest.importorskip("openpyxl")
    sent = FORMS["xlsx"].write(job(("=1+1", "=HYPERLINK(1)")), Phrase.english)
    import io  # noqa: PLC0415 - only here

    sheet = openpyxl.load_workbook(io.BytesIO(sent)).worksheets[0]

    assert {"s"} == {cell.data_type for cell in sheet[2] if cell.value}
    assert {True} == {cell.quotePrefix for cell in sheet[2]}


def test_memory_holds_only_what_is_finished() -> None:
    """TMX has no word for doubt, so fuzzy and missing translations stay at home."""
    sent = job(("One", "Un"), ("Two", ""))
    written = FORMS["tmx"].write(sent, Phrase.english).decode()

    assert "<seg>Un</seg>" in written
    assert "Two" not in written
