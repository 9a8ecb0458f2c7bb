"""The header of a catalog: `Name: value` fields in their order, and what must be among them."""

import gettext
import re
from dataclasses import dataclass
from functools import lru_cache

from diptych.languages import LANGUAGES
from diptych.model.language import LanguageCode

_COUNT = re.compile(r"nplurals=\s*(\d+)")
_FORMULA = re.compile(r"plural=([^;]+)")
_TRIED = 1000
"""Numbers that a plural formula is tried with, as gettext's own tools do."""
_CHARSET = re.compile(r"charset\s*=\s*([^\s;]*)", re.IGNORECASE)
_UNSTATED = {"", "CHARSET"}
"""What template files say for a character set nobody has chosen yet."""
CHARSETS = {"utf-8", "utf8"}
CONTENT_TYPE = "Content-Type"
_UTF8 = "text/plain; charset=UTF-8"


@dataclass(frozen=True, slots=True)
class Header:
    """The fields of a header."""

    lines: tuple[str, ...]
    """As they stand, in their order."""

    @classmethod
    def of(cls, text: str) -> "Header":
        """Read the translation of the empty message."""
        return cls(tuple(line for line in text.split("\n") if line.strip()))

    @property
    def text(self) -> str:
        """The translation of the empty message."""
        return "".join(f"{line}\n" for line in self.lines)

    @property
    def charset(self) -> str | None:
        """The character set that the header states; none where it states none."""
        found = _CHARSET.search(self.field(CONTENT_TYPE) or "")
        return None if found is None or found[1] in _UNSTATED else found[1]

    @property
    def plurals(self) -> int | None:
        """How many plural forms a message has; none where the header does not say."""
        found = _COUNT.search(self.field("Plural-Forms") or "")
        return int(found[1]) if found else None

    @property
    def computable(self) -> bool:
        """Tell whether the plural formula gives each number one of the forms there are."""
        formula = _FORMULA.search(self.field("Plural-Forms") or "")
        return formula is not None and _computable(formula[1].strip(), self.plurals or 0)

    def field(self, name: str) -> str | None:
        """Find the value of a field, whatever the case of its name."""
        for line in self.lines:
            if _name(line) == name.lower():
                return line.partition(":")[2].strip()
        return None

    def completed(self, domain: str, language: LanguageCode | None) -> "Header":
        """Add what gettext's tools ask for and nobody has stated (C-56).

        A field that says something keeps its place and its value; one that is empty, or
        names no character set, is filled where it stands.  No field holds a time: it would
        change with every update and make unequal files of equal catalogs.

        Args:
            domain: what the catalog belongs to.
            language: of its translations; none in a template file.
        """
        wanted = {name.lower(): f"{name}: {value}" for name, value in _fields(domain, language)}
        lines = tuple(
            wanted.get(_name(line), line) if self._open(line) else line for line in self.lines
        )
        named = {_name(line) for line in lines}
        return Header(lines + tuple(line for name, line in wanted.items() if name not in named))

    def _open(self, line: str) -> bool:
        """Tell whether a field waits to be filled."""
        if _name(line) == CONTENT_TYPE.lower():
            return self.charset is None
        return not line.partition(":")[2].strip()


def _name(line: str) -> str:
    return line.partition(":")[0].strip().lower()


@lru_cache
def _computable(formula: str, forms: int) -> bool:
    try:
        form = gettext.c2py(formula)
        return all(form(number) < forms for number in range(_TRIED))
    except (ValueError, ZeroDivisionError, OverflowError):
        return False


def _fields(domain: str, language: LanguageCode | None) -> tuple[tuple[str, str], ...]:
    """List the fields of a complete header.

    Empty ones are for the translator's editor to fill: gettext warns of its own
    placeholders (`YEAR-MO-DA …`, `FULL NAME …`) and of missing fields, not of these.
    """
    known = LANGUAGES[language] if language else None
    return (
        ("Project-Id-Version", domain),
        ("Report-Msgid-Bugs-To", ""),
        ("PO-Revision-Date", ""),
        ("Last-Translator", ""),
        ("Language-Team", ""),
        ("Language", known.catalog if known else ""),
        ("MIME-Version", "1.0"),
        (CONTENT_TYPE, _UTF8),
        ("Content-Transfer-Encoding", "8bit"),
        *((("Plural-Forms", known.plural_forms),) if known else ()),
    )
