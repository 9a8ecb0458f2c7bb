"""How English facts look in federal texts (conventions, section 3).

The order is the rule: each recogniser sees only what those before it left.
"""

from collections.abc import Iterable

from diptych.languages.facts import dates, money, quantities, references, rhythm, times, years
from diptych.languages.facts.english_quantities import CENTS, CURRENCIES, LIMITS, SCALES, UNITS
from diptych.languages.facts.english_vocabulary import (
    CALLINGS,
    HOURS,
    MONTHS,
    PERIODS,
    SEASONS,
    SHORT_MONTHS,
    UNTIL,
    WEEKDAYS,
    WORDS,
    ZONES,
)
from diptych.languages.facts.figures import FIGURE, SIGN
from diptych.languages.facts.grammar import DASH, SPACE, Grammar, any_of, recogniser
from diptych.languages.facts.number_words import number_words, shares


def _capitalised(names: Iterable[str]) -> list[str]:
    """Spell names as names: in lower case, `march` and `may` are none."""
    return [spelled for name in names for spelled in (name.title(), name.upper())]


_MONTH = rf"(?P<month>{any_of(_capitalised((*MONTHS, *SHORT_MONTHS)))})\.?(?![\w])"
_DAY = rf"{dates.DAY}(?:st|nd|rd|th)?(?![\w])(?![.,:][0-9]|%|{SPACE}?[ap]\.?m)"
_DAYS = dates.days(_DAY, "and|&|to|or|through|until")
_YEAR_BEHIND = rf"(?:,?{SPACE}{{1,2}}{dates.YEAR})?"
_CLEAR_MONTHS = any_of(_capitalised(name for name in MONTHS if name not in ("may", "march")))
_BEFORE_MONTH = "in|of|since|by|until|till|last|next|this|early|late|to|from|through|before|after"

_SCALE = r"(?:(?i:million|billion|trillion|thousand|hundred)(?![\w]))"
_AMOUNT = rf"{FIGURE}(?:(?:{SPACE}|-)?(?P<scale>{_SCALE}|[kK](?![\w])))?"
_SUM = rf"{FIGURE}(?:(?:{SPACE}|-)?(?P<scale>{_SCALE}|[kKmMbB](?![\w])))?"
_MARK = rf"(?:(?:USD?|CAD?|CAN|AU|NZ|A|C){SPACE}?)?\$|€|£|(?:USD|CAD|EUR|GBP)"
_COUNTRY = (
    rf"(?:{SPACE}?(?P<country>(?:USD|CAD|U\.S\.|US|American|Canadian)(?:{SPACE}dollars)?)(?![\w]))?"
)
_CURRENCY = (
    rf"(?:(?:US|U\.S\.|American|Canadian|Australian){SPACE})?dollars?|euros?|cents?|¢|CAD|USD|EUR"
)

_CLOCK = r"(?<![\w:.,$])(?P<hour{0}>[0-2]?[0-9])(?:[:.](?P<minute{0}>[0-5][0-9]))?"
_MERIDIEM = r"(?P<meridiem{0}>[aApP])\.?[ \u00a0]?[mM](?![\w])\.?"
_TIME = rf"{_CLOCK.format('')}{SPACE}?{_MERIDIEM.format('')}"
_TIME_BEFORE = rf"{_CLOCK.format('_before')}(?:{SPACE}?{_MERIDIEM.format('_before')})?"

_COPIED = (
    references.ADDRESS,
    references.DOWNLOAD,
    rhythm.AROUND_THE_CLOCK,
    references.PROVISION,
    references.sections("(?:sub)?sections?|(?:sub)?paragraphs?", "and|or|to"),
    references.INSTRUMENT,
    references.SCALE,
    references.TELEPHONE,
    references.POSTAL_CODE,
    dates.NUMERIC_DATE,
    dates.SLASHED_DATE,
    recogniser(years.ordinal, r"(?<![\w-])Q(?P<rank>[1-4])(?![\w])"),
    references.VERSION,
    references.IDENTIFIER,
)
"""What is copied rather than said, and would be misread as figures."""

_DATES = (
    recogniser(dates.date, rf"(?<![\w]){_MONTH}{SPACE}{{1,2}}{_DAYS}{_YEAR_BEHIND}"),
    recogniser(
        dates.date,
        rf"(?<![\w]){_MONTH}{SPACE}{{1,2}}(?P<days>{_DAY}){_YEAR_BEHIND}",
    ),
    recogniser(
        dates.date,
        rf"(?<![\w.,])(?P<days>{dates.DAY}(?:st|nd|rd|th)?){SPACE}(?:of{SPACE})?"
        rf"{_MONTH}{_YEAR_BEHIND}",
    ),
    recogniser(dates.date, rf"(?<![\w]){_MONTH},?{SPACE}{{1,2}}{dates.YEAR}"),
)
"""Full dates, then those that leave something out."""

_EVERY = (
    rf"(?<![\w])every{SPACE}(?P<count>%s){SPACE}"
    rf"(?P<unit>years|months|weeks|days|hours|minutes)(?![\w])"
)

_NAMED_HOUR = recogniser(
    times.named_hour, rf"(?<![\w-])(?:{any_of(HOURS)})(?![\w-])", caseless=True
)

_ZONE_BEHIND = recogniser(times.zone, times.zone_behind_time(ZONES))

_TIMES = (
    recogniser(times.time, rf"{_TIME_BEFORE}{SPACE}?(?:{DASH}|to|and|until|or){SPACE}?{_TIME}"),
    recogniser(times.time, _TIME),
    times.COLON_TIME,
    times.HOUR_TIME,
    references.RATIO,
    _NAMED_HOUR,
    _ZONE_BEHIND,
)
"""Ranges before single times, zones behind them."""

_SUMS = (
    recogniser(
        quantities.shared_scale,
        rf"\$?{FIGURE}(?={SPACE}?(?:{DASH}|to|and|or){SPACE}?\$?[0-9]{{1,4}}(?:\.[0-9]{{1,3}})?"
        rf"{SPACE}(?P<scale>{_SCALE}))",
    ),
    recogniser(money.money, rf"(?<![\w])(?P<before>{_MARK}){SPACE}?{_SUM}{_COUNTRY}"),
    recogniser(money.money, rf"{_AMOUNT}{SPACE}?(?P<behind>{_CURRENCY})(?![\w])"),
)
"""Money, on either side of its figure."""

_YEARS = (
    recogniser(years.decade, r"(?<![\w])'?(?P<year>(?:1[5-9]|20)[0-9]0|[2-9]0)'?s(?![\w])"),
    years.YEAR_SPAN,
    recogniser(
        years.ordinal, r"(?<![\w.])(?P<rank>[0-9]{1,3}(?:,[0-9]{3})?)(?:st|nd|rd|th)(?![\w])"
    ),
)
"""Decades, fiscal years, ordinals."""

_QUANTITIES = (
    recogniser(quantities.points, rf"{SIGN}{FIGURE}(?:{SPACE}|-)percentage{SPACE}points?(?![\w])"),
    recogniser(
        quantities.percent,
        rf"{SIGN}{FIGURE}(?:{SPACE}?%"
        rf"|(?:{SPACE}|-)(?:per{SPACE}cent|percent)(?![\w]))",
    ),
    recogniser(rhythm.interval, _EVERY % "[0-9]{1,3}", caseless=True),
    recogniser(
        quantities.measure,
        rf"{SIGN}{_AMOUNT}(?:{SPACE}{{0,2}}|-)(?P<unit>{any_of(UNITS)})(?![\w])",
    ),
    references.FIGURES_FIRST,
    recogniser(quantities.number, rf"{SIGN}{_AMOUNT}"),
)
"""Figures with something behind them, then bare ones."""

_SPELLED = (
    references.ADDRESS,
    references.labels("phase|part|annex|appendix|schedule|chapter|title|volume|class|stage|level"),
    _NAMED_HOUR,
    _ZONE_BEHIND,
    recogniser(times.zone, times.zone_in_words(ZONES), caseless=True),
    recogniser(dates.month_name, rf"(?<![\w])(?P<month>{_CLEAR_MONTHS})(?![\w])"),
    recogniser(
        dates.month_name,
        rf"(?<![\w])(?:{_BEFORE_MONTH}){SPACE}(?P<month>March|May)(?![\w])",
    ),
    recogniser(
        dates.month_name,
        rf"(?<![\w])(?P<month>March|May)(?={SPACE}?(?:{DASH}|to|and|through|until){SPACE}?\ufffc)",
    ),
    dates.season(
        SEASONS,
        rf"(?:(?:in|by|until|since){SPACE}(?:the{SPACE})?|(?:this|last|next|late|early){SPACE})",
        "of",
    ),
    recogniser(
        rhythm.weekday,
        rf"(?<![\w])(?P<weekday>{any_of(_capitalised(WEEKDAYS))})s?(?![\w])",
    ),
    recogniser(
        rhythm.frequency, rf"(?<![\w-])(?P<period>{any_of(PERIODS)})(?![\w-])", caseless=True
    ),
    recogniser(rhythm.interval, _EVERY % "[a-z]{1,9}", caseless=True),
    shares(WORDS),
    number_words(WORDS, UNITS),
)
"""What is said without a figure."""

ENGLISH = Grammar(
    decimal=".",
    scales=SCALES,
    currencies=CURRENCIES,
    cents=CENTS,
    units=UNITS,
    months=MONTHS | SHORT_MONTHS,
    seasons=SEASONS,
    weekdays=WEEKDAYS,
    hours=HOURS,
    zones=ZONES,
    periods=PERIODS,
    words=WORDS,
    until=UNTIL,
    limits=LIMITS,
    callings=CALLINGS,
    figured=(*_COPIED, *_DATES, *_TIMES, *_SUMS, *_YEARS, *_QUANTITIES),
    spelled=_SPELLED,
)
