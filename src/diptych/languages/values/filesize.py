"""Sizes of files, as labels of downloads give them (E-39, P-56)."""

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from diptych.languages.characters import NO_BREAK
from diptych.languages.language import Language
from diptych.languages.values.kind import Kind
from diptych.languages.values.number import number_text, read_number
from diptych.languages.values.shown import Shown, plain
from diptych.model.phrase import Phrase, phrase
from diptych.model.style import Style

UNITS = ("B", "KB", "MB", "GB", "TB")
"""Symbols of the notation, each a thousand times the one before."""


@dataclass(frozen=True, slots=True)
class FileSize:
    """An amount of data."""

    amount: Decimal
    unit: str

    def show(self, language: Language, style: Style) -> Shown:
        """Write the size with the language's symbol."""
        unit = language.forms.numbers.size_units.get(self.unit, self.unit)
        return plain(f"{number_text(self.amount, language, style)}{NO_BREAK}{unit}")


def file_size(octets: int) -> FileSize:
    """Measure a file in the largest unit that it fills, to two decimals at most."""
    power = min((len(str(octets)) - 1) // 3, len(UNITS) - 1)
    amount = Decimal(octets).scaleb(-3 * power).quantize(Decimal("0.01"), ROUND_HALF_UP)
    whole = amount == amount.to_integral_value()
    return FileSize(amount.quantize(Decimal(1)) if whole else amount, UNITS[power])


def _parse(content: str) -> FileSize | Phrase:
    if _OCTETS.fullmatch(content):
        return file_size(int(content))
    found = _SIZE.fullmatch(content)
    amount = read_number(found[1]) if found else None
    if found is None or amount is None:
        return phrase(
            "`{content}` is not the size of a file: expected a number and one of {units}, as in"
            " `{example}`",
            content=content,
            units=", ".join(f"`{unit}`" for unit in UNITS),
            example="5.52 MB",
        )
    return FileSize(amount, found[2])


_OCTETS = re.compile(r"[0-9]{1,15}")
_SIZE = re.compile(rf"([0-9.]+) ({'|'.join(UNITS)})")

FILESIZE = Kind(_parse, ("5.52 MB", "5520000"), phrase("the size of a file"))
