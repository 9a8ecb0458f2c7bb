"""Text to document; the only home of the Markdown parser."""

from diptych.sources.inline import parse as parse_inline
from diptych.sources.inline import plain, walk
from diptych.sources.parse import key_of, parse
from diptych.sources.problems import PROBLEMS

__all__ = ["PROBLEMS", "key_of", "parse", "parse_inline", "plain", "walk"]
