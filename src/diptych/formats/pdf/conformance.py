"""The last look at a finished file: does it keep what it declares?

Whoever encodes a page validates it too, so each file is looked at once, on the core that
made it, and only files that conform are ever remembered.  The rules are those of
page-validation, which agrees with veraPDF wherever both were asked.
"""

import os
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

import page as validator

from diptych.formats.pdf.variant import variant_of
from diptych.formats.problems import NONCONFORMING, UNREADABLE
from diptych.model.diagnostic import Diagnostic, InputError
from diptych.model.page import Page
from diptych.model.place import Place

_LIMITS = validator.SafetyLimits.unlimited()
"""Those of the worker hold; a long table is no attack."""

_users: set[int] = set()
"""The processes, forebears included, that have used the validator."""


def require_conformance(content: bytes, page: Page) -> None:
    """Make sure that a file conforms to every standard that it declares.

    Raises:
        InputError: with the rules that it breaks.
    """
    _require_own_threads()
    place = Place(PurePosixPath(f"{page.path}.pdf"))
    if found := tuple(_departures(content, variant_of(page).rules, place)):
        raise InputError(found)


def _departures(content: bytes, standards: Mapping[str, str], place: Place) -> Iterator[Diagnostic]:
    """Find the rules that a file breaks, each once."""
    for rules, standard in standards.items():
        try:
            report = validator.validate_pdf_bytes(content, profile=rules, limits=_LIMITS)
        except validator.PageError as error:
            yield UNREADABLE.found(place, standard=standard, message=str(error))
            continue
        broken = {failure.rule_id: failure.message for failure in reversed(report.failures)}
        for rule, message in sorted(broken.items()):
            yield NONCONFORMING.found(place, standard=standard, rule=rule, message=message)


def _require_own_threads() -> None:
    """Refuse to wait for ever: threads of the validator are not there in forked processes."""
    _users.add(os.getpid())
    if len(_users) > 1:
        message = "forked from a process that has validated: fork before, or start afresh"
        raise RuntimeError(message)
