"""Words that look like markup, written so that they stay words."""

import re

_ANYWHERE = re.compile(
    r"""[\\`*<]
    | (?<!\w)_ | _(?!\w)                 # inside a word an underscore means nothing
    | \[(?=\^) | \[(?=[^\[\]]*\][(\[{:])   # a bracket alone is a bracket
    | &(?=\#?\w{1,31};)
    | ^\{                                # after a link it would be its attributes
    | \{(?=[\w:+-]+\}\Z)                 # before code it would be its role
    """,
    re.VERBOSE,
)
_LINE_START = re.compile(r"(?m)^(?=\#{1,6}(?:\s|$)|[-+](?:\s|$)|>|:\s|~{3}|\+{3}|={1,}\s*$|-+\s*$)")
_NUMBERED = re.compile(r"(?m)^(\d{1,9})(?=[.)](?:\s|$))")


def escaped(words: str) -> str:
    r"""Write words so that no inline markup begins or ends in them.

    >>> escaped("a * b, snake_case, [1]")
    'a \\* b, snake_case, [1]'
    """
    return _ANYWHERE.sub(lambda found: f"\\{found[0]}", words)


def begun(paragraph: str) -> str:
    r"""Write a paragraph so that none of its lines begins another block.

    >>> begun("1. is not a list")
    '1\\. is not a list'
    """
    return _NUMBERED.sub(r"\1\\", _LINE_START.sub(r"\\", paragraph))
