"""Editions and publications: one document in each of its languages."""

from collections.abc import Mapping
from dataclasses import dataclass

from diptych.model.document import Document
from diptych.model.language import LanguageCode


@dataclass(frozen=True, slots=True)
class Edition:
    """One document in one language: every text knows how it came about."""

    language: LanguageCode
    document: Document
    """The source's own skeleton, its texts replaced; `text.source` leads back."""


@dataclass(frozen=True, slots=True)
class Publication:
    """All the editions of one document, so that each knows its counterpart."""

    source: Document
    editions: Mapping[LanguageCode, Edition]
    """In the order of the project's languages; none of them is the original (L-04)."""

    @property
    def key(self) -> str:
        """The name of the release."""
        return self.source.key
