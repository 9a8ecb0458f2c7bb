"""Which of the admitted forms a publication uses, where the sources of rules disagree.

Each field is one row of section 8 of the conventions (D-01 …); the defaults are
those of Canada.ca, and `PROFILES` names the combinations that institutions use.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal


@dataclass(frozen=True, slots=True)
class Style:
    """The house style of one publication."""

    spaces: Literal["no-break", "narrow"] = "no-break"
    """French tight spaces (D-01): U+00A0 everywhere, or U+202F in guillemets, sums and groups."""
    meridiem: Literal["pm", "p.m."] = "pm"
    """English clock times (D-03): `pm` on Canada.ca, `p.m.` at Statistics Canada."""
    minutes: Literal["05", "5"] = "05"
    """French minutes below ten (D-04)."""
    four_digits: Literal["grouped", "plain"] = "grouped"
    """Whether numbers of four digits are grouped (D-07, E-20)."""
    large_sums: Literal["words", "sign"] = "words"
    """French millions (D-08): `millions de dollars`, or `millions $`."""
    percent: Literal["sign", "words"] = "sign"
    """`20%` on the Web, `20 per cent` in some print products (E-22, F-46)."""
    minus: Literal["hyphen", "minus"] = "hyphen"
    """The sign of a negative value (C-49): U+002D as published, or U+2212."""
    dateline: Literal["canada.ca", "statcan", "wire", "cnw", "pmo"] = "canada.ca"
    """Date before place (P-102); place and date (P-105); place, province and date (P-100); the
    same in short, and by whom (P-104); or date and place on a line each (P-103)."""
    dateline_dash: Literal[" — ", "—", " – ", " - "] = " — "
    """What parts a dateline from the text that follows it (D-15)."""
    dateline_city: Literal["as written", "capitals"] = "as written"
    """How a dateline writes its city (D-23)."""
    dateline_service: Literal["CNW", "CNW Telbec", "none"] = "CNW"
    """Which newswire the form `cnw` says that it comes by (P-104)."""
    attribution: Literal["name first", "function first"] = "name first"
    """In which order a person and their function are named (D-14)."""
    ligatures: Literal["œ", "oe"] = "œ"
    """French œuvre and cœur (D-16)."""
    ordinals: Literal["raised", "plain"] = "raised"
    """The letters of 1er and 2e (D-16); plain text always has them plain."""
    telephone_hyphen: Literal["no-break", "plain"] = "no-break"
    """U+2011 or U+002D in visible telephone numbers (D-18)."""
    end_mark: bool = False
    """Whether paper editions end with `-30-` (P-16, P-17)."""


PROFILES: Mapping[str, Style] = MappingProxyType(
    {
        "canada.ca": Style(),
        "statcan": Style(meridiem="p.m.", dateline="statcan"),
        "newswire": Style(
            meridiem="p.m.",
            dateline="wire",
            dateline_city="capitals",
            end_mark=True,
        ),
        "cnw": Style(
            meridiem="p.m.",
            dateline="cnw",
            dateline_dash=" - ",
            dateline_city="capitals",
            end_mark=True,
        ),
        "pmo": Style(dateline="pmo"),
    }
)
"""Styles by the name that `publication.toml` calls them by."""
