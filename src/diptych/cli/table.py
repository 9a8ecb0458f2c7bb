"""Tables of text."""

from collections.abc import Iterator, Sequence


def aligned(rows: Sequence[tuple[str, ...]], text_columns: int) -> Iterator[str]:
    """Write rows under one another, words to the left and figures to the right.

    Args:
        rows: all of the same length, the heads first.
        text_columns: how many columns, from the left, hold words.

    >>> list(aligned([("a", "n"), ("bb", "10")], 1))
    ['a    n', 'bb  10']
    """
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (
            cell.ljust(width) if number < text_columns else cell.rjust(width)
            for number, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        yield "  ".join(cells).rstrip()
