"""Sums of money: an amount and a currency in the source (E-23 to E-25, F-48 to F-54)."""

import re
from dataclasses import dataclass
from decimal import Decimal

from diptych.languages import cldr
from diptych.languages.language import Language
from diptych.languages.values.kind import Kind
from diptych.languages.values.number import is_grouped, number_text, read_number, styled
from diptych.languages.values.shown import Shown, compose, plain
from diptych.model.phrase import Phrase, phrase
from diptych.model.style import Style


@dataclass(frozen=True, slots=True)
class Money:
    """A sum in a currency of ISO 4217."""

    amount: Decimal
    currency: str

    def show(self, language: Language, style: Style) -> Shown:
        """Write the sum: millions in words where that loses nothing, cents where there are any."""
        for exponent, singular, plural in reversed(language.forms.numbers.scales):
            scaled = self.amount.scaleb(-exponent).normalize()
            if abs(scaled) >= 1:
                if _places(scaled) > _SAID_DECIMALS:
                    break
                scale = singular if language.forms.numbers.singular(scaled) else plural
                return self._in_words(_plainly(scaled), scale, language, style)
        return self.in_figures(language, style)

    def _in_words(self, scaled: Decimal, scale: str, language: Language, style: Style) -> Shown:
        forms = language.forms.numbers
        template = forms.large_sum if style.large_sums == "words" else forms.large_sum_with_sign
        name = forms.currencies.get(self.currency)
        parts = compose(
            "{sign}" + template,
            language,
            style,
            sign=styled("-", style) if scaled < 0 else "",
            symbol=cldr.currency_symbol(self.currency, language.locale),
            number=number_text(abs(scaled), language, style),
            scale=scale,
            currency=name or cldr.currency_name(self.currency, language.locale),
        )
        return Shown(parts)

    def in_figures(self, language: Language, style: Style) -> Shown:
        """Write the sum in figures, however large it is."""
        whole = self.amount == self.amount.to_integral_value()
        amount = self.amount.quantize(Decimal(1) if whole else _CENT)
        text = cldr.money(
            amount,
            self.currency,
            language.forms.numbers.money,
            language.locale,
            grouped=is_grouped(amount, style),
        )
        return plain(styled(text, style))


@dataclass(frozen=True, slots=True)
class MoneyInFigures:
    """A sum as tables have it, where figures stand under one another."""

    sum: Money

    def show(self, language: Language, style: Style) -> Shown:
        """Write the sum in figures."""
        return self.sum.in_figures(language, style)


def _places(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return -exponent if isinstance(exponent, int) else 0


def _plainly(value: Decimal) -> Decimal:
    """Undo the exponent that `normalize` gives to round numbers."""
    return value if _places(value) > 0 else value.quantize(Decimal(1))


def _parse_in_figures(content: str) -> MoneyInFigures | Phrase:
    parsed = _parse(content)
    return MoneyInFigures(parsed) if isinstance(parsed, Money) else parsed


def _parse(content: str) -> Money | Phrase:
    found = _SUM.fullmatch(content)
    amount = read_number(found[1]) if found else None
    if found is None or amount is None or _places(amount) > _CENTS:
        return phrase(
            "`{content}` is not a sum: expected digits, a space and a currency, as in `{example}`",
            content=content,
            example="2500000 CAD",
        )
    if found[2] not in cldr.currencies():
        return phrase(
            "`{currency}` is not a currency: expected its three letters in ISO 4217, as in"
            " `{example}`",
            currency=found[2],
            example="CAD",
        )
    return Money(amount, found[2])


_CENT = Decimal("0.01")
_CENTS = 2
_SAID_DECIMALS = 2
"""2.55 million is said; 2.555 million is written in figures."""
_SUM = re.compile(r"(\S+) ([A-Z]{3})")

MONEY_IN_FIGURES = Kind(
    _parse_in_figures, ("2500000 CAD",), phrase("a sum of money in figures, for tables")
)
MONEY = Kind(_parse, ("2500000 CAD", "75.25 CAD", "100 USD"), phrase("a sum of money"))
