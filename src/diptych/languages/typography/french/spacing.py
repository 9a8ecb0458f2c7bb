"""French spaces round signs: Canada's rules, not France's (conventions 4.1).

A no-break space stands before the colon and inside guillemets; `;`, `!` and `?`
take none.  A sign that could be part of something else (13:30, a:b, ?id) is left.
"""

import re
from collections.abc import Iterator

from diptych.languages.characters import NO_BREAK, OBJECT, SPACES, tight
from diptych.languages.typography.rule import Edit, expansions, replacements
from diptych.model.style import Style


def colons(text: str, _style: Style) -> Iterator[Edit]:
    """Put a no-break space before a colon that ends a word (F-01)."""
    return replacements(_COLON, text, f"{NO_BREAK}:")


def semicolons(text: str, _style: Style) -> Iterator[Edit]:
    """Close a semicolon up (F-03)."""
    return replacements(_BEFORE_SEMICOLON, text, "")


def exclamation_marks(text: str, _style: Style) -> Iterator[Edit]:
    """Close an exclamation mark up (F-04)."""
    return replacements(_BEFORE_EXCLAMATION, text, "")


def question_marks(text: str, _style: Style) -> Iterator[Edit]:
    """Close a question mark up (F-05)."""
    return replacements(_BEFORE_QUESTION, text, "")


def commas_and_points(text: str, _style: Style) -> Iterator[Edit]:
    """Close commas and points up (F-06)."""
    return replacements(_BEFORE_COMMA, text, "")


def opening_guillemets(text: str, style: Style) -> Iterator[Edit]:
    """Put a no-break space after an opening guillemet, and a space before it (F-08)."""
    for found in _OPENING.finditer(text):
        joined = text[found.start() - 1 : found.start()].isalnum()
        new = f"{' ' if joined else ''}«{tight(style)}"
        if found[0] != new:
            yield Edit(found.start(), found.end(), new)


def closing_guillemets(text: str, style: Style) -> Iterator[Edit]:
    """Put a no-break space before a closing guillemet (F-09)."""
    return replacements(_CLOSING, text, f"{tight(style)}»")


def ellipses(text: str, _style: Style) -> Iterator[Edit]:
    """Write three points as one sign that leans on its word (F-25)."""
    return replacements(_ELLIPSIS, text, "…")


def etcetera(text: str, _style: Style) -> Iterator[Edit]:
    """Write *etc.* without an ellipsis, which says the same again (F-25)."""
    return expansions(_ETCETERA, text, r"\1.")


def em_dashes(text: str, _style: Style) -> Iterator[Edit]:
    """Keep a spaced em dash with the word before it, so that it never opens a line (F-17)."""
    return replacements(_BEFORE_EM_DASH, text, NO_BREAK)


def closed_em_dashes(text: str, _style: Style) -> Iterator[Edit]:
    """Report an em dash between letters, which wants its spaces (F-17)."""
    return replacements(_CLOSED_EM_DASH, text, f"{NO_BREAK}— ", certain=False)


def operators(text: str, _style: Style) -> Iterator[Edit]:
    """Keep spaced operators with their figures (F-28)."""
    return expansions(_OPERATOR, text, f"{NO_BREAK}\\1{NO_BREAK}")


_AFTER = rf"(?=[{SPACES}]|$|[»”)\]])"
_AFTER_STOP = rf"(?=[{SPACES}]|$|[»”\]])"
"""After a colon or a semicolon, a parenthesis would make it a face."""
_WORD = rf"(?<=[^{SPACES}:;!?,«“(\[/\\-])"
_COLON = re.compile(
    rf"{_WORD}(?:[{SPACES}]+:|(?<![0-9]):|(?<=[0-9]):(?![{SPACES}]+[0-9])){_AFTER_STOP}"
)
_BEFORE_SEMICOLON = re.compile(rf"(?<=[^{SPACES}«“(\[;])[{SPACES}]+(?=;{_AFTER_STOP})")
_BEFORE_EXCLAMATION = re.compile(rf"(?<=[^{SPACES}«“(\[])[{SPACES}]+(?=!+[!?]*{_AFTER})")
_BEFORE_QUESTION = re.compile(rf"(?<=[^{SPACES}«“(\[])[{SPACES}]+(?=\?+[!?]*{_AFTER})")
_BEFORE_COMMA = re.compile(rf"(?<=[\w»”)\]%$°…{OBJECT}])[{SPACES}]+(?=(?:,|\.(?!\.)){_AFTER})")
_OPENING = re.compile(rf"«[{SPACES}]*(?=[^{SPACES}»])")
_CLOSING = re.compile(rf"(?<=[^{SPACES}«])[{SPACES}]*»")
_ELLIPSIS = re.compile(
    rf"(?<=[^\W\d_])[{SPACES}]+(?:…|\.{{3}})(?=[{SPACES}]*$)|(?<![./\\])\.{{3}}(?![.\w/\\])"
)
_ETCETERA = re.compile(rf"\b(etc|Etc|ETC)(?:\.?[{SPACES}]?(?:…|\.{{3}})|\.{{2}})[.…]*")
_BEFORE_EM_DASH = re.compile(rf"(?<=[^{SPACES}\u00a0])[ \n](?=—[{SPACES}])")
_CLOSED_EM_DASH = re.compile(r"(?<=[^\W\d_])—(?=[^\W\d_])")
_OPERATOR = re.compile(rf"(?<=[0-9])[{SPACES}]([+−=×÷])[{SPACES}](?=[0-9])")
