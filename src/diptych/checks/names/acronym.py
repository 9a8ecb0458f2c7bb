"""QA404: an acronym of the other language, or one that an edition never explains."""

import re
from collections.abc import Iterator, Mapping

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.nomenclature import Nomenclature
from diptych.checks.own_words import own_words
from diptych.checks.quoting import quoted, spans_of
from diptych.checks.subjects import Release, Segment
from diptych.languages.facts import acronyms
from diptych.model.diagnostic import Severity
from diptych.model.document import Document
from diptych.model.language import LanguageCode
from diptych.model.phrase import phrase
from diptych.model.text import LINK_CONTEXT, State, Text
from diptych.registry import known_acronyms, provinces
from diptych.sources import parse_inline

_ROMAN = frozenset("CDILMVX")
_SMALL = re.compile(r"(?<![\w-])[^\W\d_A-ZÀ-ÖØ-Þ]{2,}")
_WORD = re.compile(r"(?<![\w-])\w{2,15}(?![\w-])")
_TELLING = 3
"""Letters of an acronym that hardly means anything else."""
_SENTENCE = 5
"""Words in small letters of a text that is more than a label, a heading or a cell."""


def look(release: Release) -> Iterator[Finding]:
    """Report acronyms that were left in the source's language, then those nobody explains."""
    for segment in release.segments:
        yield from _left(segment)
    for publication in release.publications:
        for edition in publication.editions.values():
            yield from _unexplained(edition.document, edition.language, release.settings.words)


def _left(segment: Segment) -> Iterator[Finding]:
    if segment.is_address:
        return
    known, source, target = segment.nomenclature, segment.source.language, segment.target.language
    here, there = known.abbreviations[source], known.abbreviations[target]
    found = (*(one.text for one in acronyms(segment.target_words)), *_mixed(segment, here))
    for short in dict.fromkeys(found):
        if short in there or short not in here:
            continue
        right = [own for own, keys in there.items() if not keys.isdisjoint(here[short])]
        if right and _is_about(segment, short, known):
            yield Finding(
                phrase("the acronym `{short}` is `{right}` here", short=short, right=right[0]),
                phrase("Use the acronym of this language."),
                segment.target.place,
                (
                    quoted(segment.source),
                    quoted(segment.target, spans_of((short,), segment.target.markdown)),
                ),
            )


def _mixed(segment: Segment, known: Mapping[str, object]) -> Iterator[str]:
    """Find abbreviations that are no words in capitals: NRCan."""
    words = set(_WORD.findall(segment.target_words))
    return (short for short in known if short in words and not short.isupper())


def _is_about(segment: Segment, short: str, known: Nomenclature) -> bool:
    """Tell whether the source speaks of what the acronym stands for there, and nobody else's."""
    if len(short) < _TELLING and not _is_term(segment, short, known):
        return False
    keys = known.abbreviations[segment.source.language][short]
    words, language = segment.source_words, segment.source.language
    named = known.institution_names[language].keys(words) | known.term_names[language].keys(words)
    return short in words or not named.isdisjoint(keys)


def _is_term(segment: Segment, short: str, known: Nomenclature) -> bool:
    """Tell whether two letters are those of a term, which both sides spell: AI."""
    keys = known.abbreviations[segment.source.language][short]
    sides = (segment.source_words, segment.target_words)
    own = all(short in _WORD.findall(words) for words in sides)
    return own and not keys.isdisjoint(known.terms)


def _unexplained(
    document: Document, language: LanguageCode, words: frozenset[str]
) -> Iterator[Finding]:
    """Report, once an edition, what is explained neither where it first stands nor before.

    Readers know the project's own words.
    """
    uses = _first_uses(document, language)
    unknown = {short: text for short, text in uses if short not in words}
    if unknown and _explains(document, language):
        names = ", ".join(unknown)
        first, text = next(iter(unknown.items()))
        yield Finding(
            phrase(
                "acronyms that nothing explains where they are first used: {names}", names=names
            ),
            phrase(
                "Write the name out at its first use, with the acronym behind it in parentheses;"
                " or add an acronym that all readers know to `words` in publication.toml."
            ),
            text.place,
            (quoted(text, spans_of((first,), text.markdown)),),
            lighter=True,
        )


def _explains(document: Document, language: LanguageCode) -> bool:
    """Tell whether an edition explains any acronym: one that never does knows its readers."""
    return any(
        one.defined
        for text in document.texts()
        if text.language == language and ")" in text.markdown
        for one in acronyms(own_words(parse_inline(text), language))
    )


def _first_uses(document: Document, language: LanguageCode) -> Iterator[tuple[str, Text]]:
    # A title may use an acronym before its definition; metadata have no room for one.
    explained = set(known_acronyms()) | {province.code for province in provinces()}
    for text in (text for block in document.blocks for text in block.texts):
        if text.context == LINK_CONTEXT or text.state is State.MISSING or text.language != language:
            continue
        words = own_words(parse_inline(text), language)
        if len(_SMALL.findall(words)) < _SENTENCE:
            continue
        explained |= {one.text for one in acronyms(words) if one.defined}
        for one in acronyms(words):
            if one.text not in explained and not _ROMAN.issuperset(one.text):
                explained.add(one.text)
                if not words[one.span[1] :].lstrip().startswith("("):
                    yield one.text, text


CHECK = Check(
    code="QA404",
    name="foreign-acronym",
    severity=Severity.ERROR,
    scope=Scope.RELEASE,
    statement=phrase(
        "An acronym is the one of its edition's language, explained at its first use."
    ),
    source="X-12, X-13, E-30",
    wrong="RCMP / la RCMP",
    right="RCMP / la GRC",
    look=look,
)
