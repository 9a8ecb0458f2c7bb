"""Which of the admitted forms a publication uses, where the sources of rules disagree.

Each field is one row of section 8 of the conventions (D-01 …); the defaults are
those of Canada.ca.
"""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Style:
    """The house style of one publication."""

    meridiem: Literal["pm", "p.m."] = "pm"
    """English clock times (D-03): `pm` on Canada.ca, `p.m.` at Statistics Canada."""
