"""How French facts look in federal texts (conventions, section 4.3).

The order is the rule: each recogniser sees only what those before it left.
"""

from diptych.languages.facts import dates, money, quantities, references, rhythm, times, years
from diptych.languages.facts.figures import FIGURE, SIGN
from diptych.languages.facts.french_quantities import CENTS, CURRENCIES, LIMITS, SCALES, UNITS
from diptych.languages.facts.french_vocabulary import (
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
from diptych.languages.facts.grammar import DASH, SPACE, Grammar, any_of, recogniser
from diptych.languages.facts.number_words import number_words, shares

_MONTH = rf"(?P<month>{any_of((*MONTHS, *SHORT_MONTHS))})\.?(?![\w])"
_DAY = rf"(?:1{SPACE}?er|{dates.DAY})(?![\w])"
_DAYS = rf"(?<![\w.,]){dates.days(_DAY, rf'(?:au|à|et|ou)(?:{SPACE}le)?')}"

_SCALE = r"(?:(?i:millions?|milliards?|billions?|trillions?|milliers|mille)(?![\w]))"
_AMOUNT = rf"{FIGURE}(?:{SPACE}{{0,2}}(?P<scale>{_SCALE}|[kK](?![\w])))?"
_SUM = rf"{FIGURE}(?:{SPACE}{{0,2}}(?P<scale>{_SCALE}|[kKMG](?={SPACE}?[$€])))?"
_CURRENCY = rf"US{SPACE}?\$|\$|€|£|dollars?|euros?|cents?|¢|livres{SPACE}sterling|CAD|USD|EUR"
_COUNTRY = (
    rf"(?:{SPACE}?(?P<country>US|USD|CA|CAN|CAD|AU|NZ|américains?|canadiens?|australiens)(?![\w]))?"
)

_CLOCK = (
    rf"(?<![\w:.,])(?P<hour>[0-2]?[0-9])(?P<hours>{SPACE}?(?:h|heures?)(?![^\W\d_]))"
    rf"(?:{SPACE}?(?P<minute>[0-5]?[0-9])(?![0-9]|{SPACE}[0-9]{{3}})(?:{SPACE}?min)?)?(?![\w])"
)

_COPIED = (
    references.ADDRESS,
    references.DOWNLOAD,
    rhythm.AROUND_THE_CLOCK,
    references.PROVISION,
    references.sections("articles?|(?:sous-)?alinéas?|paragraphes?|sections?", "et|ou|à"),
    references.INSTRUMENT,
    references.SCALE,
    references.TELEPHONE,
    references.POSTAL_CODE,
    dates.NUMERIC_DATE,
    dates.SLASHED_DATE,
    recogniser(years.ordinal, r"(?<![\w-])T(?P<rank>[1-4])(?![\w])"),
    references.VERSION,
    references.IDENTIFIER,
)
"""What is copied rather than said, and would be misread as figures."""

_DATES = (
    recogniser(
        dates.misordered,
        rf"(?<![\w]){_MONTH}{SPACE}{{1,2}}(?P<days>{_DAY}),{SPACE}{{1,2}}{dates.YEAR}",
        caseless=True,
    ),
    recogniser(
        dates.date,
        rf"{_DAYS}{SPACE}{{1,2}}{_MONTH}(?:,?{SPACE}{{1,2}}{dates.YEAR})?",
        caseless=True,
    ),
    recogniser(dates.date, rf"(?<![\w]){_MONTH}{SPACE}{{1,2}}{dates.YEAR}", caseless=True),
)
"""Full dates, then those that leave something out."""

_EVERY = (
    rf"(?<![\w])(?:tous|toutes|aux){SPACE}(?:les{SPACE})?(?P<count>%s)"
    rf"{SPACE}(?P<unit>ans|années|mois|semaines|jours|heures|minutes)(?![\w])"
)

_NAMED_HOUR = recogniser(
    times.named_hour, rf"(?<![\w-])(?:{any_of(HOURS)})(?![\w-])", caseless=True
)

_ZONE_BEHIND = recogniser(times.zone, times.zone_behind_time(ZONES))

_TIMES = (
    recogniser(
        times.time,
        rf"(?<![\w:.,])(?P<hour_before>[0-2]?[0-9])(?:{SPACE}?h(?:{SPACE}?(?P<minute_before>[0-5][0-9]))?)?"
        rf"{SPACE}?(?:{DASH}|à|et|ou){SPACE}?{_CLOCK}",
    ),
    recogniser(times.time, _CLOCK),
    times.MERIDIEM_TIME,
    times.COLON_TIME,
    references.RATIO,
    _NAMED_HOUR,
    _ZONE_BEHIND,
)
"""Ranges before single times, zones behind them."""

_SUMS = (
    recogniser(
        quantities.shared_scale,
        rf"{FIGURE}(?={SPACE}?(?:{DASH}|à|et|ou){SPACE}?[0-9]{{1,4}}(?:,[0-9]{{1,3}})?"
        rf"{SPACE}(?P<scale>{_SCALE}))",
    ),
    recogniser(
        money.money,
        rf"{_SUM}(?:{SPACE}d[e'])?{SPACE}{{0,2}}(?P<behind>{_CURRENCY})(?![\w]){_COUNTRY}",
    ),
    recogniser(money.money, rf"(?<![\w])(?P<before>US{SPACE}?\$|\$|€|£){SPACE}?{_SUM}"),
)
"""Money, on either side of its figure."""

_YEARS = (
    recogniser(
        years.decade,
        rf"(?<![\w])(?:années|décennie){SPACE}(?P<year>(?:1[5-9]|20)[0-9]0|[2-9]0)(?![\w])",
        caseless=True,
    ),
    years.YEAR_SPAN,
    recogniser(
        years.ordinal,
        r"(?<![\w.])(?P<rank>[0-9]{1,4})(?:ers?|res?|ères?|es?|i?èmes?|nde?s?)(?![\w])",
    ),
)
"""Decades, fiscal years, ordinals."""

_QUANTITIES = (
    recogniser(
        quantities.points,
        rf"{SIGN}{FIGURE}{SPACE}{{0,2}}points?{SPACE}de{SPACE}pourcentage(?![\w])",
    ),
    recogniser(
        quantities.percent,
        rf"{SIGN}{FIGURE}{SPACE}{{0,2}}"
        rf"(?:%|(?:pour{SPACE}cent|p\.{SPACE}?100)(?![\w]))",
    ),
    recogniser(rhythm.interval, _EVERY % "[0-9]{1,3}", caseless=True),
    recogniser(
        quantities.measure,
        rf"{SIGN}{_AMOUNT}{SPACE}{{0,2}}(?P<unit>{any_of(UNITS)})(?![\w])",
    ),
    references.FIGURES_FIRST,
    recogniser(quantities.number, rf"{SIGN}{_AMOUNT}"),
)
"""Figures with something behind them, then bare ones."""

_SPELLED = (
    references.ADDRESS,
    references.labels(
        "phase|partie|annexe|appendice|chapitre|titre|tome|volume|classe|étape|niveau"
    ),
    _NAMED_HOUR,
    _ZONE_BEHIND,
    recogniser(times.zone, times.zone_in_words(ZONES), caseless=True),
    recogniser(dates.month_name, rf"(?<![\w])(?P<month>{any_of(MONTHS)})(?![\w])", caseless=True),
    dates.season(
        SEASONS,
        rf"(?:(?:au|cet?|le|début|fin){SPACE}|(?:à{SPACE}|en{SPACE}|d'ici{SPACE}|depuis{SPACE})?l')",
        "de",
    ),
    recogniser(
        rhythm.weekday, rf"(?<![\w])(?P<weekday>{any_of(WEEKDAYS)})s?(?![\w])", caseless=True
    ),
    recogniser(
        rhythm.frequency, rf"(?<![\w-])(?P<period>{any_of(PERIODS)})(?![\w-])", caseless=True
    ),
    recogniser(rhythm.interval, _EVERY % "[a-zéè]{1,9}", caseless=True),
    recogniser(years.roman_ordinal, r"(?<![\w])(?P<rank>[IVX]{1,6})(?:e|es|er|ème)(?![\w])"),
    shares(WORDS),
    number_words(WORDS, UNITS),
)
"""What is said without a figure."""

FRENCH = Grammar(
    decimal=",",
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
