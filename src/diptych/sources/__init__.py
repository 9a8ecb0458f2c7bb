"""Text to document; the only home of the Markdown parser."""

from diptych.sources.inline import parse as parse_inline
from diptych.sources.inline import plain, walk
from diptych.sources.message_form import shape
from diptych.sources.parse import Draft, draft, key_of, metadata_of, parse
from diptych.sources.problems import PROBLEMS as OF_SOURCES
from diptych.sources.tables import PROBLEMS as OF_TABLES

PROBLEMS = (*OF_SOURCES, *OF_TABLES)
"""What can be wrong with a source and with its tables of data."""

__all__ = [
    "PROBLEMS",
    "Draft",
    "draft",
    "key_of",
    "metadata_of",
    "parse",
    "parse_inline",
    "plain",
    "shape",
    "walk",
]
