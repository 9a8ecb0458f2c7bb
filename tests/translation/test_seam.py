"""What polib would lose, trip over or change, and what is mended between it and the files."""

from pathlib import PurePosixPath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diptych.translation.po import Identity, Layout, PoEntry, compose, described, read_file

PATH = PurePosixPath("sample.po")
HEADER = (
    'msgid ""\nmsgstr ""\n'
    '"Content-Type: text/plain; charset=UTF-8\\n"\n'
    '"Plural-Forms: nplurals=2; plural=(n > 1);\\n"\n\n'
)


def only(text: str) -> PoEntry:
    """Read a file of one entry."""
    (entry,) = read_file((HEADER + text).encode(), PATH).entries
    return entry


MEANT = (
    ("strings that share a line", 'msgid "a" "b""c"\nmsgstr "d" "e"\n', ("abc", "de")),
    ("a keyword without a space", 'msgid"a"\nmsgstr"b"\n', ("a", "b")),
    ("an escaped backslash at the end", 'msgid "a\\\\" "b"\nmsgstr "c"\n', ("a\\b", "c")),
    ("a bell", 'msgid "a"\nmsgstr "\\a"\n', ("a", "\a")),
    ("an octal escape", 'msgid "a"\nmsgstr "\\101\\042"\n', ("a", 'A"')),
    ("a hexadecimal escape", 'msgid "a"\nmsgstr "\\x41\\x5c"\n', ("a", "A\\")),
    ("a line separator", 'msgid "a"\nmsgstr "b\u2028c\x1cd"\n', ("a", "b\u2028c\x1cd")),
    ("a comment without a space", '#note\nmsgid "a"\nmsgstr "b"\n', ("a", "b")),
    ("sticky flags of gettext 0.23", '#= no-wrap\nmsgid "a"\nmsgstr "b"\n', ("a", "b")),
    ("an empty text in a context", 'msgctxt "x"\nmsgid ""\nmsgstr "b"\n', ("", "b")),
    ("keywords inside a text", 'msgid "msgstr \\"x\\""\nmsgstr "msgid"\n', ('msgstr "x"', "msgid")),
    ("a mark inside a text", 'msgid ""\n"#~| a"\nmsgstr "#~ b"\n', ("#~| a", "#~ b")),
    (
        "characters of no meaning",
        'msgid "\U000f0000"\nmsgstr "\U000f0001"\n',
        ("\U000f0000", "\U000f0001"),
    ),
)


@pytest.mark.parametrize(
    ("written", "meant"), [case[1:] for case in MEANT], ids=[case[0] for case in MEANT]
)
def test_what_is_meant(written: str, meant: tuple[str, str]) -> None:
    """What gettext accepts means to us what it means to gettext."""
    entry = only(written)

    assert meant == (entry.identity.source, entry.strings[0])


def test_flags_without_a_space() -> None:
    """Flags are known by their names, however they are spaced."""
    assert ("fuzzy", "mine") == only('#,fuzzy , mine\nmsgid "a"\nmsgstr "b"\n').flags


def test_the_previous_text_of_an_obsolete_entry() -> None:
    """`#~|` lines say what an obsolete suggestion was made for."""
    entry = only('#, fuzzy\n#~| msgctxt "x"\n#~| msgid "a"\n#~ msgid "b"\n#~ msgstr "c"\n')

    assert Identity("x", "a") == entry.former
    assert entry.obsolete


def test_an_empty_plural() -> None:
    """An entry that counts still counts where its second text is empty."""
    identity = Identity(None, "a", "")

    assert identity == only(compose(identity, ("b", "c")).text).identity


def test_comments_are_not_wrapped() -> None:
    """A long comment stays on its line, its double spaces too."""
    line = f"{'word  ' * 30}end"

    entry = described(compose(Identity(None, "a"), ("b",)), [line], [], Layout(width=78))

    assert f"#. {line}\n" == entry.head


def test_new_entries_are_wrapped_as_their_file_is() -> None:
    """A file that an editor wrapped at its margin gets new entries wrapped there."""
    line = f'"{"word " * 14}"\n'
    wrapped = read_file((HEADER + f'msgid "a"\nmsgstr ""\n{line}"end"\n').encode(), PATH)
    text = "mot\u00a0mot " * 20

    entry = compose(Identity(None, "b"), (text,), wrapped.layout)

    assert max(map(len, entry.body.split("\n"))) <= 78
    assert (text,) == only(entry.text).strings


TEXTS = st.text('aZé-\u00a0\u202f"\\\n\r\t\v\f\a\x1c\u0085\u2028 #~|%{}', max_size=90)


@settings(max_examples=150)
@given(TEXTS, TEXTS, st.sampled_from((0, 20, 78)), st.sampled_from(("\n", "\r\n")))
def test_whatever_is_written_is_read_again(
    source: str, translation: str, width: int, newline: str
) -> None:
    """No text is changed by being written and read, at any width, in any kind of file."""
    identity = Identity("context", f"a{source}z")
    entry = compose(identity, (f"a{translation}z",), Layout(newline, width))
    header = HEADER.replace("\n", newline)

    (found,) = read_file((header + entry.text).encode(), PATH).entries

    assert (identity, entry.strings) == (found.identity, found.strings)
