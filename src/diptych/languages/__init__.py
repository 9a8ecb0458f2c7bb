"""What English and French are; the only home of Babel's CLDR data."""

from diptych.languages.addresses import counterpart, language_of
from diptych.languages.dateline import Dateline, dateline, place_and_date
from diptych.languages.language import Language
from diptych.languages.pictures import picture_language, picture_names, picture_opening
from diptych.languages.slug import slug
from diptych.languages.table import LANGUAGES, PROGRAM
from diptych.languages.typography.lint import TypographyFinding, lint
from diptych.languages.typography.raised import raise_letters
from diptych.languages.typography.rule import Rule
from diptych.languages.typography.typeset import typeset
from diptych.languages.values import VALUE_KINDS, Kind, Shown, file_size, show
from diptych.languages.values import parse as parse_value
from diptych.languages.words import (
    decimal_places,
    enumerate_names,
    label,
    language_name,
    plural_index,
)
from diptych.model.style import PROFILES

__all__ = [
    "LANGUAGES",
    "PROFILES",
    "PROGRAM",
    "VALUE_KINDS",
    "Dateline",
    "Kind",
    "Language",
    "Rule",
    "Shown",
    "TypographyFinding",
    "counterpart",
    "dateline",
    "decimal_places",
    "enumerate_names",
    "file_size",
    "label",
    "language_name",
    "language_of",
    "lint",
    "parse_value",
    "picture_language",
    "picture_names",
    "picture_opening",
    "place_and_date",
    "plural_index",
    "raise_letters",
    "show",
    "slug",
    "typeset",
]
