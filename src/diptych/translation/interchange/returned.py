"""What a file brought back."""

from typing import NamedTuple

from diptych.model.diagnostic import Diagnostic
from diptych.translation.interchange.row import Answer


class Returned(NamedTuple):
    """The answers of a file, and the rows that are none."""

    answers: tuple[Answer, ...]
    problems: tuple[Diagnostic, ...] = ()
