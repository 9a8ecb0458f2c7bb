"""Reading: from prose to the facts in it.

Recognisers go over the text in the order of their language's table.  What one
has read is blanked out for the next, character for character, so that every fact
knows where it stands and no figure is read twice.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from diptych.languages.facts.english import ENGLISH
from diptych.languages.facts.fact import Fact
from diptych.languages.facts.french import FRENCH
from diptych.languages.facts.grammar import BLANK, Grammar, Recogniser
from diptych.model.language import LanguageCode

GRAMMARS: Mapping[LanguageCode, Grammar] = {
    LanguageCode("en"): ENGLISH,
    LanguageCode("fr"): FRENCH,
}
"""How each language writes facts."""

_DIGIT = re.compile("[0-9]")

_TEXTS = 1 << 12
"""Texts whose facts are remembered: more than a publication has, and several checks ask."""

_ONE_FORM = str.maketrans(
    {
        **dict.fromkeys("\u202f\u2009\u2007\u2008", "\u00a0"),
        **dict.fromkeys("\u2010\u2011\u2012\u2212", "-"),
        **dict.fromkeys("\u2019\u02bc", "'"),
        **dict.fromkeys("\n\r\t", " "),
    }
)
"""Characters that differ and mean the same here (X-00a), one for one."""


@lru_cache(maxsize=_TEXTS)
def read(text: str, language: LanguageCode) -> tuple[Fact, ...]:
    """Read the facts that a text states, in the order of the text.

    In a language that nobody has described yet, none are read.

    Args:
        text: plain prose; what was taken out of it stands as U+FFFC.
        language: the one that it is written in.

    >>> [fact.value for fact in read("5 % de 1 000", LanguageCode("fr"))]
    [Decimal('5'), Decimal('1000')]
    """
    grammar = GRAMMARS.get(language)
    if grammar is None:
        return ()
    rest = text.translate(_ONE_FORM)
    found: list[Fact] = []
    figured = grammar.figured if _DIGIT.search(text) else ()
    for recogniser in (*figured, *grammar.spelled):
        rest = _blanked(rest, recogniser, grammar, found)
    return tuple(_anchored(fact, text) for fact in sorted(found, key=lambda fact: fact.span))


def _blanked(text: str, recogniser: Recogniser, grammar: Grammar, found: list[Fact]) -> str:
    """Let one recogniser add what it finds; the text it leaves to the others."""
    pieces: list[str] = []
    position = 0
    for match in recogniser.pattern.finditer(text):
        if facts := recogniser.read(match, grammar):
            found.extend(facts)
            start, end = match.span()
            pieces += (text[position:start], BLANK * (end - start))
            position = end
    return "".join((*pieces, text[position:])) if pieces else text


def _anchored(fact: Fact, text: str) -> Fact:
    start, end = fact.span
    return replace(fact, text=text[start:end])
