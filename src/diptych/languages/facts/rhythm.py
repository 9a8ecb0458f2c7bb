"""What returns: weekdays, and how often something happens (QA310, QA313)."""

import re
from decimal import Decimal

from diptych.languages.facts.fact import Certainty, Fact, FactKind, Measure
from diptych.languages.facts.grammar import SPACE, Grammar, recogniser


def weekday(match: re.Match[str], grammar: Grammar) -> tuple[Fact, ...]:
    """Read the name of a day."""
    day = grammar.weekdays[match["weekday"].lower()]
    return (Fact(FactKind.WEEKDAY, f"day {day}", match.span(), match.group(), Certainty.NAME),)


def frequency(match: re.Match[str], grammar: Grammar) -> tuple[Fact, ...]:
    """Read an adjective or adverb of frequency: quarterly, trimestriel."""
    period = grammar.periods[match["period"].lower().replace("\u00a0", " ")]
    value = Measure(period.size, period.dimension, Decimal(1))
    return (Fact(FactKind.FREQUENCY, value, match.span(), match.group(), Certainty.NAME),)


def interval(match: re.Match[str], grammar: Grammar) -> tuple[Fact, ...]:
    """Read every so many units: every 4 months, tous les quatre mois."""
    unit = grammar.units[match["unit"].lower()]
    count = _count(match["count"], grammar)
    if count is None:
        return ()
    value = Measure(count * unit.size, unit.dimension, count)
    certainty = Certainty.FIGURE if match["count"].isdigit() else Certainty.NAME
    return (Fact(FactKind.FREQUENCY, value, match.span(), match.group(), certainty),)


def _count(written: str, grammar: Grammar) -> Decimal | None:
    known = int(written) if written.isdigit() else grammar.words.units.get(written.lower())
    return None if known is None else Decimal(known)


def _idiom(match: re.Match[str], _grammar: Grammar) -> tuple[Fact, ...]:
    return (Fact(FactKind.FREQUENCY, "always", match.span(), match.group(), Certainty.NAME),)


AROUND_THE_CLOCK = recogniser(
    _idiom,
    rf"(?<![\w])(?:24/(?:7|24)|24{SPACE}?h(?:eures)?{SPACE}?(?:/|sur{SPACE})24|24{SPACE}hours{SPACE}a{SPACE}day"
    rf"|(?:7|seven|sept){SPACE}?(?:j/|days{SPACE}a{SPACE}week|jours{SPACE}(?:sur|par){SPACE})"
    rf"(?:7|sept|semaine)?)(?![\w])",
)
"""24/7, 24 h sur 24, 7 jours sur 7: one phrase, whose figures are no figures."""
