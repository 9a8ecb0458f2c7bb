"""Two branches of a catalog join entry by entry, and stay sound."""

from pathlib import PurePosixPath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diptych.model.phrase import Phrase
from diptych.translation.po import read_file
from diptych.translation.three_way import Joined, three_way

PATH = PurePosixPath("release.po")
HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'


def catalog(**entries: str) -> str:
    """Write a catalog whose messages are the names."""
    return HEADER + "".join(
        f'\nmsgid "{source}"\nmsgstr "{text}"\n' for source, text in entries.items()
    )


def joined(base: str, ours: str, theirs: str) -> Joined:
    """Join two branches."""
    return three_way(base.encode(), ours.encode(), theirs.encode(), path=PATH, say=Phrase.english)


BASE = catalog(One="", Two="deux", Four="quatre")
CLEAN = (
    ("each translated another message", catalog(One="un", Two="deux", Four="quatre"),
     catalog(One="", Two="DEUX", Four="quatre"), catalog(One="un", Two="DEUX", Four="quatre")),
    ("theirs has a new message", BASE,
     catalog(One="", Two="deux", Three="trois", Four="quatre"),
     catalog(One="", Two="deux", Three="trois", Four="quatre")),
    ("theirs lost a message", BASE, catalog(One="", Two="deux"), catalog(One="", Two="deux")),
    ("both did the same", catalog(One="un", Two="deux", Four="quatre"),
     catalog(One="un", Two="deux", Four="quatre"), catalog(One="un", Two="deux", Four="quatre")),
    ("one translated, the other did not", catalog(One="un", Two="deux", Four="quatre"), BASE,
     catalog(One="un", Two="deux", Four="quatre")),
)  # fmt: skip


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"), [case[1:] for case in CLEAN], ids=[case[0] for case in CLEAN]
)
def test_what_one_branch_changed_is_taken(ours: str, theirs: str, expected: str) -> None:
    """Where the branches do not contradict each other, nobody is asked."""
    result = joined(BASE, ours, theirs)

    assert (expected, ()) == (result.content.decode(), result.conflicts)


def test_what_both_changed_is_shown() -> None:
    """Of two translations one stands, fuzzy, and the other above it, until somebody chooses."""
    result = joined(
        BASE,
        catalog(One="un", Two="deux", Four="quatre"),
        catalog(One="une", Two="deux", Four="quatre"),
    )

    assert (
        '# The other branch translates: une\n#, fuzzy\nmsgid "One"\nmsgstr "un"\n'
    ) in result.content.decode()
    assert 1 == len(result.conflicts)


def test_a_catalog_that_both_branches_began() -> None:
    """Without a common ancestor, what only one has is taken, and the rest is compared."""
    result = joined("", catalog(One="un"), catalog(One="un", Two="deux"))

    assert catalog(One="un", Two="deux") == result.content.decode()


SIDES = st.dictionaries(st.sampled_from("ABCDE"), st.sampled_from(("", "x", "y")), max_size=5)


@settings(max_examples=100)
@given(SIDES, SIDES, SIDES)
def test_no_new_translation_is_lost(
    base: dict[str, str], ours: dict[str, str], theirs: dict[str, str]
) -> None:
    """Whatever a branch translated anew is in the joined file, which is always sound."""
    content = joined(catalog(**base), catalog(**ours), catalog(**theirs)).content
    entries = {entry.identity.source: entry for entry in read_file(content, PATH).entries}

    for side in (ours, theirs):
        for source, text in side.items():
            if text and text != base.get(source):
                entry = entries[source]
                assert text in (*entry.strings, *"".join(entry.comments("#")).split(": "))
