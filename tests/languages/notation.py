"""How tests write characters that nobody can see, as the conventions do (section 0.1)."""

SIGNS = {
    "⍽": "\u00a0",
    "{-}": "\u2011",
    "{202F}": "\u202f",
    "{2009}": "\u2009",
    "{FFFC}": "\ufffc",
    "{301}": "\u0301",
    "{AD}": "\u00ad",
}


def written(text: str) -> str:
    """Turn the notation into the characters it stands for."""
    for sign, character in SIGNS.items():
        text = text.replace(sign, character)
    return text


def shown(text: str) -> str:
    """Turn characters into the notation, so that a failing test can be read."""
    for sign, character in SIGNS.items():
        text = text.replace(character, sign)
    return text
