"""Apostrophes that every language sets alike: curly between letters (E-06, F-26)."""

import re
from collections.abc import Iterator

from diptych.languages.characters import OBJECT
from diptych.languages.typography.rule import Edit, replacements
from diptych.model.style import Style


def between_letters(text: str, _style: Style) -> Iterator[Edit]:
    """Curl an apostrophe that joins a letter to what follows it."""
    return replacements(_BETWEEN, text, "’")


_BETWEEN = re.compile(rf"(?<=[^\W\d_])(?:['‘´](?=[^\W_])|'(?=[«“\"{OBJECT}]))")
