"""What a pair of texts tells: the kind of its change, if it changed."""

from diptych.model.language import LanguageCode
from diptych.model.text import State
from diptych.review.change_kind import ChangeKind, kind_of
from diptych.review.dates import differ_in_dates
from diptych.review.diff import LayoutKind
from diptych.review.meaning.bitext import Bitext, Wording
from diptych.review.meaning.message_change import Kind, MessageChange
from diptych.review.meaning.pairing import Pair

_WEIGHT = (ChangeKind.TYPOGRAPHY, ChangeKind.DATE, ChangeKind.FIGURE, ChangeKind.REWORDED)
"""Changes of words from the lightest; of two languages, the heavier one names the change."""


def classify(pair: Pair) -> MessageChange | None:
    """Name the change of a text; none if nothing happened to it."""
    match pair:
        case Pair(None, Bitext() as after):
            return MessageChange(ChangeKind.ADDED, None, after, languages=tuple(after.wordings))
        case Pair(Bitext() as before, None):
            return MessageChange(ChangeKind.REMOVED, before, None, languages=tuple(before.wordings))
        case Pair(Bitext() as before, Bitext() as after, moved):
            return _of_both(before, after, moved=moved)
        case _:
            return None


def wording_kind(before: Wording, after: Wording) -> ChangeKind | None:
    """Name the change of the words of one language; none if they are the same."""
    if before.shown == after.shown or _is_address(after):
        return None
    kind = kind_of(before.shown, after.shown)
    if kind in (ChangeKind.FIGURE, ChangeKind.REWORDED):
        dated = differ_in_dates(before.shown, after.shown)
        return ChangeKind.DATE if dated else kind
    return kind


def _of_both(before: Bitext, after: Bitext, *, moved: bool) -> MessageChange | None:
    words = _words(before, after)
    kind = _of_words(before, after, words) if words else _of_the_rest(before, after)
    if kind is None:
        return MessageChange(ChangeKind.MOVED, before, after, moved=True) if moved else None
    return MessageChange(kind, before, after, moved, tuple(words) or _touched(before, after))


def _words(before: Bitext, after: Bitext) -> dict[LanguageCode, ChangeKind]:
    """Name the change of the words of each language in which they changed."""
    kinds = {
        code: wording_kind(_before(before, code, wording), wording)
        for code, wording in after.wordings.items()
    }
    return {code: kind for code, kind in kinds.items() if kind is not None}


def _before(before: Bitext, code: LanguageCode, wording: Wording) -> Wording:
    """Find what a language said; one that there was not said the same."""
    return before.wordings.get(code, wording)


def _of_words(before: Bitext, after: Bitext, words: dict[LanguageCode, ChangeKind]) -> Kind:
    heaviest = max(words.values(), key=_rank)
    others = [code for code in after.wordings if code != after.source]
    if heaviest is ChangeKind.TYPOGRAPHY:
        return heaviest
    if after.source in words:
        behind = any(_stayed_behind(after, code, words) for code in others)
        return ChangeKind.LEFT_BEHIND if behind else heaviest
    if any(
        before.wordings[code].state is State.MISSING for code in words if code in before.wordings
    ):
        return ChangeKind.TRANSLATED
    return ChangeKind.RETRANSLATED


def _stayed_behind(
    after: Bitext, code: LanguageCode, words: dict[LanguageCode, ChangeKind]
) -> bool:
    """Tell whether a translation says what it said, or nothing, although its source changed."""
    if words[after.source] is ChangeKind.TYPOGRAPHY:
        return False
    lost = after.wordings[code].state is State.MISSING
    return lost or code not in words


def _of_the_rest(before: Bitext, after: Bitext) -> Kind | None:
    """Name the change of a text that reads as before in every language."""
    if before.picture != after.picture:
        return LayoutKind.PICTURE
    for code, new in after.wordings.items():
        old = _before(before, code, new)
        if old.addresses != new.addresses:
            return LayoutKind.ADDRESS
        if old.state is not new.state:
            return ChangeKind.STATE
        if old.markdown != new.markdown:
            return ChangeKind.FORM
    return ChangeKind.FORM if before.form != after.form else None


def _is_address(wording: Wording) -> bool:
    """Tell whether a text is nothing but an address."""
    return wording.addresses == (wording.shown,)


def _touched(before: Bitext, after: Bitext) -> tuple[LanguageCode, ...]:
    """List the languages in which something other than the words changed."""
    return tuple(code for code, new in after.wordings.items() if _before(before, code, new) != new)


def _rank(kind: ChangeKind) -> int:
    return _WEIGHT.index(kind) if kind in _WEIGHT else len(_WEIGHT)
