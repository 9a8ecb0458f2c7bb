"""Obsolete entries leave a catalog only for its archive."""

from pathlib import PurePosixPath

from diptych.translation.po import read_file
from diptych.translation.prune import prune

PATH, ARCHIVE = PurePosixPath("release.po"), PurePosixPath("archive/release.po")
HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
LIVE = '\nmsgid "A"\nmsgstr "a"\n'
OBSOLETE = '\n# Ask Marie.\n#~ msgid "B"\n#~ msgstr "b"\n'


def test_obsolete_entries_move_whole() -> None:
    """What leaves the catalog stands in the archive, comments too."""
    pruned = prune((HEADER + OBSOLETE + LIVE).encode(), PATH, None, ARCHIVE)

    assert (HEADER + LIVE, HEADER + OBSOLETE, 1) == (
        pruned.content.decode(),
        pruned.archive.decode(),
        pruned.count,
    )


def test_an_archive_keeps_every_version() -> None:
    """A text that fell out twice, translated otherwise, is archived twice; equal ones once."""
    other = OBSOLETE.replace('"b"', '"bé"')
    first = prune((HEADER + OBSOLETE).encode(), PATH, None, ARCHIVE).archive
    again = prune((HEADER + OBSOLETE).encode(), PATH, first, ARCHIVE).archive
    both = prune((HEADER + other).encode(), PATH, again, ARCHIVE).archive

    assert first == again
    assert [("b",), ("bé",)] == [entry.strings for entry in read_file(both, ARCHIVE).entries]
