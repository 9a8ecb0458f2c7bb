"""What a text shows as foreign: quotations, titles, and what it says of itself."""

import re

from diptych.checks.own_words import NOT_PROSE, Left, own_words
from diptych.checks.subjects import Wording
from diptych.languages import LANGUAGES, language_name

_QUOTED = re.compile(r"«[^«»]*»|“[^“”]*”|\"[^\"]*\"")
_FOREIGN = Left.FOREIGN | Left.FOREIGN_LINKS | Left.TITLES


def unquoted(wording: Wording) -> str:
    """Read what ought to be in the language of a text, without titles and quotations."""
    words = own_words(wording.nodes, wording.text.language, _FOREIGN)
    return _QUOTED.sub(lambda found: NOT_PROSE * len(found[0]), words)


def is_announced(wording: Wording) -> bool:
    """Tell whether a text says in parentheses which other language a part of it is in (L-24)."""
    language = wording.text.language
    return any(
        name.casefold() in aside.casefold()
        for other in LANGUAGES
        if other != language
        for name in (language_name(other, language), LANGUAGES[other].autonym)
        for aside in _ASIDE.findall(wording.words)
    )


_ASIDE = re.compile(r"\([^()]{1,60}\)")
