"""QA903: letters that other machines cannot show."""

from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.produced.subjects import Produced
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

_LOST = ("\ufffd", "\0", "\uffff")
"""What stands where a letter has no glyph, or a glyph no letter."""


def look(produced: Produced) -> Iterator[Finding]:
    """Report fonts that are not in the file, and glyphs that stand for no letter."""
    for paper in produced.papers:
        if paper.document is None:
            continue
        for font in paper.document.borrowed_fonts:
            yield Finding(
                phrase("the font `{font}` is not in the file", font=font),
                phrase("Name a font of the project in the style sheet."),
                paper.place,
            )
        for passage in paper.document.passages:
            if any(lost in passage.text for lost in _LOST):
                yield Finding(
                    phrase(
                        "a letter on sheet {sheet} is lost: {text}",
                        sheet=passage.sheet,
                        text=passage.text,
                    ),
                    phrase("Replace it, or add a font that has it to the style sheet."),
                    paper.place,
                )


CHECK = Check(
    code="QA903",
    name="missing-font",
    severity=Severity.ERROR,
    scope=Scope.ARTIFACT,
    statement=phrase("Every PDF holds the fonts of all its letters, and each letter has a glyph."),
    source="quality A4",
    wrong=phrase("a PDF that asks the reader's machine for Arial"),
    right=phrase("a PDF with its own subset of Noto Sans"),
    look=look,
    waivable=False,
)
