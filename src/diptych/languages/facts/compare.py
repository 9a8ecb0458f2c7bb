"""Comparing: do two editions of a text state the same facts?

Values are compared, not spellings, and as multisets: languages reorder.  All
doubt is resolved in favour of the text: a fact is reported only if no reading of
either side accounts for it, number words only where one stands against one, and
one more or one less mention of a figure that both sides have only as a warning.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from decimal import Decimal
from typing import TypeAlias

from diptych.languages.facts.fact import CalendarDate, Certainty, Fact, FactKind
from diptych.languages.facts.limits import limits
from diptych.languages.facts.mismatch import (
    ADVISORY,
    BILLION,
    CODES,
    FORM,
    LIMIT,
    ORDER,
    Mismatch,
)
from diptych.languages.facts.order import ranges, reversed_ranges
from diptych.languages.facts.read import GRAMMARS, read
from diptych.languages.facts.settle import Remainder, interpret, settle, shape
from diptych.model.diagnostic import Severity
from diptych.model.language import LanguageCode

_Pair: TypeAlias = tuple[Fact | None, Fact | None]
_Texts: TypeAlias = tuple[tuple[str, LanguageCode], tuple[str, LanguageCode]]
"""Each side as it was read, with its language."""

_SMALL = 10
"""Below it a number may be a word in one language only, so its loss is a warning (X-05)."""

_ARTICLES = 2
"""Up to it, words are as often articles and figures of speech."""

_FALSE_FRIENDS = re.compile(r"[bt]r?illion", re.IGNORECASE)
"""The same word on both sides of an unequal sum is a thousand or a million times off."""

_NUMERIC = frozenset((FactKind.NUMBER, FactKind.MONEY, FactKind.PERCENT, FactKind.MEASURE))
"""Kinds that may stand against each other: `$5 million` against `6 millions`."""


def compare(
    source: str, source_language: LanguageCode, target: str, target_language: LanguageCode
) -> tuple[Mismatch, ...]:
    """Find the facts on which two editions of a text disagree.

    Where the facts of one language cannot be read, there is nothing to compare.

    Args:
        source: plain prose, as `read` takes it.
        source_language: the language of `source`.
        target: what stands for it in the other edition.
        target_language: the language of `target`.

    >>> en, fr = LanguageCode("en"), LanguageCode("fr")
    >>> compare("$1.5 million", en, "1,5 million de dollars", fr)
    ()
    """
    if not {source_language, target_language} <= GRAMMARS.keys():
        return ()
    stated = interpret(
        Remainder(
            _comparable(read(source, source_language)), _comparable(read(target, target_language))
        )
    )
    texts = ((source, source_language), (target, target_language))
    left = settle(stated)
    pairs = list(_paired(left))
    mentions = _mentions(stated.source) & _mentions(stated.target)
    return tuple(
        sorted(
            (
                *(_judged(pair, mentions) for pair in pairs),
                *_misformed(stated, {id(fact) for pair in pairs for fact in pair}),
                *_turned(stated, texts),
                *_opposed(stated, texts),
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
    for kinds in _WORD_KINDS:
        ones = [[fact for fact in side if fact.kind in kinds] for side in (source, target)]
        if all(len(one) == 1 for one in ones):
            yield ones[0][0], ones[1][0]


def _is_counting_word(fact: Fact) -> bool:
    """Tell whether a word is a number and no article, no `both`."""
    is_article = fact.kind is not FactKind.ORDINAL and any(
        not isinstance(part, Decimal) or part <= _ARTICLES for part in fact.parts
    )
    return fact.certainty is Certainty.WORD and not is_article


_WORD_KINDS = (
    frozenset((FactKind.NUMBER, FactKind.MEASURE)),
    frozenset((FactKind.ORDINAL,)),
    frozenset((FactKind.PERCENT,)),
)
"""Which number words are set against each other."""


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


def _mentions(facts: Iterable[Fact]) -> set[Hashable]:
    """Say what a text speaks of, however often: every value, and what each consists of."""
    return {name for fact in facts for name in (fact.key, fact.parts) if name}


def _judged(pair: _Pair, mentions: set[Hashable]) -> Mismatch:
    source, target = pair
    code = _code(source, target)
    mild = code in ADVISORY or _is_mild(pair, mentions) or _is_season(pair)
    return Mismatch(code, Severity.WARNING if mild else Severity.ERROR, source, target)


def _is_season(pair: _Pair) -> bool:
    return any(fact is not None and fact.kind is FactKind.SEASON for fact in pair)


def _code(source: Fact | None, target: Fact | None) -> str:
    facts = [fact for fact in (source, target) if fact is not None]
    if source is not None and target is not None and _is_scale_slip(source, target):
        return BILLION
    kinds = {fact.kind for fact in facts}
    first = next((k for k in (FactKind.MONEY, FactKind.PERCENT) if k in kinds), facts[0].kind)
    return CODES[first]


def _is_scale_slip(source: Fact, target: Fact) -> bool:
    words = [{word.lower() for word in _FALSE_FRIENDS.findall(f.text)} for f in (source, target)]
    return not words[0].isdisjoint(words[1])


def _is_mild(pair: _Pair, mentions: set[Hashable]) -> bool:
    source, target = pair
    if source is not None and target is not None:
        worded = source.certainty is Certainty.WORD
        return worded or _says_less(source, target) or _says_less(target, source)
    fact = source or target
    if fact is None or _is_slight(fact) or fact.kind is FactKind.LEGAL_REFERENCE:
        return True
    return not mentions.isdisjoint((fact.key, fact.parts))


def _says_less(less: Fact, more: Fact) -> bool:
    """Tell whether a date only leaves out what the other says."""
    if not isinstance(less.value, CalendarDate) or not isinstance(more.value, CalendarDate):
        return False
    return set(less.parts) < set(more.parts)


def _is_slight(fact: Fact) -> bool:
    amount = fact.value if isinstance(fact.value, Decimal) else None
    small = amount is not None and abs(amount) < _SMALL and amount == amount.to_integral_value()
    return small and fact.kind is FactKind.NUMBER


def _misformed(stated: Remainder, reported: set[int]) -> Iterator[Mismatch]:
    for fact in stated.source:
        if fact.misformed and id(fact) not in reported:
            yield Mismatch(_form_code(fact), _form_severity(fact), fact, None)
    for fact in stated.target:
        if fact.misformed and id(fact) not in reported:
            yield Mismatch(_form_code(fact), _form_severity(fact), None, fact)


def _turned(stated: Remainder, texts: _Texts) -> Iterator[Mismatch]:
    source, target = (
        tuple(ranges(text, facts, GRAMMARS[language]))
        for (text, language), facts in zip(texts, (stated.source, stated.target), strict=True)
    )
    for first, other in reversed_ranges(source, target):
        yield Mismatch(ORDER, Severity.WARNING, first, other)


def _opposed(stated: Remainder, texts: _Texts) -> Iterator[Mismatch]:
    source, target = (
        limits(text, facts, GRAMMARS[language], language)
        for (text, language), facts in zip(texts, (stated.source, stated.target), strict=True)
    )
    for key in source.keys() & target.keys():
        (limit, fact), (other_limit, other) = source[key], target[key]
        if limit is not other_limit:
            yield Mismatch(LIMIT, Severity.ERROR, fact, other)


def _form_code(fact: Fact) -> str:
    return CODES[fact.kind] if fact.kind is FactKind.DATE else FORM


def _form_severity(fact: Fact) -> Severity:
    """Measures keep an English point in technical texts: say so, and block nothing."""
    kept = fact.kind is FactKind.MEASURE and "," not in fact.text
    return Severity.WARNING if kept else Severity.ERROR


def _position(mismatch: Mismatch) -> tuple[int, int]:
    fact = mismatch.source or mismatch.target
    return (0, 0) if fact is None else (fact.span[0], mismatch.source is None)
