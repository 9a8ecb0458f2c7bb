"""What things are officially called: the registries, and what a project adds to them.

Made once for a release, since thousands of texts are read by it.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from diptych.languages.lexicon import Lexicon, lexicon, names
from diptych.model.language import LanguageCode
from diptych.model.settings import Settings
from diptych.model.term import Term
from diptych.registry import Function, functions, institutions, terms

Made = TypeVar("Made")
Lexicons = Mapping[LanguageCode, Lexicon]
"""One for each language of a publication."""


@dataclass(frozen=True)
class Nomenclature:
    """Lexicons of one project: what a source calls things, and what an edition may."""

    settings: Settings

    @cached_property
    def terms(self) -> Mapping[str, Term]:
        """The glossary; a project's own terms come before the shipped ones of the same name."""
        own = self.settings.glossary
        named = {name for term in own for name in term.terms.items()}
        shipped = (term for term in terms() if named.isdisjoint(term.terms.items()))
        return {term.id: term for term in (*own, *shipped)}

    @cached_property
    def term_names(self) -> Lexicons:
        """Terms as a source names them."""
        return self._each(
            lambda code: lexicon(
                ((key, term.terms[code]) for key, term in self.terms.items() if code in term.terms),
                code,
            )
        )

    @cached_property
    def term_renderings(self) -> Lexicons:
        """Everything that an edition may call a term, whatever its capitals."""
        return self._each(
            lambda code: lexicon(
                (
                    (key, name.lower())
                    for key, term in self.terms.items()
                    for name in term.renderings(code)
                ),
                code,
            )
        )

    @cached_property
    def forbidden(self) -> Lexicons:
        """Renderings that a glossary forbids."""
        return self._each(
            lambda code: lexicon(
                (
                    (key, name)
                    for key, term in self.terms.items()
                    for name in term.forbidden.get(code, ())
                ),
                code,
            )
        )

    @cached_property
    def institution_names(self) -> Lexicons:
        """Full names of institutions, as they are written."""
        return self._each(lambda code: names(self._institutions(code)))

    @cached_property
    def institution_renderings(self) -> Lexicons:
        """Full names of institutions, whatever their capitals inside a sentence."""
        return self._each(lambda code: names(self._institutions(code), cased=False))

    @cached_property
    def abbreviations(self) -> Mapping[LanguageCode, Mapping[str, frozenset[str]]]:
        """What each abbreviation stands for, by the keys of terms and institutions."""
        return self._each(self._abbreviations)

    @cached_property
    def function_names(self) -> Lexicons:
        """Functions, as a text names them; of two words or more, since one word is no title yet."""
        return self._each(
            lambda code: lexicon((pair for pair in _titles(code) if " " in pair[1]), code)
        )

    @cached_property
    def function_renderings(self) -> Lexicons:
        """Everything that an edition may call a function."""
        return self._each(
            lambda code: lexicon(((key, title.lower()) for key, title in _titles(code)), code)
        )

    def _each(self, make: Callable[[LanguageCode], Made]) -> Mapping[LanguageCode, Made]:
        return {code: make(code) for code in self.settings.languages}

    def _institutions(self, code: LanguageCode) -> Iterator[tuple[str, str]]:
        for known in institutions():
            for titles in (known.names, known.legal, known.running):
                if code in titles:
                    yield known.key, titles[code]
        for key, entry in self.settings.institutions.items():
            if code in entry.names:
                yield key, entry.names[code]

    def _abbreviations(self, code: LanguageCode) -> Mapping[str, frozenset[str]]:
        found: dict[str, set[str]] = {}
        for key, short in _shortened(self.terms.values(), code):
            found.setdefault(short, set()).add(key)
        return {short: frozenset(keys) for short, keys in found.items()}


def _shortened(glossary: Iterable[Term], code: LanguageCode) -> Iterator[tuple[str, str]]:
    for known in institutions():
        if code in known.abbreviations:
            yield known.key, known.abbreviations[code]
    for term in glossary:
        if code in term.abbreviations:
            yield term.id, term.abbreviations[code]


def _titles(code: LanguageCode) -> Iterator[tuple[str, str]]:
    for known in functions():
        for title in forms(known, code):
            yield known.key, title


def forms(known: Function, code: LanguageCode) -> Iterator[str]:
    """Go through everything that a function is called in a language."""
    for titles in (known.masculine, known.feminine, known.plural):
        if code in titles:
            yield titles[code]
    yield from known.accepted.get(code, ())
