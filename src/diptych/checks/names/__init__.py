"""Terms and names: QA401 to QA409."""

from diptych.checks.check import Check
from diptych.checks.names import (
    acronym,
    declared_name,
    discouraged,
    function,
    institution,
    law,
    person,
    place,
    term,
)
from diptych.checks.subjects import Release, Segment, Wording

NAME_SEGMENT_CHECKS: tuple[Check[Segment], ...] = (
    term.CHECK,
    institution.CHECK,
    person.CHECK,
    function.CHECK,
    declared_name.CHECK,
    law.CHECK,
)
NAME_TEXT_CHECKS: tuple[Check[Wording], ...] = (discouraged.CHECK, place.CHECK)
NAME_RELEASE_CHECKS: tuple[Check[Release], ...] = (acronym.CHECK,)

__all__ = ["NAME_RELEASE_CHECKS", "NAME_SEGMENT_CHECKS", "NAME_TEXT_CHECKS"]
