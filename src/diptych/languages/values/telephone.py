"""Telephone numbers: hyphens that never break, and plain ones for machines (E-33, F-68, D-18)."""

import re
from dataclasses import dataclass

from diptych.languages.characters import NO_BREAK, NO_BREAK_HYPHEN
from diptych.languages.language import Language
from diptych.languages.values.kind import Kind
from diptych.languages.values.shown import Shown, plain
from diptych.model.phrase import Phrase, phrase
from diptych.model.style import Style


@dataclass(frozen=True, slots=True)
class Telephone:
    """A number in groups of digits."""

    number: str
    """Groups with hyphens between them, or the international form with spaces (F-69)."""
    extension: str | None = None

    def show(self, language: Language, style: Style) -> Shown:
        """Write the number, and the extension after the language's word for it."""
        hyphen = NO_BREAK_HYPHEN if style.telephone_hyphen == "no-break" else "-"
        text = self.number.replace("-", hyphen).replace(" ", NO_BREAK)
        if self.extension:
            text += f" {language.forms.extension}{NO_BREAK}{self.extension}"
        return plain(text, self._address())

    def _address(self) -> str:
        """Give the `tel:` address, global and with plain hyphens (RFC 3966)."""
        digits = self.number.replace(" ", "-").removeprefix("+")
        if self.number.count("-") == _GROUPS_WITHOUT_COUNTRY:
            digits = f"1-{digits}"
        extension = f";ext={self.extension}" if self.extension else ""
        return f"tel:+{digits}{extension}"


def _parse(content: str) -> Telephone | Phrase:
    found = _NUMBER.fullmatch(content)
    if not found:
        return phrase(
            "`{content}` is not a telephone number: expected its groups with hyphens, and `ext`"
            " before an extension, as in `{example}`",
            content=content,
            example="613-999-9900 ext 123",
        )
    return Telephone(found[1], found[2])


_GROUPS_WITHOUT_COUNTRY = 2
_NUMBER = re.compile(
    r"((?:1-)?[2-9][0-9]{2}-[0-9]{3}-[0-9]{4}|\+[1-9][0-9]{0,2}(?: [0-9]{1,5}){1,5})"
    r"(?: ext ([0-9]{1,7}))?"
)

TELEPHONE = Kind(
    _parse,
    ("1-800-263-1136", "613-999-9900 ext 123", "+1 819 555 5555"),
    phrase("a telephone number"),
)
