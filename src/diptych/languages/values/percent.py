"""Percentages: with their sign in the source, with each language's space in the editions."""

from dataclasses import dataclass
from decimal import Decimal

from diptych.languages.characters import NARROW, NO_BREAK
from diptych.languages.language import Language
from diptych.languages.values.kind import Kind
from diptych.languages.values.number import number_text, read_number
from diptych.languages.values.shown import Shown, compose
from diptych.model.phrase import Phrase, phrase
from diptych.model.style import Style


@dataclass(frozen=True, slots=True)
class Percent:
    """So many in a hundred, with the decimals of its source (C-48)."""

    value: Decimal

    def show(self, language: Language, style: Style) -> Shown:
        """Write the percentage with its sign, or in words where the style says so."""
        forms = language.forms.numbers
        template = forms.percent if style.percent == "sign" else forms.percent_in_words
        if style.spaces == "narrow":
            template = template.replace(NO_BREAK, NARROW)
        number = number_text(self.value, language, style)
        return Shown(compose(template, language, style, number=number))


def _parse(content: str) -> Percent | Phrase:
    number, sign, rest = content.partition("%")
    value = read_number(number.rstrip())
    if value is None or rest:
        return phrase(
            "`{content}` is not a percentage: expected a number and a percent sign, as in"
            " `{example}`",
            content=content,
            example="17.3%",
        )
    if sign:
        return Percent(value)
    if abs(value) > 1:
        return phrase(
            "`{content}` could mean two things: expected `{content}%`, or the share itself, as in"
            " `{example}`",
            content=content,
            example="0.173",
        )
    return Percent(_hundredfold(value))


def _hundredfold(share: Decimal) -> Decimal:
    """Turn a share into a percentage that has no more decimals than the share gives it."""
    percentage = share.scaleb(2)
    return percentage.quantize(Decimal(1)) if share.same_quantum(Decimal("0.1")) else percentage


PERCENT = Kind(_parse, ("17.3%", "0.173"), phrase("a percentage, or a share of one"))
