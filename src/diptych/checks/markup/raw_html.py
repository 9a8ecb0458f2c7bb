"""QA208: HTML in a text."""

import re
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import quoted, spans_of
from diptych.checks.subjects import Wording
from diptych.model.diagnostic import Severity
from diptych.model.inline import Words
from diptych.model.phrase import phrase
from diptych.sources import walk

_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9-]{0,30}(?:[\s/][^<>]{0,500})?>|<!--")


def look(wording: Wording) -> Iterator[Finding]:
    """Report tags: texts are Markdown, and what looks like HTML would be read as characters.

    A tag that the author escaped on purpose does not stand in the text as a tag.
    """
    words = (node.text for node in walk(wording.nodes) if isinstance(node, Words))
    typed = wording.text.markdown.replace("\\<", "")
    tags = [tag for text in words for tag in _TAG.findall(text) if tag in typed]
    if tags:
        yield Finding(
            phrase("HTML stands in the text: `{tag}`", tag=tags[0]),
            phrase("Write it in Markdown, or remove it."),
            wording.text.place,
            (quoted(wording.text, spans_of(tags, wording.text.markdown)),),
        )


CHECK = Check(
    code="QA208",
    name="raw-html",
    severity=Severity.ERROR,
    scope=Scope.TEXT,
    statement=phrase("Texts are Markdown: no HTML stands in them, least of all any that acts."),
    source="CWE-79",
    wrong="Les <b>prix</b> ont monté.",
    right="Les **prix** ont monté.",
    look=look,
)
