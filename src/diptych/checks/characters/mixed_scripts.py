"""QA704: letters that look like others."""

import re
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import quoted, spans_of
from diptych.checks.subjects import Wording
from diptych.model.diagnostic import Severity
from diptych.model.inline import Words
from diptych.model.phrase import Phrase, phrase
from diptych.model.text import Text
from diptych.sources import walk

_LATIN = r"A-Za-z\u00c0-\u024f"
# Greek but for the signs of micro and ohm, which stand before or behind Latin letters.
_OTHER = r"\u0370-\u03a8\u03aa-\u03bb\u03bd-\u03ff\u0400-\u052f\u13a0-\u13ff\uff21-\uff5a"
_MIXED = re.compile(
    rf"[{_LATIN}][{_OTHER}][{_LATIN}{_OTHER}]*|[{_OTHER}][{_LATIN}][{_LATIN}{_OTHER}]*"
)

_WHOLE = re.compile(rf"(?<!\w)[{_OTHER}]{{1,80}}(?!\w)")
_ALIKE = re.compile("[асеорхуіѕјАВЕКМНОРСТХУІЅЈ]+")


def look(wording: Wording) -> Iterator[Finding]:
    """Report words of Latin letters with Greek, Cyrillic or full-width ones among them (UTS 39)."""
    if wording.is_address:
        return
    words = (node.text for node in walk(wording.nodes) if isinstance(node, Words))
    texts = [*words]
    mixed = [found[0] for text in texts for found in _MIXED.finditer(text)]
    whole = [found[0] for text in texts for found in _WHOLE.finditer(text)]
    strange = [word for word in whole if _is_strange(word, wording.text)]
    if mixed:
        yield _finding(
            phrase("the word `{word}` mixes letters of two alphabets", word=mixed[0]),
            mixed,
            wording,
        )
    if strange:
        yield _finding(
            phrase("the word `{word}` is in the letters of another alphabet", word=strange[0]),
            strange,
            wording,
        )


def _finding(sentence: Phrase, pieces: list[str], wording: Wording) -> Finding:
    shown = quoted(wording.text, spans_of(pieces, wording.text.markdown))
    return Finding(sentence, phrase("Type the word again."), wording.text.place, (shown,))


def _is_strange(word: str, text: Text) -> bool:
    """Tell whether a word only looks Latin, or is in no text that it was translated from."""
    return bool(_ALIKE.fullmatch(word)) if text.source is None else word not in text.source.markdown


CHECK = Check(
    code="QA704",
    name="mixed-script",
    severity=Severity.ERROR,
    scope=Scope.TEXT,
    statement=phrase("A word is written in the letters of one alphabet."),
    source="UTS 39",
    wrong=phrase("Саnada (C and a are Cyrillic)"),
    right="Canada",
    look=look,
)
