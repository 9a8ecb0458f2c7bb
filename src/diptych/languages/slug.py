"""Slugs: words of the page's own language as the last part of its address (P-90 to P-92)."""

import re
import unicodedata


def slug(text: str) -> str:
    """Turn a title into lower-case ASCII words with hyphens.

    Accents go, ligatures open, and an apostrophe joins what it stands between (P-92).

    >>> slug("Œuvre d’IA à l’étranger")
    'oeuvre-dia-a-letranger'
    """
    opened = text.casefold().translate(_LETTERS)
    plain = "".join(
        letter
        for letter in unicodedata.normalize("NFKD", opened)
        if not unicodedata.combining(letter)
    )
    return _GAPS.sub("-", plain).strip("-")


_LETTERS = str.maketrans(
    {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "'": "", "’": "", "‘": "", "ʼ": ""}
)
_GAPS = re.compile(r"[^a-z0-9]+")
