"""QA813: a link that does not say where it leads."""

import re
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import quoted, spans_of
from diptych.checks.subjects import Wording
from diptych.languages import LANGUAGES
from diptych.model.diagnostic import Severity
from diptych.model.inline import Link
from diptych.model.phrase import phrase
from diptych.model.text import Text
from diptych.sources import parse_inline, plain, walk

_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s{}]+")
"""An address with braces is a pattern to be filled in, and so itself what the reader wants."""
_AROUND = " \u00a0.…!:;,>»"


def look(wording: Wording) -> Iterator[Finding]:
    """Report links called *here* or by their address.

    Readers who go from link to link hear nothing but their names (WCAG 2.4.4).  A
    translation may call them as its source does: that is where it is to be mended.
    """
    source = wording.text.source
    if source is not None and any(_vague(source)):
        return
    for label in _vague(wording.text):
        yield Finding(
            phrase("the link `{label}` does not say where it leads", label=label),
            phrase("Let the link be the words that name what it leads to."),
            wording.text.place,
            (quoted(wording.text, spans_of([label], wording.text.markdown)),),
        )


def _vague(text: Text) -> Iterator[str]:
    """Go through the links of a text whose names say nothing."""
    vague = LANGUAGES[text.language].vague_links
    for node in walk(parse_inline(text)):
        if isinstance(node, Link):
            label = plain(node.children).strip(_AROUND)
            if label.casefold().replace("'", "’") in vague or _ADDRESS.fullmatch(label):
                yield label


CHECK = Check(
    code="QA813",
    name="vague-link",
    severity=Severity.WARNING,
    scope=Scope.TEXT,
    statement=phrase("A link says where it leads."),
    source="WCAG 2.4.4",
    wrong="Pour lire le rapport, [cliquez ici][1].",
    right="Lire [le rapport annuel][1].",
    look=look,
)
