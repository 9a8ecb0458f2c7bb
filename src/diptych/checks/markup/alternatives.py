"""QA211: pictures that speak to the readers of one language only."""

from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import quoted
from diptych.languages import picture_language, picture_names
from diptych.model.block import BlockKind
from diptych.model.diagnostic import Severity
from diptych.model.edition import Edition, Publication
from diptych.model.inline import Image
from diptych.model.language import LanguageCode
from diptych.model.phrase import phrase
from diptych.model.text import Text
from diptych.sources import parse_inline, walk

_WORDS = 3
"""From here on equal alternatives are no names any more, but untranslated."""


def look(publication: Publication) -> Iterator[Finding]:
    """Report alternatives that are missing or not translated, and pictures with words in them.

    The alternative of a picture that stands alone is a message, which other checks see.
    """
    for language, edition in publication.editions.items():
        yield from _files(language, edition)
        for text in edition.document.texts():
            if text.source is not None and "![" in text.markdown:
                yield from _inside(text.source, text)


def _inside(source: Text, target: Text) -> Iterator[Finding]:
    pairs = zip(_alternatives(source), _alternatives(target), strict=False)
    for wanted, found in pairs:
        excerpts = (quoted(source), quoted(target))
        if bool(wanted.strip()) != bool(found.strip()):
            yield Finding(
                phrase("a picture has an alternative in one edition only"),
                phrase("Describe the picture in both editions, or in neither if it is decoration."),
                target.place,
                excerpts,
            )
        elif wanted == found and len(wanted.split()) >= _WORDS:
            yield Finding(
                phrase("the alternative of a picture is not translated: `{words}`", words=found),
                phrase("Translate what stands between `![` and `]`."),
                target.place,
                excerpts,
            )


def _alternatives(text: Text) -> list[str]:
    return [node.alternative for node in walk(parse_inline(text)) if isinstance(node, Image)]


def _files(language: LanguageCode, edition: Edition) -> Iterator[Finding]:
    """Report figures whose file says by its name that it is in another language."""
    for block in edition.document.blocks:
        shown = picture_language(block.target) if block.kind is BlockKind.FIGURE else None
        if shown not in (None, language):
            yield Finding(
                phrase(
                    "the picture `{file}` is in another language by its name", file=block.target
                ),
                phrase(
                    "Put the picture of this language beside it, as in `{own}`; if there are no"
                    " words in it, give the file another name.",
                    own=picture_names(block.target, language)[0],
                ),
                block.place,
                lighter=True,
            )


CHECK = Check(
    code="QA211",
    name="missing-alternative",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    statement=phrase("A picture says the same to readers of both editions, and so does its text."),
    source="X-21",
    wrong="![Prices since May][1] / ![][1]",
    right="![Prices since May][1] / ![Les prix depuis mai][1]",
    look=look,
)
