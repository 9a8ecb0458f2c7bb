"""QA403: an institution under a name that is not its own."""

import re
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.names.wanted import unanswered
from diptych.checks.quoting import quoted, spans_of
from diptych.checks.subjects import Segment
from diptych.model.diagnostic import Severity
from diptych.model.language import LanguageCode
from diptych.model.phrase import phrase
from diptych.registry import institution

_COMMON = re.compile(r"[^\W\d_]{4,}")


def look(segment: Segment) -> Iterator[Finding]:
    """Report institutions named in the source, and in the translation not by any of their names.

    A short form such as *l’Agence* may be right after the first mention: a warning.
    """
    known, target = segment.nomenclature, segment.target.language
    wanted = unanswered(
        segment,
        known.institution_names[segment.source.language],
        known.institution_renderings[target],
    )
    for one in wanted:
        expected = _name(segment, min(one.keys), target)
        if expected is not None:
            yield Finding(
                phrase("`{name}` is named `{expected}` here", name=one.name, expected=expected),
                phrase("Use the institution's applied title, or its abbreviation."),
                segment.target.place,
                (
                    quoted(segment.source, spans_of((one.name,), segment.source.markdown)),
                    quoted(segment.target),
                ),
                lighter=_is_shortened(expected, segment.target_words),
            )


def _name(segment: Segment, key: str, language: LanguageCode) -> str | None:
    entry = segment.settings.institutions.get(key)
    if entry is not None and language in entry.names:
        return entry.names[language]
    known = institution(key)
    return known.names.get(language) if known else None


def _is_shortened(name: str, words: str) -> bool:
    """Tell whether a text has the first word of a name alone, as in *l’Agence*."""
    first = _COMMON.search(name)
    if first is None:
        return False
    alone = rf"(?<![\w-]){re.escape(first[0])}(?![\w-])(?! [A-ZÀ-Þ]| d(?:e|u|es)\b| d[’'])"
    return re.search(alone, words) is not None


CHECK = Check(
    code="QA403",
    name="unofficial-title",
    severity=Severity.ERROR,
    scope=Scope.SEGMENT,
    statement=phrase(
        "An institution is named by its applied title in the language of the edition."
    ),
    source="X-12, L-41",
    wrong="Statistics Canada / Statistiques Canada",
    right="Statistics Canada / Statistique Canada",
    look=look,
)
