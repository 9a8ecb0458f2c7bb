"""Front matter: the facts and the short texts of a release, in TOML between lines `+++`.

TOML because its dates, times and lists are typed and its strings are quoted:
nothing an author writes is ever taken for something else.
"""

import datetime as dt
import re
from collections.abc import Iterator
from typing import NamedTuple

from diptych.model.document import Contact, Field, Kind, Locality, Metadata
from diptych.model.language import LanguageCode
from diptych.model.phrase import Phrase, phrase
from diptych.model.place import Place
from diptych.model.settings import ContactEntry, Settings
from diptych.model.text import Text
from diptych.registry import institution, nearest_institution
from diptych.settings import read_contact, read_offer
from diptych.sources.message_form import shape
from diptych.sources.problems import (
    BAD_SLUG,
    NO_INSTITUTION,
    UNKNOWN_CONTACT,
    UNKNOWN_INSTITUTION,
)
from diptych.sources.texts import target_text
from diptych.toml import Table

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
"""P-90: lower case, hyphens, US-ASCII."""
SLUG_LENGTH = 80

TEXTS = (
    ("title", phrase("title"), True),
    ("lead", phrase("lead line"), False),
    ("description", phrase("description for search engines"), False),
)
"""The keys that are texts, what they are to a translator, and whether a release needs them."""
LISTS = (("keywords", phrase("keyword")), ("subjects", phrase("subject")))
"""The keys that are lists of texts; metadata are in the language of their page (L-26, P-87)."""

_EPOCH = dt.date(1970, 1, 1)
"""Stands in where no date can be read; the diagnostic stops the build."""


class FrontMatter(NamedTuple):
    """What the front matter says."""

    metadata: Metadata
    fields: tuple[Field, ...]
    boilerplate: tuple[str, ...]
    """Keys of the shared fragments that follow the body."""


def read(table: Table, settings: Settings) -> FrontMatter:
    """Read the front matter of a release; what is wrong is noted in the table.

    Args:
        table: the parsed TOML.
        settings: of the project: its languages, institutions and contacts.
    """
    code = table.text_of("language", required=True)
    known = code and table.known("language", code, settings.languages)
    language = LanguageCode(known) if known else settings.languages[0]
    contacts = tuple(_contacts(table, language, settings))
    front = FrontMatter(
        _metadata(table, language, settings, tuple(entry.contact for entry in contacts)),
        tuple(_fields(table, language, tuple(entry.name for entry in contacts))),
        table.texts("boilerplate"),
    )
    table.finish()
    return front


def _contacts(table: Table, language: LanguageCode, settings: Settings) -> Iterator[ContactEntry]:
    """Find the contacts named by key, then those written out as `[[contact]]`."""
    for key in table.texts("contacts"):
        if key in settings.contacts:
            yield settings.contacts[key]
        else:
            table.report(UNKNOWN_CONTACT.found(table.place("contacts"), key=key))
    for inside in table.tables("contact"):
        yield read_contact(inside, None, language)


def _metadata(
    table: Table, language: LanguageCode, settings: Settings, contacts: tuple[Contact, ...]
) -> Metadata:
    date = table.date("date", required=True) or _EPOCH
    issuers = _institutions(table, "institutions", settings)
    if not issuers:
        table.report(NO_INSTITUTION.found(table.place("institutions")))
    return Metadata(
        kind=table.choice("kind", Kind, required=True) or Kind.NEWS_RELEASE,
        language=language,
        date=date,
        modified=table.date("modified") or date,
        time=table.time("time"),
        localities=tuple(_localities(table)),
        institutions=issuers,
        partners=_institutions(table, "partners", settings),
        slugs=_slugs(table, settings),
        contacts=contacts,
        offer=read_offer(table, settings.offer),
    )


def _localities(table: Table) -> Iterator[Locality]:
    for inside in table.tables("localities"):
        city = inside.text_of("city", required=True)
        province = inside.text_of("province")
        inside.finish()
        if city:
            yield Locality(city, province)


def _institutions(table: Table, key: str, settings: Settings) -> tuple[str, ...]:
    keys = table.texts(key)
    for name in keys:
        if name not in settings.institutions and institution(name) is None:
            nearest = nearest_institution(name) or "statistics-canada"
            table.report(UNKNOWN_INSTITUTION.found(table.place(key), key=name, nearest=nearest))
    return keys


def _slugs(table: Table, settings: Settings) -> dict[LanguageCode, str]:
    slugs = table.by_language("slugs", settings.languages)
    for slug in slugs.values():
        if not SLUG.fullmatch(slug) or len(slug) > SLUG_LENGTH:
            table.report(BAD_SLUG.found(table.place("slugs"), slug=slug))
    return {LanguageCode(code): slug for code, slug in slugs.items()}


def _fields(
    table: Table, language: LanguageCode, contact_names: tuple[Text, ...]
) -> Iterator[Field]:
    for key, part, required in TEXTS:
        given = table.text_of(key, required=required)
        if given is not None:
            yield Field(key, _text(given, language, part, table.place(key)))
    for key, part in LISTS:
        for number, given in enumerate(table.texts(key)):
            yield Field(f"{key}.{number}", _text(given, language, part, table.place(key)))
    for number, link in enumerate(table.tables("links")):
        yield from _link(link, f"links.{number}", language)
    for number, name in enumerate(contact_names):
        yield Field(f"contacts.{number}.name", name)


def _link(table: Table, name: str, language: LanguageCode) -> Iterator[Field]:
    label = table.text_of("label", required=True)
    target = table.text_of("target", required=True)
    table.finish()
    if label and target:
        part = phrase("label of an associated link")
        yield Field(f"{name}.label", _text(label, language, part, table.place("label")))
        yield Field(f"{name}.target", target_text(target, language, table.place("target")))


def _text(markdown: str, language: LanguageCode, part: Phrase, place: Place) -> Text:
    form = shape(markdown)
    return Text(form.markdown, language, part, place, form.references)
