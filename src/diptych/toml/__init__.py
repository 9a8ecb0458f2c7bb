"""Typed reading of TOML, with a place and a remedy for everything that is wrong."""

from diptych.toml.problems import PROBLEMS
from diptych.toml.reader import Table, parse

__all__ = ["PROBLEMS", "Table", "parse"]
