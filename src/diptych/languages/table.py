"""The languages there are: a language is one file and one line of this table."""

from collections.abc import Mapping
from types import MappingProxyType

from diptych.languages.english import ENGLISH
from diptych.languages.french import FRENCH
from diptych.languages.language import Language
from diptych.model.language import LanguageCode

LANGUAGES: Mapping[LanguageCode, Language] = MappingProxyType(
    {language.code: language for language in (ENGLISH, FRENCH)}
)
"""Every language that an edition can be in."""

PROGRAM = ENGLISH.code
"""The language that the program's own phrases and templates are written in."""
