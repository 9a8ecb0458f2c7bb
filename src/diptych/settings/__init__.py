"""`publication.toml` to one frozen value."""

from diptych.settings.contact import read_contact
from diptych.settings.offer import read_offer
from diptych.settings.problems import PROBLEMS
from diptych.settings.read import FILE_NAME, read

__all__ = ["FILE_NAME", "PROBLEMS", "read", "read_contact", "read_offer"]
