"""Roman figures."""

_WORTH = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def roman(written: str) -> int:
    """Read a number in Roman figures.

    >>> roman("XIV")
    14
    """
    digits = [_WORTH[letter] for letter in written]
    pairs = zip(digits, [*digits[1:], 0], strict=True)
    return sum(digit if digit >= following else -digit for digit, following in pairs)
