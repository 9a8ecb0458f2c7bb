"""QA703: characters without width."""

import re
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import code_points, quoted, spans_in
from diptych.checks.subjects import Wording
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

_EMOJI = "[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f]"
_INVISIBLE = re.compile(rf"[\u00ad\u200b\u200c\u2060\ufeff]|(?<!{_EMOJI})\u200d|\u200d(?!{_EMOJI})")


def look(wording: Wording) -> Iterator[Finding]:
    """Report characters that nobody sees: words with them are not found, sorted or read aloud.

    A joiner inside an emoji is a part of it; hyphenation is the style sheet's business.
    """
    if spans := spans_in(_INVISIBLE, wording.text.markdown):
        characters = (wording.text.markdown[start] for start, _ in spans)
        yield Finding(
            phrase(
                "the text holds a character that nobody sees: {characters}",
                characters=code_points(characters),
            ),
            phrase("Remove it."),
            wording.text.place,
            (quoted(wording.text, spans),),
        )


CHECK = Check(
    code="QA703",
    name="invisible-character",
    severity=Severity.ERROR,
    scope=Scope.TEXT,
    statement=phrase("No text holds characters without width, such as soft hyphens."),
    source="ITS 2.0, characters",
    wrong="commu\\u00adniqué",
    right="communiqué",
    look=look,
)
