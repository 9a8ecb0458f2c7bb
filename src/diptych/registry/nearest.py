"""What somebody who wrote an unknown word probably meant."""

from collections.abc import Iterable

LIKENESS = 72.0
"""Out of 100, the order of words left aside.  Chosen by trial: `heritage canada` finds
`canadian-heritage`, and `bank` finds nothing."""


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Find the known word that is most like the given one, for a "did you mean".

    >>> nearest("titel", ["title", "date", "kind"])
    'title'
    >>> nearest("zzz", ["title", "date", "kind"]) is None
    True
    """
    # Costs 15 milliseconds of every start; only slips need it.
    from rapidfuzz import fuzz, process, utils  # noqa: PLC0415 - start-up

    found = process.extractOne(
        word,
        tuple(known),
        scorer=fuzz.token_sort_ratio,
        processor=utils.default_process,
        score_cutoff=LIKENESS,
    )
    return None if found is None else str(found[0])
