"""What checks look at: segments, documents, catalogs, pages, artifacts, the whole release."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import PurePosixPath
from unicodedata import normalize

from diptych.checks.nomenclature import Nomenclature
from diptych.checks.own_words import Left, own_words
from diptych.languages import TypographyFinding, lint
from diptych.languages.facts import Mismatch, compare
from diptych.languages.identification import evidence
from diptych.model.approval import Approval
from diptych.model.catalog import Catalog
from diptych.model.edition import Publication
from diptych.model.inline import Inline
from diptych.model.language import LanguageCode
from diptych.model.made import Rendering
from diptych.model.message import Message
from diptych.model.page import Artifact, Asset, Named, Page
from diptych.model.settings import Settings
from diptych.model.spelling import Speller
from diptych.model.text import LINK_CONTEXT, State, Text
from diptych.sources import parse_inline, plain


@dataclass(frozen=True)
class Wording:
    """A text of one edition as its readers get it, whoever wrote it."""

    publication: str
    text: Text
    settings: Settings
    nomenclature: Nomenclature = field(repr=False, compare=False)

    @property
    def is_address(self) -> bool:
        """Tell addresses from prose: they are messages, and nothing to read."""
        return self.text.context == LINK_CONTEXT

    @cached_property
    def nodes(self) -> tuple[Inline, ...]:
        """The text, parsed."""
        return parse_inline(self.text)

    @cached_property
    def prose(self) -> str:
        """Its words, without markup."""
        return plain(self.nodes)

    @cached_property
    def words(self) -> str:
        """Its own words: U+FFFC stands for what is none."""
        return own_words(self.nodes, self.text.language)

    @cached_property
    def spoken(self) -> str:
        """What ought to be in the language of the text: not what is shown as foreign (L-24)."""
        return own_words(self.nodes, self.text.language, Left.FOREIGN | Left.FOREIGN_LINKS)

    @cached_property
    def weights(self) -> Mapping[LanguageCode, int]:
        """How strongly that speaks for each language."""
        return evidence("" if self.is_address else self.spoken)

    @cached_property
    def typography(self) -> tuple[TypographyFinding, ...]:
        """Where its words depart from the rules of its language (QA402, QA5xx, QA6xx)."""
        return () if self.is_address else lint(self.words, self.text.language, self.settings.style)


@dataclass(frozen=True)
class Segment:
    """A text in its source language beside the same text in one edition."""

    publication: str
    source: Text
    target: Text
    settings: Settings
    nomenclature: Nomenclature = field(repr=False, compare=False)

    @property
    def is_address(self) -> bool:
        """Tell addresses from prose: they are messages, and nothing to read."""
        return self.source.context == LINK_CONTEXT

    @cached_property
    def source_nodes(self) -> tuple[Inline, ...]:
        """The source, parsed."""
        return parse_inline(self.source)

    @cached_property
    def target_nodes(self) -> tuple[Inline, ...]:
        """The translation, parsed."""
        return parse_inline(self.target)

    @cached_property
    def source_prose(self) -> str:
        """The words of the source, without markup."""
        return plain(self.source_nodes)

    @cached_property
    def target_prose(self) -> str:
        """The words of the translation, without markup."""
        return plain(self.target_nodes)

    @cached_property
    def source_words(self) -> str:
        """The source's own words: U+FFFC stands for what is none."""
        return own_words(self.source_nodes, self.source.language)

    @cached_property
    def target_words(self) -> str:
        """The translation's own words."""
        return own_words(self.target_nodes, self.target.language)

    @cached_property
    def mismatches(self) -> tuple[Mismatch, ...]:
        """The facts on which both sides disagree (QA301 to QA313)."""
        if self.is_address:
            return ()
        return compare(
            normalize("NFC", self.source_words),
            self.source.language,
            normalize("NFC", self.target_words),
            self.target.language,
        )


@dataclass(frozen=True, slots=True)
class CatalogSubject:
    """A catalog, and the messages that today's sources and templates ask of it."""

    catalog: Catalog
    messages: tuple[Message, ...]


@dataclass(frozen=True)
class Release:
    """One publication with its pages and files; or the site around all of them."""

    settings: Settings
    publications: tuple[Publication, ...]
    """One; none for the site."""
    catalogs: tuple[CatalogSubject, ...]
    """Its own ones; those of shared texts for the site."""
    pages: tuple[Page, ...]
    artifacts: tuple[Artifact, ...]
    assets: tuple[Asset, ...]
    """Those that it does not have for itself are there by name, without content."""
    spellers: Mapping[LanguageCode, Speller] = field(default_factory=dict)
    """Of the languages that this machine has a dictionary of."""
    around: tuple[Publication, ...] = ()
    """For the site: the publications whose shared texts are looked at here, once for all."""
    nomenclature: Nomenclature = field(kw_only=True, repr=False, compare=False)
    """What this project calls things."""

    @cached_property
    def segments(self) -> tuple[Segment, ...]:
        """Every translated text beside its source, each message once.

        What is missing has a check of its own.
        """
        return tuple(
            Segment(key, text.source, text, self.settings, self.nomenclature)
            for key, text in _different(self)
            if text.source is not None and text.state in _IN_TWO_LANGUAGES
        )

    @cached_property
    def words_by_file(self) -> Mapping[PurePosixPath, str]:
        """The words of each file, source or catalog, with plain spaces."""
        words: dict[PurePosixPath, list[str]] = {}
        for wording in self.wordings:
            words.setdefault(wording.text.place.path, []).append(wording.words)
        return {path: _SPACE.sub(" ", "\n".join(pieces)) for path, pieces in words.items()}

    @cached_property
    def wordings(self) -> tuple[Wording, ...]:
        """What readers of every edition get, each text once."""
        return tuple(
            Wording(key, text, self.settings, self.nomenclature)
            for key, text in _different(self)
            if text.state is not State.MISSING
        )


_SPACE = re.compile("[\u00a0\u202f\u2009]")
_IN_TWO_LANGUAGES = (State.TRANSLATED, State.FUZZY)


def _different(release: Release) -> Iterator[tuple[str, Text]]:
    """Go through the texts of all editions with their publications, equal ones once.

    What one publication repeats, and what several share, is one message to its translator.
    """
    seen = set()
    for key, text in _texts(release):
        source = text.source or text
        same = (source.context, source.markdown, text.markdown, text.references)
        if (same, text.language) not in seen:
            seen.add((same, text.language))
            yield key, text


def _texts(release: Release) -> Iterator[tuple[str, Text]]:
    """Go through a publication's own texts, or through those that publications share."""
    for publications, shared in ((release.publications, False), (release.around, True)):
        for publication in publications:
            for edition in publication.editions.values():
                for text in edition.document.texts():
                    if bool(text.domain) is shared:
                        yield publication.key, text


@dataclass(frozen=True)
class Whole:
    """All publications side by side: what only shows between them, and what all must have."""

    settings: Settings
    publications: tuple[Publication, ...]
    """Abridged or not."""
    addresses: Mapping[tuple[str, LanguageCode], PurePosixPath]
    """The place of each edition, by the key of its publication and its language."""
    renderings: Iterable[Rendering] = ()
    artifacts: tuple[Named, ...] = ()
    approvals: tuple[Approval, ...] = ()
