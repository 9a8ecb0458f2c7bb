"""Saying phrases in the language of whoever is reading."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path, PurePosixPath
from typing import TypeAlias

from diptych.languages import LANGUAGES, PROGRAM
from diptych.model.catalog import Catalog
from diptych.model.language import LanguageCode
from diptych.model.message import MessageKey
from diptych.model.phrase import Phrase
from diptych.model.text import PROGRAM_DOMAIN
from diptych.shipped import shipped

Say: TypeAlias = Callable[[Phrase], str]
"""Turns a phrase into text."""

_VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


def reader_language(environment: Mapping[str, str] = os.environ) -> LanguageCode:
    """Tell which language the user's locale asks for; the program's own if it is none of ours.

    >>> reader_language({"LANG": "fr_CA.UTF-8"})
    'fr'
    """
    for variable in _VARIABLES:
        wanted = environment.get(variable, "")
        if wanted:
            code = LanguageCode(wanted.partition(":")[0].partition("_")[0].partition(".")[0])
            return code if code in LANGUAGES else PROGRAM
    return PROGRAM


def speaker(language: LanguageCode) -> Say:
    """Make what says phrases in a language.

    The catalog is read only when there is something to translate, so that a
    reader of the program's own language never waits for it.  In a language that nobody
    has translated the program into, it speaks its own.
    """
    if language == PROGRAM or not _path(language).is_file():
        return Phrase.english
    catalog = _catalog(language)

    def say(sentence: Phrase) -> str:
        found = catalog.translations.get(MessageKey(None, sentence.template))
        template = sentence.template if sentence.count in (None, 1) else sentence.plural
        if found and found.text and not found.fuzzy:
            template = found.text
            if sentence.count is not None and found.plurals:
                template = found.plurals[LANGUAGES[language].plural_index(sentence.count)]
        values = {
            name: say(value) if isinstance(value, Phrase) else value
            for name, value in sentence.values.items()
        }
        return (template or sentence.template).format(**values)

    return say


def _catalog(language: LanguageCode) -> Catalog:
    # A reader of the program's own language never waits for what reads catalogs.
    from diptych.translation import read  # noqa: PLC0415 - see above

    path = PurePosixPath("locales", LANGUAGES[language].catalog, f"{PROGRAM_DOMAIN}.po")
    return read(_path(language).read_bytes(), path, PROGRAM_DOMAIN, language)


def _path(language: LanguageCode) -> Path:
    folder = shipped("locales") / LANGUAGES[language].catalog / "LC_MESSAGES"
    return folder / f"{PROGRAM_DOMAIN}.po"
