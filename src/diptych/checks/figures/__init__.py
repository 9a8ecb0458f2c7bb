"""Figures and facts: QA301 to QA314, in the order of their codes."""

from diptych.checks.check import Check
from diptych.checks.figures import (
    billion,
    date,
    frequency,
    limit,
    money,
    negation,
    number,
    number_form,
    percentage,
    rank,
    reference_number,
    time,
    time_zone,
    weekday,
)
from diptych.checks.subjects import Segment

FIGURE_CHECKS: tuple[Check[Segment], ...] = (
    number.CHECK,
    money.CHECK,
    percentage.CHECK,
    date.CHECK,
    time.CHECK,
    billion.CHECK,
    reference_number.CHECK,
    number_form.CHECK,
    rank.CHECK,
    weekday.CHECK,
    time_zone.CHECK,
    negation.CHECK,
    frequency.CHECK,
    limit.CHECK,
)

__all__ = ["FIGURE_CHECKS"]
