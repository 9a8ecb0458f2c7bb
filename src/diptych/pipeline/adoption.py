"""From a pair of published pages to a release: its source, and its catalog filled."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from diptych import sources, translation
from diptych.languages import LANGUAGES
from diptych.model.diagnostic import Diagnostic, InputError, Severity
from diptych.model.document import Document
from diptych.model.language import LanguageCode
from diptych.model.message import MessageKey
from diptych.model.phrase import phrase
from diptych.model.place import Place
from diptych.model.project import SourceFile
from diptych.model.settings import Settings
from diptych.pipeline.asked import MESSAGES
from diptych.pipeline.catalogs import Voice
from diptych.sources.published import PublishedPage, adopt, front_matter
from diptych.translation import Remembered
from diptych.translation.align import Alignment, align, own_texts, words_of
from diptych.translation.problems import ALONE, SAME_LANGUAGE, UNSTATED_LANGUAGE

_SHOWN = 60
"""Characters of a text that are enough to find it on its page."""


@dataclass(frozen=True, slots=True)
class GivenPage:
    """A file that somebody asks to import."""

    path: PurePosixPath
    """As diagnostics name it."""
    content: bytes


@dataclass(frozen=True, slots=True)
class Adoption:
    """A release made from a pair of pages."""

    files: Mapping[PurePosixPath, bytes]
    """Source, catalog and its template, below the project's root."""
    source: Document
    target: Document
    alignment: Alignment
    to_complete: tuple[Diagnostic, ...]
    """What the pages do not say and a release needs; what they say and a source cannot."""


def adopted(
    first: GivenPage, second: GivenPage, key: str, settings: Settings, voice: Voice
) -> Adoption:
    """Make a release of a published page.

    Args:
        first: the edition that becomes the source.
        second: the other edition, whose words fill the catalog.
        key: of the release.
        settings: of the project.
        voice: says the phrases for translators, in the language that they translate into.

    Raises:
        InputError: one of the pages cannot be read, or nobody can tell their languages.
    """
    pages = [adopt(given.content, given.path) for given in (first, second)]
    languages = _languages(pages, (first, second), settings.languages)
    stated = {code: page.stated for code, page in zip(languages, pages, strict=True)}
    path = settings.folders.content / key / "index.md"
    drafts = []
    for code, page in zip(languages, pages, strict=True):
        text = f"{front_matter(code, stated)}\n{page.body}"
        drafts.append((text, sources.draft(SourceFile(path, text), settings, {})))
    (text, (source, problems)), (_, (target, _)) = drafts
    alignment = align(source, target, settings.links)
    files = {path: text.encode()}
    files |= _catalogs(source, languages[1], _offered(alignment, second.path), settings, voice)
    found = [
        *problems,
        *(one for page in pages for one in page.left_out),
        *_alone(alignment, second.path),
    ]
    to_complete = tuple(replace(one, severity=Severity.WARNING) for one in found)
    return Adoption(files, source, target, alignment, to_complete)


def _languages(
    pages: Sequence[PublishedPage], given: Sequence[GivenPage], known: Sequence[LanguageCode]
) -> tuple[LanguageCode, LanguageCode]:
    """Tell the languages of two pages: one that says nothing is in the language that is left."""
    stated = [page.stated.language for page in pages]
    for number, other in ((0, 1), (1, 0)):
        left = [code for code in known if code != stated[other]]
        if stated[number] is None and stated[other] and len(left) == 1:
            stated[number] = left[0]
    first, second = stated
    if first is None or second is None:
        blamed = given[0] if first is None else given[1]
        raise InputError([UNSTATED_LANGUAGE.found(Place(blamed.path), known=", ".join(known))])
    if first == second:
        raise InputError([SAME_LANGUAGE.found(Place(given[1].path), language=first)])
    return first, second


def _offered(alignment: Alignment, page: PurePosixPath) -> dict[MessageKey, Remembered]:
    origin = phrase("Imported from {page}.", page=page.name)
    return {
        key: Remembered(pair.words, key.source, not pair.doubts, origin, pair.doubts)
        for key, pair in alignment.pairs.items()
        if pair.words.strip()
    }


def _catalogs(
    source: Document,
    target: LanguageCode,
    offered: Mapping[MessageKey, Remembered],
    settings: Settings,
    voice: Voice,
) -> dict[PurePosixPath, bytes]:
    locales = settings.folders.locales
    wanted = translation.extract([source], target, settings.links).get(source.key, ())
    path = locales / LANGUAGES[target].catalog / MESSAGES / f"{source.key}.po"
    filled = translation.update(
        None,
        wanted,
        path=path,
        language=target,
        domain=source.key,
        say=voice(target),
        remembered=offered,
    )
    return {
        path: filled.content,
        locales / f"{source.key}.pot": translation.pot(wanted, domain=source.key),
    }


def _alone(alignment: Alignment, page: PurePosixPath) -> Iterator[Diagnostic]:
    for block in alignment.target_alone:
        words = " ".join(words_of(text) for text in own_texts(block))
        if words:
            shown = words if len(words) <= _SHOWN else f"{words[:_SHOWN]}…"
            yield ALONE.found(Place(page), words=shown)
