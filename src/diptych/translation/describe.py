"""Write above an entry what its translator should know."""

from collections.abc import Iterator
from dataclasses import dataclass

from diptych.model.message import Message
from diptych.translation.comments import References, Say, extracted, references
from diptych.translation.po import Layout, PoEntry, described


@dataclass(frozen=True, slots=True)
class Wording:
    """How the comments of one catalog are written."""

    say: Say
    references: References
    layout: Layout
    """Of the file."""


def describe(entry: PoEntry, message: Message, wording: Wording) -> PoEntry:
    """Bring the `#.` and `#:` lines of an entry up to date, and touch nothing else.

    A suggestion made for a text with other facts in it says which, until somebody has
    confirmed it.
    """
    return described(
        entry,
        (*extracted(message, wording.say), *_warnings(entry, message, wording.say)),
        references(message, wording.references),
        wording.layout,
    )


def _warnings(entry: PoEntry, message: Message, say: Say) -> Iterator[str]:
    former = entry.former if entry.fuzzy else None
    if former:
        # A release compares no texts, and does not wait for what does.
        from diptych.translation.difference import differences  # noqa: PLC0415 - see above

        for found in differences(former.source, message.key.source, message.language):
            yield say(found.sentence)
