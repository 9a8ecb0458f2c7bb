"""QA107: a text in another language than its edition."""

import re
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.language.sameness import folded
from diptych.checks.language.spoken import is_announced
from diptych.checks.quoting import quoted
from diptych.checks.subjects import Wording
from diptych.languages import LANGUAGES
from diptych.languages.identification import clearest
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase
from diptych.model.text import State
from diptych.sources import parse_inline, plain

_WORD = re.compile(r"[^\W\d_]+")
_FEWEST = 4
"""Words without which no language can be told with confidence."""


def look(wording: Wording) -> Iterator[Finding]:
    """Report texts whose words speak for another language."""
    if wording.is_address or wording.text.state is State.SHARED:
        return
    found = clearest(wording.weights)
    if found is None or found == wording.text.language:
        return
    enough = len(_WORD.findall(wording.spoken)) >= _FEWEST
    if enough and not is_announced(wording) and not _is_copy(wording):
        yield Finding(
            phrase(
                "this text speaks another language than its edition ({language})",
                language=LANGUAGES[wording.text.language].autonym,
            ),
            phrase(
                "Translate it; or mark it with its language, as in `[words]{{lang={found}}}`.",
                found=found,
            ),
            wording.text.place,
            (quoted(wording.text),),
        )


def _is_copy(wording: Wording) -> bool:
    """Leave to QA106 what is identical to its source."""
    source = wording.text.source
    if source is None or source.language == wording.text.language:
        return False
    return folded(plain(parse_inline(source))) == folded(wording.prose)


CHECK = Check(
    code="QA107",
    name="wrong-language",
    severity=Severity.ERROR,
    scope=Scope.TEXT,
    statement=phrase("Every text is in the language of its edition, or says which one it is in."),
    source="X-34, quality A4",
    wrong="We will publish the report soon.",
    right="Nous publierons le rapport sous peu.",
    look=look,
)
