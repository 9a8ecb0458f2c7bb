"""The tables of the room are complete, and the tests' own tables with them."""

from diptych.languages.facts import FactKind
from diptych.languages.facts.mismatch import ADVISORY, BILLION, CODES, FORM, LIMIT
from languages.facts.test_unequal_pairs import ERRORS, WARNINGS

NOT_COMPARED = {FactKind.ADDRESS, FactKind.DOWNLOAD}
"""Compared as links, and unequal by nature."""


def test_every_kind_of_fact_is_compared_or_left_out_on_purpose() -> None:
    """A new kind needs a code, or a reason to have none."""
    assert set(FactKind) == set(CODES) | NOT_COMPARED


def test_every_code_has_a_case_that_raises_it() -> None:
    """The table of unequal pairs shows each code at least once."""
    shown = {code for code, _, _ in (*ERRORS, *WARNINGS)}

    assert shown == {*CODES.values(), BILLION, FORM, LIMIT}


def test_advisory_codes_are_never_shown_as_errors() -> None:
    """What is advisory in the table is advisory in the cases."""
    assert set() == ADVISORY & {code for code, _, _ in ERRORS}
