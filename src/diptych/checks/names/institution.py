"""QA403: an institution under a name that is not its own."""

from collections.abc import Iterator
from itertools import pairwise

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.names.wanted import unanswered
from diptych.checks.quoting import quoted, spans_of
from diptych.checks.subjects import Segment
from diptych.languages.facts import acronyms
from diptych.languages.lexicon import tokens
from diptych.model.diagnostic import Severity
from diptych.model.language import LanguageCode
from diptych.model.phrase import phrase
from diptych.registry import institution

_COMMON = "canada"
"""Stands in most names, and tells none apart."""


def look(segment: Segment) -> Iterator[Finding]:
    """Report institutions named in the source, and in the translation not by any of their names.

    Where the translation names another institution, or has a part of the name in capital
    letters, it is an error; where it says something else, as *la fonction publique*, a
    warning.  A part in small letters, as *le gouvernement*, is how sentences go on.
    """
    known, target = segment.nomenclature, segment.target.language
    wanted = unanswered(
        segment,
        known.institution_names[segment.source.language],
        known.institution_renderings[target],
    )
    short = _shortened(segment)
    for one in wanted:
        if not short.isdisjoint(one.keys):
            continue
        expected = _name(segment, min(one.keys), target)
        kept = one.name in segment.target_words
        wrong = expected is not None and (
            kept or _is_garbled(expected, segment) or _is_another(segment)
        )
        if expected is not None and (wrong or not _is_continued(expected, segment)):
            yield Finding(
                phrase("`{name}` is named `{expected}` here", name=one.name, expected=expected),
                phrase("Use the institution's applied title, or its abbreviation."),
                segment.target.place,
                (
                    quoted(segment.source, spans_of((one.name,), segment.source.markdown)),
                    quoted(segment.target),
                ),
                lighter=not wrong,
            )


def _shortened(segment: Segment) -> frozenset[str]:
    """Name the institutions that the translation calls by an abbreviation alone.

    One in parentheses explains the name before it, and does not stand for it.
    """
    known = segment.nomenclature.abbreviations[segment.target.language]
    found = [*acronyms(segment.target_words)]
    alone = {one.text for one in found} - {one.text for one in found if one.defined}
    return frozenset(key for text in alone for key in known.get(text, ()))


def _name(segment: Segment, key: str, language: LanguageCode) -> str | None:
    entry = segment.settings.institutions.get(key)
    if entry is not None and language in entry.names:
        return entry.names[language]
    known = institution(key)
    return known.names.get(language) if known else None


def _is_garbled(name: str, segment: Segment) -> bool:
    """Tell whether half of the words of a name, and a capital letter, stand in the translation."""
    language = segment.target.language
    parts = {token.form for token in tokens(name, language)} - {_COMMON}
    every = tokens(segment.target_words, language)
    there = [token for token in every if token.form in parts]
    found = {token.form for token in there}
    common = _COMMON in segment.target_words.lower() and _COMMON in name.lower()
    enough = 2 * len(found) > len(parts) or (common and 2 * len(found) == len(parts))
    garbled = len(parts) > 1 or (common and bool(there))
    named = any(one.form in parts and two.form == _COMMON for one, two in pairwise(every))
    return garbled and enough and (named or any(token.capital for token in there))


def _is_continued(name: str, segment: Segment) -> bool:
    """Tell whether a word of a name goes on without it: *le gouvernement fédéral*."""
    language = segment.target.language
    parts = {token.form for token in tokens(name, language)} - {_COMMON}
    there = tokens(segment.target_words, language)
    return any(token.form in parts and not token.capital for token in there)


def _is_another(segment: Segment) -> bool:
    """Tell whether the translation names an institution that the source does not."""
    known = segment.nomenclature
    here = known.institution_renderings[segment.source.language].keys(segment.source_words)
    there = known.institution_names[segment.target.language].keys(segment.target_words)
    return not there <= here


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
