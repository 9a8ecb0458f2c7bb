"""What a language is, for an edition in it: one value, filled in by one file a language."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from diptych.languages.forms import Forms
from diptych.languages.typography.rule import Rule
from diptych.model.language import LanguageCode
from diptych.model.offer import IssuingOffice


@dataclass(frozen=True, slots=True)
class Language:
    """Everything the program knows about one language."""

    code: LanguageCode
    """The `lang` and `hreflang` of pages (D-21), and the first segment of their path (P-91)."""
    tag: str
    """BCP 47 with region: the `/Lang` of PDFs (L-51, D-21)."""
    locale: str
    """CLDR's and Open Graph's name of it; never negotiated (C-55)."""
    catalog: str
    """The folder of its catalogs below `locales/`, and their `Language` header (C-56)."""
    iso639_2: str
    """The terminological code of `dcterms.language` (P-84)."""
    autonym: str
    """Its name in itself, as the toggle shows it (P-64)."""
    plural_forms: str
    """gettext's `Plural-Forms` header (C-26, C-56)."""
    plural_index: Callable[[int], int]
    """What that header computes."""
    news: str
    """The word for news in paths (P-91)."""
    suffix: str
    """What ends the file names of paired downloads (P-94)."""
    forms: Forms
    """How it writes values."""
    typography: tuple[Rule, ...]
    """Its rules, in the order that they are applied in."""
    breadth: float = 1.0
    """Characters that a text takes in it, English being 1 (QA113)."""
    vague_links: frozenset[str] = frozenset()
    """What links are called that do not say where they lead (QA813)."""
    doubled: frozenset[str] = frozenset()
    """Words that rightly stand twice in a row (QA708)."""
    leads_at: IssuingOffice | None = None
    """Where its speakers come first on bilingual material (L-21)."""
    raised: re.Pattern[str] | None = None
    """Finds what print raises, in the one group that takes part in a match (F-55)."""
    direction: Literal["ltr", "rtl"] = "ltr"
