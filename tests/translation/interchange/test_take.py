"""Answers are taken where nobody else has worked meanwhile, and nothing is overwritten."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import PurePosixPath

import pytest

from diptych.model.language import LanguageCode
from diptych.model.place import Place
from diptych.translation.interchange import Answer, CatalogFile, Taken, job_of, take

ENGLISH, FRENCH = LanguageCode("en"), LanguageCode("fr")
PATH = PurePosixPath("locales/fr_CA/LC_MESSAGES/release.po")
HEADER = """msgid ""
msgstr ""
"Language: fr_CA\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n > 1);\\n"

"""
SENT = (
    HEADER
    + """# by hand
#. heading 2
msgid "Title"
msgstr "Titre"

#, fuzzy
#| msgid "Old text"
msgid "New text"
msgstr "Ancien texte"

msgid "Missing"
msgstr ""

msgid "{count} file"
msgid_plural "{count} files"
msgstr[0] "{count} fichier"
msgstr[1] ""
"""
)


def answers(**changed: str) -> list[Answer]:
    """Send the catalog, and answer with some translations changed, by their source."""
    job = job_of(SENT.encode(), PATH, "release", (ENGLISH, FRENCH))
    return [
        Answer(
            row.ticket,
            row.source,
            changed.get(row.source.replace(" ", "_"), row.target),
            None,
            Place(PurePosixPath("back.xlsx"), number),
        )
        for number, row in enumerate(job.rows, start=2)
    ]


def taken(now: str, found: list[Answer]) -> tuple[str, Taken]:
    """Take answers into a catalog, and give its text."""
    made = take([CatalogFile(PATH, "release", FRENCH, now.encode())], found)
    return made.files.get(PATH, now.encode()).decode(), made


def test_nothing_changed() -> None:
    """A file that comes back as it went changes no byte."""
    text, made = taken(SENT, answers())

    assert SENT == text
    assert (0, ()) == (made.count, made.problems)


def test_translations_are_taken() -> None:
    """A new translation, and a changed one, stand in the catalog; all else stays as it was."""
    text, made = taken(SENT, answers(Missing="Manque", Title="Intitulé"))

    assert (
        SENT.replace("Titre", "Intitulé").replace(
            'msgid "Missing"\nmsgstr ""', 'msgid "Missing"\nmsgstr "Manque"'
        )
        == text
    )
    assert 2 == made.count


def test_one_form_of_a_plural_is_taken() -> None:
    """Each form is a text of its own."""
    found = [
        replace(answer, target="{count} fichiers") if answer.source == "{count} files" else answer
        for answer in answers()
    ]
    text, _ = taken(SENT, found)

    assert SENT.replace('msgstr[1] ""', 'msgstr[1] "{count} fichiers"') == text


def test_a_changed_suggestion_is_confirmed() -> None:
    """Whoever corrects a suggestion has seen it."""
    text, _ = taken(SENT, answers(New_text="Nouveau texte"))

    assert '\nmsgid "New text"\nmsgstr "Nouveau texte"\n' in text
    assert "fuzzy" not in text


@pytest.mark.parametrize(("confirmed", "fuzzy"), [(None, True), (False, True), (True, False)])
def test_an_unchanged_suggestion_waits_for_a_word(
    confirmed: bool | None,  # noqa: FBT001 - a column of the table above
    fuzzy: bool,  # noqa: FBT001 - likewise
) -> None:
    """A suggestion that comes back as it went is confirmed only by saying so."""
    found = [replace(one, confirmed=confirmed) for one in answers() if one.source == "New text"]
    text, _ = taken(SENT, found)

    assert fuzzy == ("fuzzy" in text)


def test_a_translation_that_is_not_done_is_fuzzy() -> None:
    """What its translator calls unfinished is taken, and not relied on."""
    found = [replace(one, confirmed=False) for one in answers(Missing="Manque")]
    text, _ = taken(SENT, found)

    assert '#, fuzzy\nmsgid "Missing"\nmsgstr "Manque"\n' in text


CATALOG_CHANGED = SENT.replace("Titre", "Entête")


@pytest.mark.parametrize(
    ("back", "expected", "codes"),
    [
        ("Titre", "Entête", []),
        ("Entête", "Entête", []),
        ("", "Entête", []),
        ("Intitulé", "Entête", ["DP356"]),
    ],
    ids=["only here", "alike on both sides", "came back empty", "differently on both sides"],
)
def test_a_catalog_that_changed_meanwhile(back: str, expected: str, codes: list[str]) -> None:
    """What stands in the catalog is never overwritten; a conflict shows both."""
    text, made = taken(CATALOG_CHANGED, answers(Title=back))

    assert f'msgstr "{expected}"' in text
    assert codes == [found.code for found in made.problems]
    for found in made.problems:
        assert ["Entête", "Intitulé"] == [excerpt.text for excerpt in found.excerpts]


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda _: "", "DP354"),
        (lambda ticket: ticket[:-1], "DP354"),
        (lambda ticket: "m" + "0" * 16 + ticket[17:], "DP355"),
    ],
    ids=["no ticket", "a ticket cut short", "a text of an older source"],
)
def test_an_answer_without_a_home(spoil: Callable[[str], str], code: str) -> None:
    """What nobody can place is shown, and nothing else suffers from it."""
    found = answers(Missing="Manque")
    found[0] = replace(found[0], ticket=spoil(found[0].ticket), target="Perdu")
    text, made = taken(SENT, found)

    assert [code] == [one.code for one in made.problems]
    assert "Manque" in text
    assert "Perdu" not in text
