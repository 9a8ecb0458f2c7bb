"""Names of one word that should be the same in every edition, and are not.

Most capitalised words are translated (Columbia, Colombie), so a near miss alone says
nothing.  Two things do: that the name is known to be the same in every language, and
that it lost the accents which it has even in the language that has none.
"""

import re
import unicodedata
from collections.abc import Collection, Iterator

from diptych.languages.facts.distance import distance

_NAME = re.compile(
    r"(?<![\w-])[^\W\d_a-zß-öø-ÿœ][^\W\d_]{1,30}(?:[-’'][^\W\d_]{1,30}){0,5}(?![\w-])"
)
_SLIPS = 2
_SHORT = 5
"""Letters of a name of which another name of the same length is one slip away."""


def respelled(source: str, target: str, known: Collection[str]) -> Iterator[tuple[str, str]]:
    """Find names that the translation spells differently.

    Args:
        source: plain prose.
        target: what stands for it in the other edition.
        known: names that are the same in every language.

    >>> list(respelled("in Halifax", "à Hallifax", {"Halifax"}))
    [('Halifax', 'Hallifax')]
    >>> list(respelled("to Rivière-du-Loup", "à Riviere-du-Loup", ()))
    [('Rivière-du-Loup', 'Riviere-du-Loup')]
    """
    here, there = set(_NAME.findall(source)), set(_NAME.findall(target))
    strange = there - here
    for name in sorted(here - there):
        if name in target:
            continue
        if name in known and len(name) > _SHORT:
            yield from ((name, one) for one in sorted(strange) if _is_near(name, one))
        elif not name.isascii():
            yield from ((name, one) for one in sorted(strange) if one == _unaccented(name))


def _is_near(name: str, other: str) -> bool:
    return len(other) > _SHORT and 0 < distance(name, other) <= _SLIPS


def _unaccented(name: str) -> str:
    apart = unicodedata.normalize("NFD", name)
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
