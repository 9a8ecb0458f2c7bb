"""Spelling: what a dictionary can be asked, whoever asks it."""

from collections.abc import Callable, Iterable
from typing import TypeAlias

Speller: TypeAlias = Callable[[Iterable[str]], frozenset[str]]
"""Tells which of many words a dictionary does not have; asked once for all of them."""
