"""What changed on pages besides their text: pictures, links, paper, titles, running text."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby, zip_longest

from diptych.model.phrase import phrase
from diptych.review.alignment import align
from diptych.review.change_kind import typeset_alike
from diptych.review.diff.difference import Extract, LayoutKind, PdfChange, Spot
from diptych.review.diff.layout import TOLERANCE
from diptych.review.diff.text import spots_of
from diptych.review.diff.tokens import shown
from diptych.review.pdf import PdfDocument, PdfLink, PdfPage, PdfPicture, PdfWord

_FIGURES = re.compile(r"\d+")
NOTHING = Extract("", ())
"""The side that has nothing to show."""


def furnishing_changes(before: PdfDocument, after: PdfDocument) -> Iterator[PdfChange]:
    """List the changes of everything that is not the text."""
    yield from _pictures(before, after)
    yield from _links(before, after)
    yield from _running(before, after)
    yield from _drawings(before, after)
    yield from _paper(before.pages, after.pages)
    if before.title != after.title:
        yield PdfChange(LayoutKind.TITLE, Extract(before.title, ()), Extract(after.title, ()))


def _pictures(before: PdfDocument, after: PdfDocument) -> Iterator[PdfChange]:
    old = [picture for page in before.pages for picture in page.pictures]
    new = [picture for page in after.pages for picture in page.pictures]
    stretches = align([one.digest for one in old], [one.digest for one in new])
    for stretch in stretches:
        pairs = zip_longest(
            old[stretch.before.start : stretch.before.stop],
            new[stretch.after.start : stretch.after.stop],
        )
        for one, other in pairs:
            if not stretch.equal:
                yield PdfChange(LayoutKind.PICTURE, _of_picture(one), _of_picture(other))
            elif _resized(one, other):
                detail = phrase("the same picture in another size")
                change = (_of_picture(one), _of_picture(other))
                yield PdfChange(LayoutKind.PICTURE, *change, detail)


def _resized(old: PdfPicture, new: PdfPicture) -> bool:
    return (
        abs(old.box.width - new.box.width) > TOLERANCE
        or abs(old.box.height - new.box.height) > TOLERANCE
    )


def _of_picture(picture: PdfPicture | None) -> Extract:
    if picture is None:
        return NOTHING
    marks = (picture.mark,) if picture.mark else ()
    return Extract("", (Spot(picture.page, picture.box, picture.mark),), marks=marks)


def _links(before: PdfDocument, after: PdfDocument) -> Iterator[PdfChange]:
    """Find links that lead elsewhere; one that breaks over lines is still one."""
    old, new = _addresses(before), _addresses(after)
    for stretch in align([address for address, _ in old], [address for address, _ in new]):
        if not stretch.equal:
            gone = [_of_link(before, *old[at]) for at in stretch.before]
            come = [_of_link(after, *new[at]) for at in stretch.after]
            for one, other in zip_longest(gone, come, fillvalue=NOTHING):
                yield PdfChange(LayoutKind.ADDRESS, one, other)


def _addresses(document: PdfDocument) -> list[tuple[str, tuple[PdfLink, ...]]]:
    links = (link for page in document.pages for link in page.links)
    return [(address, tuple(run)) for address, run in groupby(links, key=lambda link: link.address)]


def _of_link(document: PdfDocument, address: str, links: Sequence[PdfLink]) -> Extract:
    areas = tuple(Spot(link.page, link.box) for link in links)
    return Extract(address, tuple(_marked(document, areas)), marks=_marks(document, areas))


def _running(before: PdfDocument, after: PdfDocument) -> Iterator[PdfChange]:
    """Find running text that no page of the other side has, but for its figures."""
    old, new = _running_lines(before), _running_lines(after)
    gone = [words for text, words in old.items() if text not in new]
    come = [words for text, words in new.items() if text not in old]
    for one, other in zip_longest(gone, come, fillvalue=()):
        yield PdfChange(LayoutKind.RUNNING, _of_words(one), _of_words(other))


def _running_lines(document: PdfDocument) -> dict[str, Sequence[PdfWord]]:
    """Collect running lines, each where it stands first; figures count pages."""
    lines: dict[str, Sequence[PdfWord]] = {}
    for _, group in groupby(document.running_words(), key=lambda word: (word.page, word.line)):
        words = tuple(group)
        lines.setdefault(typeset_alike(_FIGURES.sub("0", shown(words))), words)
    return lines


def _of_words(words: Sequence[PdfWord]) -> Extract:
    return Extract(shown(words), tuple(spots_of(words)))


def _drawings(before: PdfDocument, after: PdfDocument) -> Iterator[PdfChange]:
    """Find colours of rules, frames and backgrounds that only one side has, text by text."""
    old, new = _colours(before), _colours(after)
    gone = _by_mark({colour: areas for colour, areas in old.items() if colour not in new})
    come = _by_mark({colour: areas for colour, areas in new.items() if colour not in old})
    for mark in dict.fromkeys((*gone, *come)):
        olds, news = gone.get(mark, []), come.get(mark, [])
        detail = phrase(
            "rules, frames or backgrounds: {before} before, {after} now",
            before=_named(olds),
            after=_named(news),
        )
        yield PdfChange(LayoutKind.COLOUR, _of_areas(mark, olds), _of_areas(mark, news), detail)


def _named(areas: Sequence[tuple[str, Spot]]) -> str:
    return ", ".join(sorted({colour for colour, _ in areas})) or "–"


def _of_areas(mark: str | None, areas: Sequence[tuple[str, Spot]]) -> Extract:
    return Extract("", tuple(area for _, area in areas), marks=(mark,) if mark else ())


def _colours(document: PdfDocument) -> dict[str, list[Spot]]:
    """Collect what is drawn, by its colour."""
    areas: dict[str, list[Spot]] = {}
    for number, page in enumerate(document.pages):
        for shape in page.shapes:
            areas.setdefault(shape.colour, []).append(Spot(number, shape.box))
    return {colour: list(_marked(document, found)) for colour, found in areas.items()}


def _by_mark(found: Mapping[str, Sequence[Spot]]) -> dict[str | None, list[tuple[str, Spot]]]:
    """Sort areas, with their colours, by the text that they lie on."""
    sorted_areas: dict[str | None, list[tuple[str, Spot]]] = {}
    for colour, areas in found.items():
        for area in areas:
            sorted_areas.setdefault(area.mark, []).append((colour, area))
    return sorted_areas


def _marked(document: PdfDocument, areas: Sequence[Spot]) -> Iterator[Spot]:
    """Say of areas which text they lie on, if it is one."""
    for area in areas:
        marks = document.marks_in(area.page, area.box)
        yield replace(area, mark=marks[0]) if len(marks) == 1 else area


def _marks(document: PdfDocument, areas: Sequence[Spot]) -> tuple[str, ...]:
    found = (mark for area in areas for mark in document.marks_in(area.page, area.box))
    return tuple(dict.fromkeys(found))


def _paper(before: Sequence[PdfPage], after: Sequence[PdfPage]) -> Iterator[PdfChange]:
    sizes = [_sizes(pages) for pages in (before, after)]
    if sizes[0] != sizes[1]:
        detail = phrase(
            "paper of {before} mm before, {after} mm now", before=sizes[0], after=sizes[1]
        )
        yield PdfChange(LayoutKind.PAPER, NOTHING, NOTHING, detail)


def _sizes(pages: Sequence[PdfPage]) -> str:
    """Name the sizes of paper, each once, in the order that they come in."""
    named = (f"{page.width * 25.4 / 72:.0f} × {page.height * 25.4 / 72:.0f}" for page in pages)
    return ", ".join(dict.fromkeys(named))
