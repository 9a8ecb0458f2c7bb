"""What an update does, by example."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from pathlib import PurePosixPath

import pytest

from diptych.model.diagnostic import InputError
from diptych.model.language import LanguageCode
from diptych.model.message import Message, MessageKey
from diptych.model.phrase import phrase
from diptych.model.place import Place
from diptych.translation.change import ChangeKind
from diptych.translation.comments import References
from diptych.translation.pot import pot
from diptych.translation.remembered import Remembered
from diptych.translation.same_meaning import SameMeaning
from diptych.translation.update import UpdateResult, update

PATH = PurePosixPath("locales/fr_CA/LC_MESSAGES/release.po")
SOURCE = Place(PurePosixPath("content/my release.md"), 12)
FRENCH = LanguageCode("fr")
NOTHING: Mapping[MessageKey, Remembered] = {}

HEADER = """\
msgid ""
msgstr ""
"Project-Id-Version: release\\n"
"Report-Msgid-Bugs-To: \\n"
"PO-Revision-Date: \\n"
"Last-Translator: \\n"
"Language-Team: \\n"
"Language: fr_CA\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=2; plural=(n > 1);\\n"
"""


def message(source: str, context: str | None = None) -> Message:
    """Make a message with the least that one can have."""
    return Message(MessageKey(context, source), LanguageCode("en"), (), ())


def entry(source: str, translation: str) -> str:
    """Write an entry as an update would."""
    return f'\nmsgid "{source}"\nmsgstr "{translation}"\n'


def updated(
    existing: str | None,
    *messages: Message,
    same_meaning: SameMeaning | None = None,
    remembered: Mapping[MessageKey, Remembered] = NOTHING,
) -> UpdateResult:
    """Bring a catalog up to date."""
    return update(
        None if existing is None else existing.encode(),
        messages,
        path=PATH,
        language=FRENCH,
        domain="release",
        same_meaning=same_meaning,
        remembered=remembered,
    )


def body(result: UpdateResult) -> str:
    """Take the header off a catalog."""
    text = result.content.decode()
    assert text.startswith(HEADER)
    return text.removeprefix(HEADER)


def test_a_new_catalog() -> None:
    """The first update makes a catalog that says of each message what a translator needs."""
    title = replace(
        message("The year in {figures}"),
        parts=(phrase("title"),),
        places=(SOURCE, SOURCE.at(90)),
        heading="Highlights",
        notes=("A pun;\nkeep it light.",),
        limit=95,
        placeholders=(("{figures}", "2.5%"),),
    )

    assert (
        body(updated(None, title))
        == """
#. title
#. Under the heading: Highlights
#. Note from the author: A pun;
#. keep it light.
#. At most 95 characters are advised.
#. Keep {figures} as it is; it stands for: 2.5%
#: content/my%20release.md
msgid "The year in {figures}"
msgstr ""
"""
    )


def test_percentages_are_no_format_strings() -> None:
    """No prose gets a format flag, whatever stands behind the per cent sign."""
    assert "-format" not in body(updated(None, message("Sales rose 2.5% in May.")))


REFERENCES = (
    (References.NONE, ""),
    (References.FILES, "#: content/my%20release.md\n"),
    (References.LINES, "#: content/my%20release.md:12\n#: content/my%20release.md:14\n"),
)


@pytest.mark.parametrize(("kind", "expected"), REFERENCES)
def test_references(kind: References, expected: str) -> None:
    """References name files, lines too where asked; a space in a name divides nothing."""
    placed = replace(message("Hello"), places=(SOURCE, SOURCE.at(14)))

    text = pot([placed], domain="release", references=kind).decode()

    assert text.endswith(f'\n\n{expected}msgid "Hello"\nmsgstr ""\n')


def test_a_template_file_is_the_same_every_day() -> None:
    """A template file holds no date, so equal messages give equal bytes."""
    assert "Date: \\n" in pot([message("Hello")], domain="release").decode()


def test_an_untouched_catalog_is_not_rewritten() -> None:
    """Order of fields, odd flags, wrapping and spaces stay where nothing changed."""
    existing = (
        "# By hand.\n"
        + HEADER
        + '"X-Custom: 1\\n"\n\n\n'
        + '#, no-wrap, mine\nmsgid ""\n"He"\n"llo"\nmsgstr "Bon\u00a0jour\u202f!"\n'
        + '#~ msgid "x"\n#~ msgstr "y"'
    )

    assert existing == updated(existing, message("Hello")).content.decode()


def test_four_edits_of_a_source() -> None:
    """Words, figures, order and punctuation change: all four keep a suggestion, and its source."""
    before = (
        "The agency opened 12 offices in 2025.",
        "Readers asked for shorter sentences.",
        "It costs $1,250,000 a year.",
        "Where to find us",
    )
    after = (
        "The agency opened 15 offices in 2025.",
        "Readers have asked for much shorter sentences.",
        "It costs $1,350,000 a year.",
        "Where to find us:",
    )
    existing = HEADER + "".join(entry(text, f"fr {text}") for text in before)

    result = updated(existing, *map(message, after))

    text = body(result)
    assert [ChangeKind.OFFERED] * 4 == [c.kind for c in result.changes][:4]
    assert all(f'#| msgid "{old}"\n' in text for old in before)
    assert "#. Check the figures: the earlier text said 12, this one says 15.\n" in text
    assert "the earlier text said $1,250,000, this one says $1,350,000.\n" in text


def test_an_edit_that_is_taken_back() -> None:
    """The translation of a text that fell out waits, obsolete, until the text is back."""
    first = HEADER + entry("One office opened.", "Un bureau a ouvert.")
    changed = updated(first, message("Two offices opened.")).content.decode()

    assert '#~ msgid "One office opened."\n#~ msgstr "Un bureau a ouvert."\n' in changed
    assert first == updated(changed, message("One office opened.")).content.decode()


def test_text_that_moves() -> None:
    """A paragraph that moves keeps its translation, whatever stands around it."""
    existing = HEADER + entry("A", "a") + entry("B", "b")

    result = updated(existing, message("B"), message("A"))

    assert body(result) == entry("B", "b") + entry("A", "a")
    assert result.changes == ()


def test_the_place_decides_between_likes() -> None:
    """Of several earlier texts that resemble a new one, the one at its place is offered."""
    existing = HEADER + "".join(
        entry(text, text.upper())
        for text in ("Nunavut", "Sales in thousands", "Yukon", "Sales in hundreds", "Manitoba")
    )

    result = updated(
        existing,
        message("Nunavut"),
        message("Sales in thousand"),
        message("Yukon"),
        message("Sales in dollars"),
        message("Manitoba"),
    )

    assert [change.former.source for change in result.changes if change.former] == [
        "Sales in thousands",
        "Sales in hundreds",
    ]


def test_the_same_words_in_another_context() -> None:
    """A text that gets a context is offered what it had without one."""
    result = updated(HEADER + entry("May", "Mai"), message("May", "permission"))

    assert (
        body(result)
        == """
#, fuzzy
#| msgid "May"
msgctxt "permission"
msgid "May"
msgstr "Mai"

#~ msgid "May"
#~ msgstr "Mai"
"""
    )


def test_addresses_known_by_rule() -> None:
    """The French address of a link is filled in where a rule knows it, and is finished."""
    link = replace(message("https://a.ca/en/x", "link"), suggestion="https://a.ca/fr/x")

    result = updated(None, link)

    assert 'msgstr "https://a.ca/fr/x"' in body(result)
    assert "fuzzy" not in body(result)
    assert [change.kind for change in result.changes] == [ChangeKind.FILLED]


def test_addresses_resemble_each_other_and_mean_nothing_by_it() -> None:
    """An address is never offered the translation of another page's address."""
    pages = [message(f"https://a.ca/page-{number}", "link") for number in range(40)]
    first = updated(None, *(replace(page, suggestion=page.key.source) for page in pages))

    result = updated(
        first.content.decode(), *pages, message("x", "y"), message("https://a.ca/page-77", "link")
    )

    assert ChangeKind.OFFERED not in {change.kind for change in result.changes}


WORD = SameMeaning("M. Tremblay", "a slip in the name", dt.date(2026, 11, 22))


def test_a_correction_that_changes_no_meaning() -> None:
    """On somebody's word a translation is carried over unflagged, and the catalog says whose."""
    existing = HEADER + entry("The work of Statistic Canada", "Le travail de Statistique Canada")

    result = updated(existing, message("The work of Statistics Canada"), same_meaning=WORD)

    assert (
        "# Same meaning as before, says M. Tremblay on 2026-11-22: a slip in the name\n"
        "# The source was: The work of Statistic Canada\n"
        'msgid "The work of Statistics Canada"\n'
        'msgstr "Le travail de Statistique Canada"\n'
    ) in body(result)
    assert result.changes[0].kind is ChangeKind.CARRIED


def test_a_word_given_afterwards() -> None:
    """Suggestions that nobody touched can be confirmed by a later word; others cannot."""
    existing = HEADER + entry("Welcome to teh agency.", "Bienvenue à l’agence.")
    offered = updated(existing, message("Welcome to the agency.")).content.decode()
    touched = offered.replace('msgstr "Bienvenue', 'msgstr "Bonjour', 1)

    assert "fuzzy" not in body(
        updated(offered, message("Welcome to the agency."), same_meaning=WORD)
    )
    assert "fuzzy" in body(updated(touched, message("Welcome to the agency."), same_meaning=WORD))


OTHER_FACTS = (
    ("It costs $5 a year.", "It costs $6 a year."),
    ("It opens in May.", "It opens in June."),
    ("A word by Marie Roy", "A word by Paul Roy"),
    ("Write to a@b.ca today", "Write to c@d.ca today"),
    ("Read [this][1] first", "Read [this][2] first"),
    ("It grew by {percent}.", "It grew by {number}."),
)


@pytest.mark.parametrize(("before", "after"), OTHER_FACTS)
def test_facts_outweigh_any_word(before: str, after: str) -> None:
    """No word carries a translation over a figure, a name or an address that changed."""
    result = updated(HEADER + entry(before, "…"), message(after), same_meaning=WORD)

    assert "#, fuzzy\n" in body(result)


def test_what_the_memory_knows() -> None:
    """The memory fills what the catalog does not hold, and says where it knows it from."""
    known = Remembered("Bonjour", "Hello", certain=True, origin=phrase("From the release of May."))
    near = replace(known, source="Hello,", certain=False)

    certain = updated(None, message("Hello"), remembered={MessageKey(None, "Hello"): known})
    unsure = updated(None, message("Hello"), remembered={MessageKey(None, "Hello"): near})

    assert '\n# From the release of May.\nmsgid "Hello"\nmsgstr "Bonjour"\n' == body(certain)
    assert (
        "\n# From the release of May.\n"
        '#, fuzzy\n#| msgid "Hello,"\nmsgid "Hello"\nmsgstr "Bonjour"\n'
    ) == body(unsure)


def test_a_message_that_begins_to_count() -> None:
    """Where a message gets plural forms, its one translation is offered for each of them."""
    counted = replace(message("A page"), plural="{count} pages")
    existing = HEADER + entry("A page", "Une page")

    result = updated(existing, counted)

    assert 'msgstr[0] "Une page"\nmsgstr[1] "Une page"\n' in body(result)
    assert existing == updated(result.content.decode(), message("A page")).content.decode()


def test_comments_of_translators_outlive_everything() -> None:
    """A translator's note stays with its text: live, offered and obsolete."""
    existing = HEADER + "\n# Ask Marie.\n#Again\n" + entry("A page", "Une page")[1:]

    text = body(updated(existing, message("A page or two")))

    assert 2 == text.count("# Ask Marie.\n#Again\n")


def test_a_catalog_of_another_language_is_refused() -> None:
    """A file in the wrong folder is not filled with another language's messages."""
    with pytest.raises(InputError, match="DP319"):
        updated(HEADER.replace("fr_CA", "es"), message("Hello"))


def test_windows_line_ends_stay() -> None:
    """New entries of a file end their lines as the file does."""
    existing = (HEADER + entry("A", "a")).replace("\n", "\r\n")

    text = updated(existing, message("A"), message("B")).content.decode()

    assert text == existing + '\r\nmsgid "B"\r\nmsgstr ""\r\n'


def test_prose_that_somebody_flagged_as_a_format_string() -> None:
    """A false format flag goes, other flags stay; a template's named values keep theirs."""
    prose = '\n#, python-format, mine\nmsgid "Up 2.5% in May"\nmsgstr "En hausse"\n'
    named = '\n#, python-format\nmsgid "%(count)s pages"\nmsgstr "%(count)s pages"\n'

    result = updated(HEADER + prose + named, message("Up 2.5% in May"), message("%(count)s pages"))

    assert body(result) == prose.replace("python-format, ", "") + named
    assert [ChangeKind.UNFLAGGED] == [change.kind for change in result.changes]


def test_an_empty_entry_is_offered_what_falls_out_at_its_place() -> None:
    """A message still waiting for a translator is offered that of the text it stood beside."""
    existing = (
        HEADER + entry("Sales rose in May.", "Hausse en mai.") + entry("Sales fell in May.", "")
    )

    result = updated(existing, message("Sales fell in May."))

    assert '#, fuzzy\n#| msgid "Sales rose in May."\nmsgid "Sales fell in May."\n' in body(result)
