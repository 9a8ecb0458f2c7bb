"""`publication.toml`: what a project decides once for all its releases."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from diptych.languages import LANGUAGES
from diptych.model.diagnostic import InputError, Severity
from diptych.model.language import LanguageCode
from diptych.model.offer import Offer
from diptych.model.place import Place
from diptych.model.profile import DEFAULT_PROFILE, PROFILES
from diptych.model.settings import (
    ContactEntry,
    Folders,
    InstitutionEntry,
    Settings,
)
from diptych.model.text import SHARED_DOMAIN
from diptych.settings.contact import read_contact
from diptych.settings.copyright import read_copyright
from diptych.settings.memory import read_memory
from diptych.settings.offer import read_offer
from diptych.settings.problems import (
    INCOMPLETE_PAIR,
    NOT_AN_ADDRESS,
    OUTSIDE,
    TOO_FEW_LANGUAGES,
    TOO_MANY_APPROVALS,
    UNKNOWN_LANGUAGE,
)
from diptych.settings.style import read_style
from diptych.settings.symbols import read_symbols
from diptych.toml import Table, parse

FILE_NAME = "publication.toml"

_PROFILE = "profile"
_APPROVALS = range(3)
_CANADA_CA = "https://www.canada.ca"
_ADDRESS = re.compile(r"https?://[^\s/]+(?:/[^\s]*[^\s/])?")


def read(text: str, path: PurePosixPath = PurePosixPath(FILE_NAME)) -> Settings:
    """Read the settings of a project.

    Args:
        text: the whole file.
        path: what to call it in diagnostics.

    Raises:
        InputError: something in it is wrong; everything that is, is said.
    """
    table = parse(text, Place(path, 1))
    settings = _settings(table)
    table.finish()
    if table.problems:
        raise InputError(table.problems)
    return settings


def _settings(table: Table) -> Settings:
    languages = _languages(table)
    checks = table.table("checks")
    return Settings(
        base_address=_address(table, "base_address") or _CANADA_CA,
        languages=languages,
        offer=read_offer(table, Offer()),
        folders=_folders(table.table("folders")),
        style=read_style(table.table("style")),
        links=tuple(_pairs(table, "links", languages)),
        institutions={
            key: _institution(inside, languages)
            for key, inside in table.named_tables("institutions")
        },
        contacts=dict(_contacts(table, languages[0])),
        severities=dict(_severities(checks)),
        profile=_profile(checks),
        same=frozenset(table.texts("same")),
        words=frozenset(table.texts("words")),
        names=tuple(_pairs(table, "names", languages)),
        memory=read_memory(table.table("memory")),
        copyright=read_copyright(table.table("copyright"), languages),
        symbols=read_symbols(table.table("symbols"), languages),
        approvals=_approvals(table.table("approvals")),
        glossary_file=_inside(table, "glossary"),
    )


def _languages(table: Table) -> tuple[LanguageCode, ...]:
    given = table.texts("languages") or tuple(LANGUAGES)[:2]
    place = table.place("languages")
    for code in given:
        if code not in LANGUAGES:
            known = ", ".join(LANGUAGES)
            table.report(UNKNOWN_LANGUAGE.found(place, language=code, known=known))
    if len(given) < 2:  # noqa: PLR2004 - a pair is two
        table.report(TOO_FEW_LANGUAGES.found(place, count=len(given)))
    known_codes = tuple(LanguageCode(code) for code in given if code in LANGUAGES)
    return known_codes or tuple(LANGUAGES)[:2]


def _address(table: Table, key: str) -> str | None:
    given = table.text_of(key)
    if given is not None and not _ADDRESS.fullmatch(given.rstrip("/")):
        table.report(NOT_AN_ADDRESS.found(table.place(key), key=key, found=given))
    return given.rstrip("/") if given else None


def _folders(table: Table) -> Folders:
    default = Folders()
    folders = Folders(
        content=_folder(table, "content", default.content),
        locales=_folder(table, "locales", default.locales),
        templates=_folder(table, "templates", default.templates),
        output=_folder(table, "output", default.output),
    )
    table.finish()
    return folders


def _folder(table: Table, key: str, default: PurePosixPath) -> PurePosixPath:
    return _inside(table, key) or default


def _inside(table: Table, key: str) -> PurePosixPath | None:
    """Read a path that must not lead out of the project."""
    given = table.text_of(key)
    if given is None:
        return None
    path = PurePosixPath(given)
    if path.is_absolute() or ".." in path.parts or not path.parts:
        table.report(OUTSIDE.found(table.place(key), found=given))
    return path


def _pairs(
    table: Table, key: str, languages: tuple[LanguageCode, ...]
) -> Iterator[dict[LanguageCode, str]]:
    for inside in table.tables(key):
        pair = {code: inside.text_of(code) for code in languages}
        inside.finish()
        for code, address in pair.items():
            if address is None:
                inside.report(INCOMPLETE_PAIR.found(inside.place(), language=code))
        yield {code: address for code, address in pair.items() if address is not None}


def _institution(table: Table, languages: tuple[LanguageCode, ...]) -> InstitutionEntry:
    def texts(key: str) -> dict[LanguageCode, str]:
        return {
            LanguageCode(code): text for code, text in table.by_language(key, languages).items()
        }

    entry = InstitutionEntry(
        names=texts("names"),
        addresses=texts("addresses"),
        segments=texts("segments"),
        federal=table.flag("federal") or False,
    )
    table.finish()
    return entry


def _contacts(table: Table, language: LanguageCode) -> Iterator[tuple[str, ContactEntry]]:
    for key, inside in table.named_tables("contacts"):
        yield key, read_contact(inside, key, language, SHARED_DOMAIN)


def _profile(table: Table) -> str:
    given = table.text_of(_PROFILE)
    return (given and table.known(_PROFILE, given, PROFILES)) or DEFAULT_PROFILE


def _approvals(table: Table) -> int:
    given = table.whole_number("required") or 0
    table.finish()
    if given not in _APPROVALS:
        table.report(TOO_MANY_APPROVALS.found(table.place("required"), found=given))
    return given


def _severities(table: Table) -> Iterator[tuple[str, Severity]]:
    for code in table.values:
        severity = None if code == _PROFILE else table.choice(code, Severity)
        if severity is not None:
            yield code, severity
