"""Whether two texts are the same words, white space and the work of layout aside."""

import re
import unicodedata

_UNSEEN = re.compile("[\\s\u00ad\u200b\u2060\ufeff]+")
_NOT_READ = re.compile(r"[\W_]+")
_LINE_HYPHENS = frozenset("\x02\u2010")
"""What ends a divided line: PDFium's sign for it, and WeasyPrint's."""
_HYPHENS = frozenset("-\u2010\u2011\x02")
_LIGATURES = re.compile("[\ufb00-\ufb06]")


def first_difference(page: str, paper: str) -> tuple[str, str] | None:
    r"""Find where two texts begin to differ.

    A hyphen that only paper has, where a line ends, is no difference.

    Args:
        page: what should be read.
        paper: what is read.

    Returns:
        What is left of each text from there on; none where they are the same.

    >>> first_difference("a divided word", "a di\x02vided word") is None
    True
    >>> first_difference("5 of 7", "5 of 8")
    ('7', '8')
    """
    wanted, found = _seen(page), _seen(paper)
    here = there = 0
    while here < len(wanted) and there < len(found):
        one, other = wanted[here], found[there]
        if one == other or (one in _HYPHENS and other in _HYPHENS):
            here, there = here + 1, there + 1
        elif other in _LINE_HYPHENS:
            there += 1
        else:
            break
    rest = found[there:].strip("".join(_LINE_HYPHENS))
    return None if here == len(wanted) and not rest else (wanted[here:], rest)


def _seen(text: str) -> str:
    """Keep what is seen of a text, ligatures taken apart."""
    whole = _LIGATURES.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
    return _UNSEEN.sub("", unicodedata.normalize("NFC", whole))


def letters(text: str) -> str:
    """Keep letters and figures, without the accents that typography may set on capitals.

    >>> letters("l’« Œuvre » n° 2")
    'lOEuvren2'
    """
    plain = unicodedata.normalize("NFKD", text).replace("œ", "oe").replace("Œ", "OE")
    bare = "".join(one for one in plain if not unicodedata.combining(one))
    return _NOT_READ.sub("", bare.replace("°", ""))
