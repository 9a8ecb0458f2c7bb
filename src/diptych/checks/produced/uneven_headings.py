"""QA809: headings that give no outline."""

from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.produced.subjects import Produced, ProducedPage
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase
from diptych.reading import Element, elements, text_of

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_MOST_WORDS = 12
"""Of a bold paragraph that is meant as a heading; a longer one is emphasis."""


def look(produced: Produced) -> Iterator[Finding]:
    """Report pages without one title, empty headings, skipped levels, and disguised headings."""
    for page in produced.pages:
        headings = tuple(elements(page.body, *_HEADINGS))
        yield from _titles(page, headings)
        yield from _levels(page, headings)
        yield from _disguised(page)


def _titles(page: ProducedPage, headings: tuple[Element, ...]) -> Iterator[Finding]:
    count = sum(heading.tag == "h1" for heading in headings)
    if count != 1:
        yield Finding(
            phrase("the page has {count} headings of level 1, expected one", count=count),
            phrase("The title is the only heading of level 1; begin sections with `##`."),
            page.place(),
        )


def _levels(page: ProducedPage, headings: tuple[Element, ...]) -> Iterator[Finding]:
    # What stands before the title (menus, search) has headings of its own.
    above = 1
    for heading in headings:
        level = int(heading.tag[1])
        words = text_of(heading)
        if not words:
            yield Finding(
                phrase("a heading of level {level} has no words", level=level),
                phrase("Write it, or remove it."),
                page.place(heading.line),
            )
        elif level > above + 1:
            yield Finding(
                phrase(
                    "the heading “{words}” has level {level}, expected at most {expected}",
                    words=words,
                    level=level,
                    expected=above + 1,
                ),
                phrase("Take levels one by one: who hears the page goes from heading to heading."),
                page.place(heading.line),
            )
        above = level


def _disguised(page: ProducedPage) -> Iterator[Finding]:
    """Report paragraphs that are bold from end to end: they look like headings, and are none."""
    for main in elements(page.body, "main"):
        for paragraph in elements(main, "p"):
            children = [one for one in paragraph.children if one != "" and str(one).strip()]
            match children:
                case [Element(tag="strong" | "b") as bold] if _is_heading(paragraph, bold):
                    yield Finding(
                        phrase(
                            "a paragraph is bold and nothing else: {words}", words=text_of(bold)
                        ),
                        phrase("If it heads what follows, make it a heading: `## …`."),
                        page.place(paragraph.line),
                        lighter=True,
                    )


def _is_heading(paragraph: Element, bold: Element) -> bool:
    """Leave datelines and what templates style on purpose."""
    words = text_of(bold)
    dated = any(elements(bold, "time"))
    closed = words.endswith((".", "!", "?", ":"))
    return not (dated or paragraph.classes or closed) and 0 < len(words.split()) <= _MOST_WORDS


CHECK = Check(
    code="QA809",
    name="uneven-headings",
    severity=Severity.ERROR,
    scope=Scope.PAGE,
    statement=phrase("Headings are an outline: one title, no empty heading, no level left out."),
    source="quality A4",
    wrong=phrase("## Background, then #### Figures"),
    right=phrase("## Background, then ### Figures"),
    look=look,
)
