"""Releases in miniature: what a case writes down, made into what checks look at.

Fenced blocks of a case:

`english`, `french`
    The first is the source, as its author writes it; front matter is added where it
    has none.  The second is its translation: one paragraph a message, in the order
    in which translators see them.  Addresses are translated by rule.
`po`
    Entries of the catalog, where they matter; they come before the translation's.
`settings`
    Lines of publication.toml, beyond the two languages.
`waivers`
    The file of waivers.
`another`, `others`
    A second release of the same project: a whole source, and its translation.
`files`
    Files beside the source, one a line: a name, and what is in it.
`artifacts`
    What was produced, one a line: release, language, path, size in bytes.

`unknown`
    Words that no dictionary has.

Characters that nobody can see are written as their code point: `{202E}`.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import chain
from pathlib import Path, PurePosixPath

from case import Case
from checks.gate import Situation, bare
from diptych import rendering, sources, translation
from diptych.checks import CatalogSubject
from diptych.checks.check import Scope
from diptych.model.catalog import Catalog
from diptych.model.document import Document
from diptych.model.language import LanguageCode
from diptych.model.message import Message
from diptych.model.page import Artifact, Asset, Page
from diptych.model.project import SourceFile, Template
from diptych.model.settings import Settings
from diptych.model.spelling import Speller
from diptych.model.text import LINK_CONTEXT
from diptych.project import parse_waivers
from diptych.settings import read as read_settings

SOURCES = {"english": LanguageCode("en"), "french": LanguageCode("fr")}
ROOT = Path(__file__).parents[2]
FRONT = """+++
kind = "backgrounder"
language = "{language}"
date = 2026-11-22
title = "{title}"
institutions = ["statistics-canada"]
+++
"""
TITLES = {"english": "A title", "french": "Un titre"}
PRODUCED = (Scope.PAGE, Scope.ARTIFACT, Scope.RELEASE)
"""Scopes of checks that look at pages, which take long to render."""


def miniature(case: Case, scope: Scope) -> Situation:
    """Make the release that a case writes down.

    Args:
        case: with the blocks that this module's docstring lists.
        scope: of the check that will look at it.
    """
    settings = read_settings('languages = ["en", "fr"]\n' + case.blocks.get("settings", ""))
    documents = tuple(_documents(case, settings))
    subjects = tuple(_subjects(case, documents, settings))
    catalogs = tuple(subject.catalog for subject in subjects)
    assets = tuple(_assets(case))
    files = frozenset(settings.folders.content / one.path.relative_to("assets") for one in assets)
    publications = tuple(
        translation.localize(document, catalogs, settings.languages, files)
        for document in documents
    )
    pages: tuple[Page, ...] = ()
    if scope in PRODUCED:
        layout = rendering.layout(_templates(), (*catalogs, _strings()), settings)
        paths = rendering.paths(publications, settings, {})
        rendered = (rendering.render(layout, one, paths) for one in publications)
        pages = (*chain(*rendered), *rendering.render_site(layout, publications, paths))
    waivers = parse_waivers(case.blocks.get("waivers", ""), PurePosixPath("waivers.toml"))
    release = replace(
        bare(settings),
        publications=publications,
        catalogs=subjects,
        pages=pages,
        artifacts=tuple(_artifacts(case)),
        assets=assets,
        spellers=dict.fromkeys(settings.languages, _speller(case)),
    )
    return Situation(release, waivers)


def visible(text: str) -> str:
    """Write characters that nobody can see as their code points."""
    return "".join(
        character
        if character in " \n" or (character.isprintable() and not 0xE000 <= ord(character) < 0xF900)
        else f"{{{ord(character):04X}}}"
        for character in text
    )


def written(text: str) -> str:
    """Turn the notation into the characters it stands for."""
    return re.sub(r"\{([0-9A-F]{4,6})\}", lambda found: chr(int(found[1], 16)), text)


def _speller(case: Case) -> Speller:
    """Make a dictionary that has all words but a few."""
    unknown = frozenset(case.blocks.get("unknown", "").split())
    return unknown.intersection


def _documents(case: Case, settings: Settings) -> Iterator[Document]:
    name = next(name for name in case.blocks if name in SOURCES)
    text = case.blocks[name]
    if not text.startswith("+++"):
        text = FRONT.format(language=SOURCES[name], title=TITLES[name]) + text
    bodies = {"case": text}
    if "another" in case.blocks:
        bodies["another"] = case.blocks["another"]
    for key, body in bodies.items():
        path = PurePosixPath("content", key, "index.md")
        yield sources.parse(SourceFile(path, written(body)), settings, {})


def _subjects(
    case: Case, documents: tuple[Document, ...], settings: Settings
) -> Iterator[CatalogSubject]:
    for target in settings.languages:
        domains = translation.extract(documents, target, settings.links)
        for domain, messages in domains.items():
            given = case.blocks.get("po", "") if domain == "case" else ""
            words = iter(_paragraphs(case, domain))
            yield CatalogSubject(_catalog(domain, target, messages, words, given), messages)
            left = list(words)

            assert [] == left, "paragraphs of the translation without a message"


def _paragraphs(case: Case, domain: str) -> list[str]:
    """Read the translation of a release."""
    names = (
        [name for name in case.blocks if name in SOURCES][1:] if domain == "case" else ["others"]
    )
    text = "".join(case.blocks.get(name, "") for name in names)
    return [one.rstrip("\n") for one in text.split("\n\n")] if text else []


def _catalog(
    domain: str,
    target: LanguageCode,
    messages: tuple[Message, ...],
    words: Iterator[str],
    given: str,
) -> Catalog:
    """Write the catalog as a translator would have, and read it as the program does."""
    path = PurePosixPath(f"{domain}.po")
    held = translation.read(_bytes(given), path, domain, target) if given else None
    entries = [given]
    for message in messages:
        if held and message.key in held.translations:
            continue
        text = TRANSLATED.get(message.key.source)
        if message.key.context == LINK_CONTEXT:
            text = message.suggestion or message.key.source
        text = next(words, None) if text is None else text
        if text is not None:
            entries.append(_entry(message, text))
    return translation.read(_bytes("\n".join(entries)), path, domain, target)


TRANSLATED = dict(zip(TITLES.values(), reversed(TITLES.values()), strict=True))
"""What the added front matter needs."""


def _entry(message: Message, text: str) -> str:
    context = f"msgctxt {_quoted(message.key.context)}\n" if message.key.context else ""
    return f"{context}msgid {_quoted(message.key.source)}\nmsgstr {_quoted(written(text))}\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _bytes(entries: str) -> bytes:
    header = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    given = entries.lstrip()
    return (given if given.startswith('msgid ""\n') else f"{header}\n{written(entries)}").encode()


def _assets(case: Case) -> Iterator[Asset]:
    for line in case.blocks.get("files", "").splitlines():
        name, _, content = line.partition(" ")
        yield Asset(PurePosixPath("assets/case", name), content.encode())


def _artifacts(case: Case) -> Iterator[Artifact]:
    for line in case.blocks.get("artifacts", "").splitlines():
        key, language, path, size = line.split()
        yield Artifact(PurePosixPath(path), bytes(int(size)), key, LanguageCode(language))


@cache
def _templates() -> tuple[Template, ...]:
    folder = ROOT / "templates"
    return tuple(
        Template(PurePosixPath(path.relative_to(folder).as_posix()), path.read_text("utf-8"))
        for path in sorted(folder.rglob("*.*ml"))
    )


@cache
def _strings() -> Catalog:
    path = PurePosixPath("locales/fr_CA/LC_MESSAGES/templates.po")
    return translation.read((ROOT / path).read_bytes(), path, "templates", LanguageCode("fr"))
