"""Lists of names in a sentence: each language's conjunction, no serial comma (E-32, V-31)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from diptych.languages import cldr
from diptych.languages.language import Language
from diptych.languages.values.kind import Kind
from diptych.languages.values.shown import Shown, plain
from diptych.model.phrase import Phrase, phrase
from diptych.model.style import Style


@dataclass(frozen=True, slots=True)
class Enumeration:
    """Names that stand together in a sentence."""

    items: tuple[str, ...]
    join: Callable[[Sequence[str], str], str]

    def show(self, language: Language, _style: Style) -> Shown:
        """Join the names as the language does."""
        return plain(self.join(self.items, language.locale))


def _parse_all(content: str) -> Enumeration | Phrase:
    items = _read(content)
    return Enumeration(items, cldr.enumerate_all) if items else _not_a_list(content)


def _parse_any(content: str) -> Enumeration | Phrase:
    items = _read(content)
    return Enumeration(items, cldr.enumerate_any) if items else _not_a_list(content)


def _read(content: str) -> tuple[str, ...] | None:
    items = tuple(item.strip() for item in content.split(";"))
    return items if all(items) else None


def _not_a_list(content: str) -> Phrase:
    return phrase(
        "`{content}` is not a list: expected names with semicolons between them, as in `{example}`",
        content=content,
        example="Ontario; Manitoba; Alberta",
    )


LIST = Kind(_parse_all, ("Ontario; Manitoba; Alberta",), phrase("names joined by *and*"))
LIST_OF_CHOICES = Kind(_parse_any, ("Ontario; Manitoba",), phrase("names joined by *or*"))
