"""Catalogs are read strictly: accepted whole, or refused line by line."""

from pathlib import PurePosixPath

import pytest

from diptych.model.diagnostic import InputError
from diptych.model.language import LanguageCode
from diptych.model.message import MessageKey
from diptych.translation.catalog import read

PATH = PurePosixPath("locales/fr_CA/LC_MESSAGES/release.po")
FRENCH = LanguageCode("fr")
HEADER = (
    'msgid ""\n'
    'msgstr ""\n'
    '"Content-Type: text/plain; charset=UTF-8\\n"\n'
    '"Plural-Forms: nplurals=2; plural=(n > 1);\\n"\n'
    "\n"
)
GOOD = 'msgid "Hello"\nmsgstr "Bonjour"\n'


def refusals(content: bytes) -> list[tuple[str, int | None]]:
    """List the code and the line of everything that is wrong with a catalog."""
    with pytest.raises(InputError) as caught:
        read(content, PATH, "release", FRENCH)
    return [
        (found.code, found.place.line if found.place else None)
        for found in caught.value.diagnostics
    ]


def test_translations_and_what_is_known_of_them() -> None:
    """A catalog value holds each live message, its state, line, plural forms and comment."""
    text = HEADER + (
        "# Seen by the minister's office.\n"
        "#, fuzzy\n"
        '#| msgid "Good day"\n'
        'msgctxt "greeting"\n'
        'msgid "Hello"\n'
        'msgstr "Bon"\n'
        '"jour"\n'
        "\n"
        'msgid "{count} page"\n'
        'msgid_plural "{count} pages"\n'
        'msgstr[0] "{count} page"\n'
        'msgstr[1] "{count} pages"\n'
        "\n"
        '#~ msgid "Farewell"\n'
        '#~ msgstr "Adieu"\n'
    )

    catalog = read(text.encode(), PATH, "release", FRENCH)

    greeting = catalog.translations[MessageKey("greeting", "Hello")]
    pages = catalog.translations[MessageKey(None, "{count} page")]
    assert ("Bonjour", True, 10) == (greeting.text, greeting.fuzzy, greeting.line)
    assert greeting.comment == "Seen by the minister's office."
    assert pages.plurals == ("{count} page", "{count} pages")
    assert catalog.obsolete == {MessageKey(None, "Farewell")}


ESCAPES = (
    (r"a\nb", "a\nb"),
    (r"a\tb\\c\"d", 'a\tb\\c"d'),
    (r"\101\x42", "AB"),
    ("1\u00a0250\u202f000\u00a0$", "1\u00a0250\u202f000\u00a0$"),
    ("a\u0085b\u2028c", "a\u0085b\u2028c"),
)


@pytest.mark.parametrize(("written", "meant"), ESCAPES)
def test_characters_are_what_was_written(written: str, meant: str) -> None:
    """Escapes are resolved; every other character, odd spaces included, stays itself."""
    content = f'{HEADER}msgid "x"\nmsgstr "{written}"\n'.encode()

    catalog = read(content, PATH, "release", FRENCH)

    assert catalog.translations[MessageKey(None, "x")].text == meant


REFUSED = (
    ("a closing quotation mark is missing", 'msgid "a\nmsgstr "b"\n', [("DP306", 6)]),
    ("the last one is missing", 'msgid "a"\nmsgstr "b\n', [("DP306", 7)]),
    ("an escape means nothing", 'msgid "a"\nmsgstr "b\\q"\n', [("DP307", 7)]),
    ("a byte escape", 'msgid "a"\nmsgstr "\\303\\251"\n', [("DP307", 7)]),
    ("the file ends inside an entry", 'msgid "a"\n', [("DP311", 6)]),
    ("the file ends after a context", 'msgctxt "a"\n', [("DP311", 6)]),
    ("only a previous text is left", '#| msgid "a"\n', [("DP311", 6)]),
    ("a message stands twice", GOOD + "\n" + GOOD, [("DP314", 9)]),
    ("once more as obsolete", GOOD + '\n#~ msgid "Hello"\n#~ msgstr "Allô"\n', [("DP314", 9)]),
    (
        "a merge was left unfinished",
        '<<<<<<< ours\nmsgid "a"\nmsgstr "b"\n=======\nmsgid "a"\nmsgstr "c"\n>>>>>>> theirs\n',
        [("DP305", 6)],
    ),
    ("text stands outside", 'msgid "a"\nmsgstr "b" c\n', [("DP308", 7)]),
    ("a line is no comment", 'Bonjour\nmsgid "a"\nmsgstr "b"\n', [("DP308", 6)]),
    ("a keyword is misspelt", 'msgid "a"\nmsgstring "b"\n', [("DP309", 7)]),
    ("msgstr comes first", 'msgstr "b"\nmsgid "a"\n', [("DP310", 6)]),
    ("a comment stands inside", 'msgid "a"\n# c\nmsgstr "b"\n', [("DP312", 7)]),
    ("half of an entry is obsolete", '#~ msgid "a"\nmsgstr "b"\n', [("DP313", 7)]),
    (
        "plural forms in the wrong order",
        'msgid "a"\nmsgid_plural "b"\nmsgstr[1] "c"\nmsgstr[0] "d"\n',
        [("DP315", 6)],
    ),
    ("too few plural forms", 'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\n', [("DP316", 6)]),
    ("a line break is lost", 'msgid "a\\n"\nmsgstr "b"\n', [("DP317", 6)]),
)


@pytest.mark.parametrize(
    ("entry", "expected"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED]
)
def test_a_malformed_entry_is_refused(entry: str, expected: list[tuple[str, int]]) -> None:
    """Each way to break an entry has a code of its own, and its line is named."""
    found = refusals((HEADER + entry).encode())

    assert found == expected


UNREADABLE = (
    ("byte order mark", b"\xef\xbb\xbf" + (HEADER + GOOD).encode(), [("DP302", 1)]),
    ("UTF-16", (HEADER + GOOD).encode("utf-16"), [("DP302", 1)]),
    (
        "Latin-1, and says so",
        HEADER.replace("UTF-8", "ISO-8859-1").encode()
        + 'msgid "a"\nmsgstr "é"\n'.encode("latin-1"),
        [("DP303", 3)],
    ),
    (
        "Latin-1 in ASCII only",
        (HEADER.replace("UTF-8", "ISO-8859-1") + GOOD).encode(),
        [("DP303", 1)],
    ),
    (
        "Latin-1 that says UTF-8",
        HEADER.encode() + 'msgid "a"\nmsgstr "é"\n'.encode("latin-1"),
        [("DP301", 7)],
    ),
    ("a lone surrogate", HEADER.encode() + b'msgid "a"\nmsgstr "\xed\xa0\x80"\n', [("DP301", 7)]),
    ("an overlong form", HEADER.encode() + b'msgid "a"\nmsgstr "\xc0\xaf"\n', [("DP301", 7)]),
    ("NUL", (HEADER + 'msgid "a"\nmsgstr "b\0"\n').encode(), [("DP304", 7)]),
    ("a bare carriage return", (HEADER + 'msgid "a"\r\r\nmsgstr "b"\n').encode(), [("DP304", 6)]),
    ("no field in the header", b'msgid ""\nmsgstr "nonsense\\n"\n', [("DP318", 1)]),
    ("another language", b'msgid ""\nmsgstr "Language: de\\n"\n', [("DP319", 1)]),
    (
        "a plural formula that is none",
        b'msgid ""\nmsgstr "Plural-Forms: nplurals=2; plural=(n > 1;\\n"\n',
        [("DP323", 1)],
    ),
    ("nothing", b"", [("DP322", 1)]),
    ("an empty header", b'msgid ""\nmsgstr ""\n', [("DP322", 1)]),
    ("no header", GOOD.encode(), [("DP322", 1)]),
    (
        "no Plural-Forms",
        b'msgid ""\nmsgstr "Language: fr\\n"\n\nmsgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\n',
        [("DP320", 4)],
    ),
)


@pytest.mark.parametrize(
    ("content", "expected"), [case[1:] for case in UNREADABLE], ids=[case[0] for case in UNREADABLE]
)
def test_an_unreadable_file_is_refused(content: bytes, expected: list[tuple[str, int]]) -> None:
    """Wrong bytes and wrong headers are refused before any translation is believed."""
    assert refusals(content) == expected


def test_everything_wrong_is_reported() -> None:
    """Reading goes on after an entry that is wrong, so one look shows all there is to mend."""
    text = HEADER + 'msgid "a\nmsgstr "b"\n\nmsgid "c"\nmsgstr "d"\n\nmsgid "e"\nmsgstr "f\\q"\n'

    assert refusals(text.encode()) == [("DP306", 6), ("DP307", 13)]


def test_windows_line_ends_are_welcome() -> None:
    """A checkout on Windows turns every line end into two characters; the text is the same."""
    content = (HEADER + GOOD).replace("\n", "\r\n").encode()

    catalog = read(content, PATH, "release", FRENCH)

    assert catalog.translations[MessageKey(None, "Hello")].text == "Bonjour"
