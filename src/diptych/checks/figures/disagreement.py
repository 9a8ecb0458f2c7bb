"""Figures as findings: what two editions state differently, one code of the facts at a time.

All codes are read off one comparison of a segment; a check only says which of its
results are its own.
"""

import unicodedata
from collections.abc import Callable, Iterator
from itertools import islice

from diptych.checks.check import Finding
from diptych.checks.quoting import Span, quoted
from diptych.checks.subjects import Segment
from diptych.languages.facts import Fact, Mismatch
from diptych.languages.facts.mismatch import FORM
from diptych.model.diagnostic import Severity
from diptych.model.phrase import Phrase, phrase
from diptych.model.text import Text

_MOST = 20
"""Findings of one code in one text: whoever mends that many sees the rest."""


def disagreements(code: str) -> Callable[[Segment], Iterator[Finding]]:
    """Make the function of a check that reports one code of the comparison."""

    def look(segment: Segment) -> Iterator[Finding]:
        """Report what the editions of a text state differently."""
        mine = (
            mismatch
            for mismatch in segment.mismatches
            if mismatch.code == code and not _declared(segment, mismatch)
        )
        return (_finding(segment, mismatch) for mismatch in islice(mine, _MOST))

    return look


def _finding(segment: Segment, mismatch: Mismatch) -> Finding:
    misformed = mismatch.code == FORM
    return Finding(
        _form(mismatch) if misformed else _difference(mismatch),
        phrase(
            "Write it as its language does: 25,000 and 3.5 in English, 25 000 and 3,5 in French."
        )
        if misformed
        else phrase("Compare both texts, and correct the one that is wrong."),
        segment.source.place if misformed and mismatch.source else segment.target.place,
        (
            quoted(segment.source, _spans(mismatch.source, segment.source, segment.source_words)),
            quoted(segment.target, _spans(mismatch.target, segment.target, segment.target_words)),
        ),
        lighter=mismatch.severity is Severity.WARNING,
    )


def _difference(mismatch: Mismatch) -> Phrase:
    match mismatch:
        case Mismatch(source=Fact(text=source), target=Fact(text=target)):
            return phrase(
                "the source has `{source}`, the translation `{target}`",
                source=source,
                target=target,
            )
        case Mismatch(source=Fact(text=source)):
            return phrase("the translation does not have `{source}`", source=source)
        case Mismatch(target=Fact(text=target)):
            return phrase(
                "the translation has `{target}`, which the source does not", target=target
            )
    return phrase("the two texts do not state the same")


def _form(mismatch: Mismatch) -> Phrase:
    fact = mismatch.source or mismatch.target
    return phrase(
        "`{text}` is not how its language writes a figure", text=fact.text if fact else ""
    )


def _declared(segment: Segment, mismatch: Mismatch) -> bool:
    """Tell whether the figure belongs to a name that the project has paired (`[[names]]`)."""
    pairs = (
        (pair.get(segment.source.language, ""), pair.get(segment.target.language, ""))
        for pair in segment.settings.names
    )
    return any(
        source in segment.source_words
        and target in segment.target_words
        and (mismatch.source is None or mismatch.source.text in source)
        and (mismatch.target is None or mismatch.target.text in target)
        for source, target in pairs
        if source and target
    )


def _spans(fact: Fact | None, text: Text, words: str) -> tuple[Span, ...]:
    """Find a fact in the Markdown: there it stands as many times after itself as in the words."""
    if fact is None:
        return ()
    earlier = unicodedata.normalize("NFC", words)[: fact.span[0]].count(fact.text)
    position = -1
    for _ in range(earlier + 1):
        position = text.markdown.find(fact.text, position + 1)
    return () if position < 0 else ((position, position + len(fact.text)),)
