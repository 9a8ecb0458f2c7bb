"""Acronyms that need no explanation (E-30)."""

from functools import cache

from diptych.registry.table import rows


@cache
def known_acronyms() -> frozenset[str]:
    """List the acronyms that are better known than what they stand for."""
    return frozenset(row["acronym"] for row in rows("acronyms"))
