"""What became of translations, counted for whoever updates."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from diptych.model.phrase import Phrase, phrases
from diptych.translation import Change, ChangeKind

_SENTENCES: Mapping[ChangeKind, Phrase] = {
    ChangeKind.ADDED: phrases("{count} message is new.", "{count} messages are new.", count=0),
    ChangeKind.OFFERED: phrases(
        "{count} message has a suggestion, from a text that it resembles.",
        "{count} messages have suggestions, from texts that they resemble.",
        count=0,
    ),
    ChangeKind.CARRIED: phrases(
        "{count} translation was carried over, since the meaning is the same.",
        "{count} translations were carried over, since the meaning is the same.",
        count=0,
    ),
    ChangeKind.FILLED: phrases(
        "{count} address was filled in by rule.",
        "{count} addresses were filled in by rule.",
        count=0,
    ),
    ChangeKind.REMEMBERED: phrases(
        "{count} translation came from the memory.",
        "{count} translations came from the memory.",
        count=0,
    ),
    ChangeKind.UNFLAGGED: phrases(
        "{count} message was flagged as a format string, and is prose.",
        "{count} messages were flagged as format strings, and are prose.",
        count=0,
    ),
    ChangeKind.RETURNED: phrases(
        "{count} obsolete translation is in use again.",
        "{count} obsolete translations are in use again.",
        count=0,
    ),
    ChangeKind.RETIRED: phrases(
        "{count} translation is obsolete, and kept.",
        "{count} translations are obsolete, and kept.",
        count=0,
    ),
    ChangeKind.FORGOTTEN: phrases(
        "{count} message that nobody had translated is gone.",
        "{count} messages that nobody had translated are gone.",
        count=0,
    ),
}


def counted(changes: Iterable[Change]) -> Iterator[Phrase]:
    """Say how often each thing happened, in the order that matters to translators."""
    kinds = Counter(change.kind for change in changes)
    for kind, sentence in _SENTENCES.items():
        if kinds[kind]:
            values = {"count": kinds[kind]}
            yield Phrase(sentence.template, sentence.plural, kinds[kind], values)
