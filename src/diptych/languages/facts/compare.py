"""Comparing: do two editions of a text state the same facts?

Values are compared, not spellings, and as multisets: languages reorder.  All
doubt is resolved in favour of the text: a fact is reported only if no reading of
either side accounts for it, number words only where one stands against one, and
one more or one less mention of a figure that both sides have only as a warning.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from decimal import Decimal
from typing import TypeAlias

from diptych.languages.facts.fact import CalendarDate, Certainty, Fact, FactKind, Money
from diptych.languages.facts.mismatch import ADVISORY, BILLION, CODES, FORM, Mismatch
from diptych.languages.facts.read import read
from diptych.languages.facts.settle import Remainder, interpret, settle, shape
from diptych.model.diagnostic import Severity
from diptych.model.language import LanguageCode

_Pair: TypeAlias = tuple[Fact | None, Fact | None]

_SMALL = 10
"""Below it a number may be a word in one language only, so its loss is a warning (X-05)."""

_ARTICLES = 2
"""Up to it, words are as often articles and figures of speech."""

_NUMERIC = frozenset((FactKind.NUMBER, FactKind.MONEY, FactKind.PERCENT, FactKind.MEASURE))
"""Kinds that may stand against each other: `$5 million` against `6 millions`."""


def compare(
    source: str, source_language: LanguageCode, target: str, target_language: LanguageCode
) -> tuple[Mismatch, ...]:
    """Find the facts on which two editions of a text disagree.

    Args:
        source: plain prose, as `read` takes it.
        source_language: the language of `source`.
        target: what stands for it in the other edition.
        target_language: the language of `target`.

    >>> en, fr = LanguageCode("en"), LanguageCode("fr")
    >>> compare("$1.5 million", en, "1,5 million de dollars", fr)
    ()
    """
    stated = interpret(
        Remainder(
            _comparable(read(source, source_language)), _comparable(read(target, target_language))
        )
    )
    left = settle(stated)
    pairs = list(_paired(left))
    return tuple(
        sorted(
            (
                *(_judged(pair, stated) for pair in pairs),
                *_misformed(stated, {id(fact) for pair in pairs for fact in pair}),
            ),
            key=_position,
        )
    )


def _comparable(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    return tuple(fact for fact in facts if fact.kind in CODES)


def _paired(left: Remainder) -> Iterator[_Pair]:
    """Put against each other what is likely to be each other's counterpart."""
    source = [fact for fact in left.source if fact.certainty is not Certainty.WORD]
    target = [fact for fact in left.target if fact.certainty is not Certainty.WORD]
    for likeness in _LIKENESSES:
        pairs = _alike(source, target, likeness)
        yield from pairs
        matched = {id(fact) for pair in pairs for fact in pair}
        source = [fact for fact in source if id(fact) not in matched]
        target = [fact for fact in target if id(fact) not in matched]
    yield from _worded(left)
    yield from ((fact, None) for fact in source if fact.certainty is Certainty.FIGURE)
    yield from ((None, fact) for fact in target if fact.certainty is Certainty.FIGURE)


def _worded(left: Remainder) -> Iterator[_Pair]:
    """Pair the number words of either side, where each has just one: three against quatre."""
    source = [fact for fact in left.source if _is_counting_word(fact)]
    target = [fact for fact in left.target if _is_counting_word(fact)]
    if len(source) == len(target) == 1:
        yield source[0], target[0]


def _is_counting_word(fact: Fact) -> bool:
    """Tell whether a word is a number and no article, no `both` or `second`."""
    return (
        fact.certainty is Certainty.WORD
        and fact.kind in (FactKind.NUMBER, FactKind.MEASURE)
        and all(isinstance(part, Decimal) and part > _ARTICLES for part in fact.parts)
    )


_LIKENESSES: tuple[Callable[[Fact], Hashable], ...] = (
    lambda fact: shape(fact) if fact.parts else fact.span,
    lambda fact: fact.kind,
    lambda fact: fact.kind in _NUMERIC or fact.kind,
)
"""In what two facts may be alike, the closest likeness first."""


def _alike(
    source: Iterable[Fact], target: Iterable[Fact], likeness: Callable[[Fact], Hashable]
) -> list[tuple[Fact, Fact]]:
    """Pair the facts that are alike, in the order of the text."""
    waiting: dict[Hashable, list[Fact]] = defaultdict(list)
    for fact in target:
        waiting[likeness(fact)].append(fact)
    queues = {like: iter(facts) for like, facts in waiting.items()}
    return [
        (fact, counterpart)
        for fact in source
        if (counterpart := next(queues.get(likeness(fact), iter(())), None)) is not None
    ]


def _judged(pair: _Pair, stated: Remainder) -> Mismatch:
    source, target = pair
    code = _code(source, target)
    mild = code in ADVISORY or _is_mild(source, target, stated)
    return Mismatch(code, Severity.WARNING if mild else Severity.ERROR, source, target)


def _code(source: Fact | None, target: Fact | None) -> str:
    facts = [fact for fact in (source, target) if fact is not None]
    if source is not None and target is not None and _is_scale_slip(source, target):
        return BILLION
    kinds = {fact.kind for fact in facts}
    first = next((k for k in (FactKind.MONEY, FactKind.PERCENT) if k in kinds), facts[0].kind)
    return CODES[first]


def _is_scale_slip(source: Fact, target: Fact) -> bool:
    first, second = _amount(source), _amount(target)
    if first is None or second is None or not all("illi" in f.text for f in (source, target)):
        return False
    return max(first, second) == min(first, second) * 1000


def _amount(fact: Fact) -> Decimal | None:
    match fact.value:
        case Decimal():
            return fact.value
        case Money(amount=amount):
            return amount
    return None


def _is_mild(source: Fact | None, target: Fact | None, stated: Remainder) -> bool:
    if source is not None and target is not None:
        worded = source.certainty is Certainty.WORD
        return worded or _says_less(source, target) or _says_less(target, source)
    if source is not None:
        return _is_slight(source) or _is_mentioned(source, stated.target)
    return target is None or _is_slight(target) or _is_mentioned(target, stated.source)


def _says_less(less: Fact, more: Fact) -> bool:
    """Tell whether a date only leaves out what the other says."""
    if not isinstance(less.value, CalendarDate) or not isinstance(more.value, CalendarDate):
        return False
    return set(less.parts) < set(more.parts)


def _is_slight(fact: Fact) -> bool:
    if fact.kind is FactKind.TIME_ZONE:
        return True
    amount = fact.value if isinstance(fact.value, Decimal) else None
    small = amount is not None and abs(amount) < _SMALL and amount == amount.to_integral_value()
    return small and fact.kind is FactKind.NUMBER


def _is_mentioned(fact: Fact, others: Iterable[Fact]) -> bool:
    return any(
        fact.key == other.key or (fact.parts and fact.parts == other.parts) for other in others
    )


def _misformed(stated: Remainder, reported: set[int]) -> Iterator[Mismatch]:
    for fact in stated.source:
        if fact.misformed and id(fact) not in reported:
            yield Mismatch(FORM, _form_severity(fact), fact, None)
    for fact in stated.target:
        if fact.misformed and id(fact) not in reported:
            yield Mismatch(FORM, _form_severity(fact), None, fact)


def _form_severity(fact: Fact) -> Severity:
    """Measures keep an English point in technical texts: say so, and block nothing."""
    return Severity.WARNING if fact.kind is FactKind.MEASURE else Severity.ERROR


def _position(mismatch: Mismatch) -> tuple[int, int]:
    fact = mismatch.source or mismatch.target
    return (0, 0) if fact is None else (fact.span[0], mismatch.source is None)
