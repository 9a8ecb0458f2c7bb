"""Terms: what a subject is called in each language, and what it is not called."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from diptych.model.language import LanguageCode


@dataclass(frozen=True, slots=True)
class Term:
    """A term in each language, in the case it takes inside a sentence."""

    id: str
    """Of the shipped glossary: a row of conventions section 6.3, `T-98`, and a letter where the
    row has several terms; of a project's own, what its file calls it."""
    terms: Mapping[LanguageCode, str]
    abbreviations: Mapping[LanguageCode, str] = field(default_factory=dict)
    accepted: Mapping[LanguageCode, tuple[str, ...]] = field(default_factory=dict)
    """Other renderings in use, which a check does not report."""
    forbidden: Mapping[LanguageCode, tuple[str, ...]] = field(default_factory=dict)
    """Renderings that are never to be used (QA402)."""
    note: str = ""
    source: str = ""

    def renderings(self, language: LanguageCode) -> Iterator[str]:
        """Go through everything that a text may call it, the term itself first."""
        for name in (self.terms.get(language), self.abbreviations.get(language)):
            if name:
                yield name
        yield from self.accepted.get(language, ())
