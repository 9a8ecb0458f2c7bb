"""What a rule of typography is: a function that finds what to change in a block of prose.

One table of rules serves two masters: `typeset` makes the changes that are
certain, and `lint` reports all of them.  A rule sees the prose of one whole block,
with U+FFFC wherever something stands that is none of its business.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from diptych.model.style import Style


class Edit(NamedTuple):
    """A change to the text between two offsets."""

    start: int
    end: int
    text: str
    certain: bool = True
    """False for what only a person can decide: reported, never done."""


Find: TypeAlias = Callable[[str, Style], Iterator[Edit]]
"""Finds the changes that a rule asks for, from left to right and without overlap."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A convention and the function that applies it."""

    convention: str
    """Its id in the registry of conventions: `F-01`."""
    check: str
    """The code of the check that reports it: `QA501`."""
    find: Find
    signs: Sequence[str] = ()
    """A text with none of these has nothing for the rule; empty where nothing is so sure a sign."""
    repairs: bool = True
    """Whether any of its changes can be certain; a rule that only reports is not run to typeset."""

    everywhere: bool = False
    """Whether it comes before protection: what is invisible is wanted in no address either."""

    def concerns(self, text: str) -> bool:
        """Tell at a glance whether the rule could find anything: most texts concern few rules."""
        for sign in self.signs:
            if sign in text:
                return True
        return not self.signs


DIGITS = "0123456789"
"""The signs of every rule about figures."""


def replacements(
    pattern: re.Pattern[str], text: str, new: str, *, certain: bool = True
) -> Iterator[Edit]:
    """Ask for the same text in place of every match that differs from it."""
    for found in pattern.finditer(text):
        if found[0] != new:
            yield Edit(found.start(), found.end(), new, certain)


def gaps(pattern: re.Pattern[str], text: str, new: str) -> Iterator[Edit]:
    """Ask for the same text in place of the first group of every match that differs from it."""
    for found in pattern.finditer(text):
        if found[1] != new:
            yield Edit(found.start(1), found.end(1), new)


def expansions(
    pattern: re.Pattern[str], text: str, template: str, *, certain: bool = True
) -> Iterator[Edit]:
    """Ask for a template filled from the groups of every match that differs from it."""
    for found in pattern.finditer(text):
        new = found.expand(template)
        if found[0] != new:
            yield Edit(found.start(), found.end(), new, certain)
