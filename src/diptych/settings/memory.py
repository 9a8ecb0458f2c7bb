"""`[memory]`: what becomes of what the translation memory knows."""

from diptych.model.recall import RecallPolicy, Trust
from diptych.settings.problems import UNLIKELY_LIKENESS
from diptych.toml import Table

_WHOLE = 100


def read_memory(table: Table) -> RecallPolicy:
    """Read the `[memory]` table; what is wrong is noted in it."""
    usual = RecallPolicy()
    policy = RecallPolicy(
        in_context=table.choice("in_context", Trust) or usual.in_context,
        exact=table.choice("exact", Trust) or usual.exact,
        alike=table.choice("alike", Trust) or usual.alike,
        likeness=_likeness(table, usual.likeness),
    )
    table.finish()
    return policy


def _likeness(table: Table, usual: float) -> float:
    given = table.whole_number("likeness")
    if given is None:
        return usual
    if not 0 < given <= _WHOLE:
        table.report(UNLIKELY_LIKENESS.found(table.place("likeness"), found=given))
    return float(given)
