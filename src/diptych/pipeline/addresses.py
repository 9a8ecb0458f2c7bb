"""The addresses that editions lead to."""

from collections.abc import Iterator
from typing import NamedTuple

from diptych import translation
from diptych.model.language import LanguageCode
from diptych.model.place import Place
from diptych.model.project import Project
from diptych.model.text import LINK_CONTEXT, Text
from diptych.pipeline.build import parse

_WEB = ("http://", "https://")


class Leading(NamedTuple):
    """A link of an edition."""

    address: str
    language: LanguageCode
    """Of the edition."""
    place: Place


def addresses(project: Project) -> tuple[Leading, ...]:
    """Gather the web addresses of all editions, each once an edition.

    Raises:
        InputError: a source cannot be read.
    """
    settings = project.settings
    found: dict[tuple[str, LanguageCode], Leading] = {}
    for document in parse(project):
        publication = translation.localize(document, project.catalogs, settings.languages)
        for language, edition in publication.editions.items():
            for text in edition.document.texts():
                for address in _in(text):
                    leading = Leading(address, language, text.place)
                    found.setdefault((address, language), leading)
    return tuple(found.values())


def _in(text: Text) -> Iterator[str]:
    written = [text.markdown] if text.context == LINK_CONTEXT else []
    written += [one.content for one in text.references if one.kind == "autolink"]
    yield from (address for address in written if address.startswith(_WEB))
