"""Typed values: written once by the author, shown as each language's federal style wants."""

from diptych.languages.values.filesize import file_size
from diptych.languages.values.kind import Kind, Value
from diptych.languages.values.shown import Part, Shown
from diptych.languages.values.table import VALUE_KINDS, parse, show

__all__ = ["VALUE_KINDS", "Kind", "Part", "Shown", "Value", "file_size", "parse", "show"]
