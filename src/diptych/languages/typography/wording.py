"""Words that a language's federal usage replaces: a table a language, one function for all."""

import re
from collections.abc import Iterator, Mapping

from diptych.languages.typography.rule import Edit, Find
from diptych.model.style import Style


def discouraged(words: Mapping[str, str]) -> Find:
    """Make a rule that reports the words of a table and proposes their replacements.

    Args:
        words: in lower case, with what to write instead; letter case is ignored in texts.
    """
    alternatives = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    pattern = re.compile(rf"(?<![\w-])(?:{alternatives})(?![\w-])", re.IGNORECASE)

    def find(text: str, _style: Style) -> Iterator[Edit]:
        for found in pattern.finditer(text):
            yield Edit(found.start(), found.end(), words[found[0].lower()], certain=False)

    return find


def forbidden(words: Mapping[str, str]) -> Find:
    """Make a rule that reports exact strings, letter case included, and their replacements."""
    pattern = re.compile("|".join(rf"(?<!\w){re.escape(word)}" for word in words))

    def find(text: str, _style: Style) -> Iterator[Edit]:
        for found in pattern.finditer(text):
            if not text[found.end() : found.end() + 1].isalnum():
                yield Edit(found.start(), found.end(), words[found[0]], certain=False)

    return find
