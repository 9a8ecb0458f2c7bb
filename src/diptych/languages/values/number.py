"""Numbers: digits and a decimal point in the source (E-20, F-42, F-43)."""

import re
from dataclasses import dataclass
from decimal import Decimal

from diptych.languages import cldr
from diptych.languages.characters import MINUS, NARROW, NO_BREAK
from diptych.languages.language import Language
from diptych.languages.values.kind import Kind
from diptych.languages.values.shown import Shown, plain
from diptych.model.phrase import Phrase, phrase
from diptych.model.style import Style


@dataclass(frozen=True, slots=True)
class Number:
    """A number with the decimals it was typed with."""

    value: Decimal

    def show(self, language: Language, style: Style) -> Shown:
        """Write the number with its groups and its decimal sign."""
        return plain(number_text(self.value, language, style))


@dataclass(frozen=True, slots=True)
class Year:
    """A year, which is never grouped (F-44)."""

    year: str

    def show(self, _language: Language, _style: Style) -> Shown:
        """Write the year as it is."""
        return plain(self.year, self.year)


def number_text(value: Decimal, language: Language, style: Style) -> str:
    """Write a number as a language and a style want it."""
    text = cldr.decimal(value, language.locale, grouped=is_grouped(value, style))
    if language.forms.numbers.groups_decimals:
        text = _group_decimals(text)
    return styled(text, style)


def decimal_places(text: str, language: Language) -> int:
    """Count the digits behind the decimal sign of a figure as it is shown."""
    found = re.search(rf"{re.escape(cldr.decimal_sign(language.locale))}([0-9][0-9\s]*)", text)
    return sum(character.isdigit() for character in found[1]) if found else 0


def is_grouped(value: Decimal, style: Style) -> bool:
    """Tell whether a style groups the digits of a number (D-07)."""
    return style.four_digits == "grouped" or abs(value) >= _FIVE_DIGITS


def styled(text: str, style: Style) -> str:
    """Give CLDR's output the spaces and the minus sign of a style (D-01, C-49)."""
    if style.spaces == "narrow":
        text = text.replace(NO_BREAK, NARROW)
    return text.replace("-", MINUS) if style.minus == "minus" else text


def read_number(content: str) -> Decimal | None:
    """Read `-1234.5`; either minus sign will do."""
    content = content.replace(MINUS, "-")
    return Decimal(content) if _NUMBER.fullmatch(content) else None


def _group_decimals(text: str) -> str:
    """Put a space after every third decimal where there are more than four (F-42)."""
    whole, sign, decimals = text.partition(",")
    if len(decimals) <= _UNGROUPED_DECIMALS:
        return text
    groups = [decimals[start : start + 3] for start in range(0, len(decimals), 3)]
    return whole + sign + NO_BREAK.join(groups)


def _parse_number(content: str) -> Number | Phrase:
    value = read_number(content)
    if value is None:
        return phrase(
            "`{content}` is not a number: expected digits with a decimal point and nothing between"
            " thousands, as in `{example}`",
            content=content,
            example="1234567.5",
        )
    return Number(value)


def _parse_year(content: str) -> Year | Phrase:
    if not _YEAR.fullmatch(content):
        return phrase(
            "`{content}` is not a year: expected four digits, as in `{example}`",
            content=content,
            example="2026",
        )
    return Year(content)


_FIVE_DIGITS = 10_000
_UNGROUPED_DECIMALS = 4
_NUMBER = re.compile(r"-?[0-9]{1,15}(?:\.[0-9]{1,9})?")
_YEAR = re.compile(r"[0-9]{4}")

NUMBER = Kind(_parse_number, ("1234567", "1234.5", "-2800"), phrase("a number"))
YEAR = Kind(_parse_year, ("2026",), phrase("a year"))
