"""QA803: a description of another text."""

import re
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import quoted
from diptych.model.diagnostic import Severity
from diptych.model.document import Document
from diptych.model.edition import Publication
from diptych.model.phrase import phrase
from diptych.model.text import LINK_CONTEXT, State, Text
from diptych.sources import parse_inline, plain

_WORD = re.compile(r"\w{5,}|\d+")
_STEM = 5
"""Letters: endings differ between a title and a sentence, beginnings do not."""
_FEWEST = 4
"""Words: a shorter text may well say it in others."""


def look(publication: Publication) -> Iterator[Finding]:
    """Report titles and descriptions that share no word, name or figure with their own edition.

    A description was found in public that belonged to another release, in one
    language only: search engines showed it for months.
    """
    for edition in publication.editions.values():
        document = edition.document
        for name in ("title", "description"):
            text = document.field(name)
            if text is None or text.state is State.MISSING:
                continue
            stems = _stems(text)
            own = _body(document)
            if len(stems) >= _FEWEST and own and not stems & own:
                yield Finding(
                    phrase("the {part} shares no word with its own text", part=text.part),
                    phrase("It seems to belong to another text: write it again."),
                    text.place,
                    (quoted(text),),
                )


def _body(document: Document) -> set[str]:
    texts = (text for block in document.blocks for text in block.texts)
    return {
        stem
        for text in texts
        if text.context != LINK_CONTEXT and text.state is not State.MISSING
        for stem in _stems(text)
    }


def _stems(text: Text) -> set[str]:
    return {word[:_STEM] for word in _WORD.findall(plain(parse_inline(text)).casefold())}


CHECK = Check(
    code="QA803",
    name="foreign-description",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    statement=phrase("A title and a description speak of the text that they stand above."),
    source="P-81",
    wrong=phrase("the description of last month's release, in one language"),
    right=phrase("a description of this one, in both"),
    look=look,
)
