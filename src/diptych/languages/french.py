"""French as federal institutions write it (conventions section 4): Canada's, not France's."""

import datetime as dt
import re
from decimal import Decimal

from diptych.languages.forms import DateForms, Forms, NumberForms, Numeral, TimeForms
from diptych.languages.language import Language
from diptych.languages.typography.french import RULES
from diptych.model.language import LanguageCode
from diptych.model.offer import IssuingOffice
from diptych.model.style import Style
from diptych.registry import Gender


def clock(time: dt.time, style: Style) -> str:
    """Write a time on the 24-hour clock, noon and midnight in words (F-64 to F-66, D-04)."""
    if (time.hour, time.minute) in _NAMED_TIMES:
        return _NAMED_TIMES[time.hour, time.minute]
    if not time.minute:
        return f"{time.hour}\u00a0h"
    minutes = f"{time.minute:02}" if style.minutes == "05" else str(time.minute)
    return f"{time.hour}\u00a0h\u00a0{minutes}"


def day(number: int) -> Numeral:
    """Write the day of a month: the first is an ordinal (F-58)."""
    return Numeral("1", "er") if number == 1 else Numeral(str(number))


def ordinal(rank: int, gender: Gender) -> Numeral:
    """Write a rank: 1er, 1re, then 2e (F-55)."""
    if rank != 1:
        return Numeral(str(rank), "e")
    return Numeral("1", "re" if gender is Gender.FEMININE else "er")


def contract(text: str) -> str:
    """Elide *de* before a vowel: d’avril, d’euros."""
    return _DE_BEFORE_VOWEL.sub("d’", text)


def singular(value: Decimal) -> bool:
    """Tell whether a value takes the singular: all below two do (F-50)."""
    return abs(value) < _FIRST_PLURAL


_NAMED_TIMES = {(0, 0): "minuit", (12, 0): "midi"}
_DE_BEFORE_VOWEL = re.compile(r"\bde (?=[aeiouyàâéèêîôû])", re.IGNORECASE)
_FIRST_PLURAL = 2
_RAISED = re.compile(
    r"(?<![\w.,])(?:1(ers?|res?)|[0-9]{1,4}(es?)|I(er|re)|(?:[IVX][IVXLC]*|[LC][IVX]+)(e)|n(os?)(?=\s[0-9]))"
    r"(?!\w)"
)
"""1er, 2e, XXe and the abbreviation of *numéro*; *Vers* and *Ces* are words."""

_DATES = DateForms(
    full="{day}\u00a0{month} {year}",
    in_year="{day}\u00a0{month}",
    article="le {date}",
    span="du {start} au {end}",
    span_in_month="du {start} au {end}\u00a0{month} {year}",
    span_over_years="du {start} au {end}",
    months="de {start} à {end}",
    years="{start} à {end}",
    fiscal_year="exercice {start} à {end}",
    short_months=(
        *("janv.", "févr.", "mars", "avril", "mai", "juin"),
        *("juill.", "août", "sept.", "oct.", "nov.", "déc."),
    ),
    day=day,
)

_TIMES = TimeForms(
    clock=clock,
    span="de {start} à {end}",
    zoned="{time}, {zone}",
    zones={
        "newfoundland": "heure de Terre-Neuve",
        "atlantic": "heure de l’Atlantique",
        "eastern": "heure de l’Est",
        "central": "heure du Centre",
        "mountain": "heure des Rocheuses",
        "pacific": "heure du Pacifique",
    },
)

_NUMBERS = NumberForms(
    percent="{number}\u00a0%",
    percent_in_words="{number}\u00a0pour cent",
    money="#,##0\u00a0¤",
    large_sum="{number}\u00a0{scale} de {currency}",
    large_sum_with_sign="{number}\u00a0{scale}\u00a0{symbol}",
    scales=(
        (6, "million", "millions"),
        (9, "milliard", "milliards"),
        (12, "billion", "billions"),
    ),
    singular=singular,
    currencies={"CAD": "dollars", "USD": "dollars américains"},
    ordinal=ordinal,
    groups_decimals=True,
    size_units={"B": "o", "KB": "Ko", "MB": "Mo", "GB": "Go", "TB": "To"},
)

FRENCH = Language(
    code=LanguageCode("fr"),
    tag="fr-CA",
    locale="fr_CA",
    catalog="fr_CA",
    iso639_2="fra",
    autonym="Français",
    plural_forms="nplurals=2; plural=(n > 1);",
    plural_index=lambda count: int(count > 1),
    news="nouvelles",
    suffix="-fra",
    forms=Forms(
        dates=_DATES,
        times=_TIMES,
        numbers=_NUMBERS,
        extension="poste",
        label="{text}\u00a0:",
        place="{city} ({province})",
        contract=contract,
    ),
    typography=RULES,
    raised=_RAISED,
    # Measured on published federal pairs: prose of the median length ratio (QA815).
    breadth=1.15,
    vague_links=frozenset(
        {
            "cette page",
            "ce lien",
            "cliquez ici",
            "cliquer ici",
            "détails",
            "en savoir plus",
            "ici",
            "lien",
            "lire la suite",
            "plus d’information",
            "plus de renseignements",
        }
    ),
    doubled=frozenset({"là", "nous", "très", "vous"}),
    leads_at=IssuingOffice.QUEBEC,
)
"""Canadian French."""
