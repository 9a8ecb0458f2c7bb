"""Messages, catalogs and editions; the only home of polib."""

from diptych.translation.catalog import read
from diptych.translation.extract import extract
from diptych.translation.localize import localize
from diptych.translation.pot import pot
from diptych.translation.problems import PROBLEMS
from diptych.translation.update import UpdateResult, update

__all__ = ["PROBLEMS", "UpdateResult", "extract", "localize", "pot", "read", "update"]
