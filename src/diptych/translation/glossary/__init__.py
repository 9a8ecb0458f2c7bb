"""A project's own terms, from the files that terminologists keep them in."""

from diptych.translation.glossary.problems import PROBLEMS
from diptych.translation.glossary.read import read_glossary

__all__ = ["PROBLEMS", "read_glossary"]
