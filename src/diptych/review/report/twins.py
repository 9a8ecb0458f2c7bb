"""English beside French: the release as it is now, text by text and page by page.

A text and its counterparts carry the same mark, in the table and on the pages, so that
whichever is pointed at, all of them light up.
"""

from collections.abc import Iterator, Mapping
from itertools import zip_longest

from diptych.languages import LANGUAGES
from diptych.model.language import LanguageCode
from diptych.model.phrase import phrase
from diptych.model.text import State
from diptych.review.meaning import Bitext
from diptych.review.release_review import ReleaseReview
from diptych.review.report.boxes import spots_by_mark
from diptych.review.report.cards import STATES, path_of
from diptych.review.report.markup import Attributes, Html, element
from diptych.review.report.sheets import Boxed
from diptych.review.report.voices import Voices


def twins(
    release: ReleaseReview,
    papers: Mapping[LanguageCode, Boxed],
    numbers: Mapping[str, str],
    voices: Voices,
) -> Html:
    """Write a release in all its languages side by side.

    Args:
        release: as reviewed.
        papers: its PDFs as they are now.
        numbers: of changes, by the mark of their text.
        voices: what says the rest.
    """
    # Nothing in it takes the focus, so it must itself, for those who scroll by keyboard.
    name = voices.title(phrase("pages in all languages"))
    pane: Attributes = {"class": "pane", "role": "region", "aria-label": name, "tabindex": 0}
    return element(
        "div",
        {"class": "twins"},
        element("div", {"class": "pane"}, _table(release, numbers, voices)),
        element("div", pane, *_spreads(papers, voices)),
    )


def _table(release: ReleaseReview, numbers: Mapping[str, str], voices: Voices) -> Html:
    languages = tuple(release.bitexts[0].wordings) if release.bitexts else ()
    heads = (
        element("th", {"scope": "col", "lang": code}, LANGUAGES[code].autonym) for code in languages
    )
    number = element("th", {"scope": "col"}, voices.say(phrase("Text")))
    rows = (
        _row(row, bitext, numbers.get(bitext.mark), voices)
        for row, bitext in enumerate(release.bitexts, 1)
    )
    return element(
        "table",
        {},
        element("caption", {}, voices.say(phrase("Choose a text, and its counterpart lights up."))),
        element("thead", {}, element("tr", {}, number, *heads)),
        element("tbody", {}, *rows),
    )


def _row(row: int, bitext: Bitext, change: str | None, voices: Voices) -> Html:
    mark = bitext.mark or f"row-{row}"
    button = element("button", {"type": "button", "class": "light"}, path_of(bitext, voices))
    leads = (
        element(
            "a",
            {"class": "number", "href": f"#change-{change}"},
            element("span", {"class": "unseen"}, voices.say(phrase("change"))),
            f" {change}",
        )
        if change
        else ""
    )
    cells = (
        element(
            "td",
            {"lang": code, "class": "missing" if wording.state is State.MISSING else None},
            wording.shown if wording.state is not State.MISSING else "",
            element("span", {"class": "state"}, voices.say(STATES[wording.state]))
            if wording.state in STATES
            else "",
        )
        for code, wording in bitext.wordings.items()
    )
    kind = "heading" if bitext.form[:1] == ("heading",) else None
    return element(
        "tr",
        {"data-text": mark, "class": " ".join(filter(None, (kind, "changed" if change else "")))},
        element("th", {"scope": "row"}, button, leads),
        *cells,
    )


def _spreads(papers: Mapping[LanguageCode, Boxed], voices: Voices) -> Iterator[Html]:
    """Pair the pages of all languages by their number."""
    sheets = [tuple(_sheets(code, paper, voices)) for code, paper in papers.items()]
    for pages in zip_longest(*sheets, fillvalue=Html()):
        yield element("div", {"class": "spread"}, *pages)


def _sheets(code: LanguageCode, paper: Boxed, voices: Voices) -> Iterator[Html]:
    spots = spots_by_mark(paper.document)
    for number, page in enumerate(paper.document.pages):
        texts = (
            element(
                "rect",
                {
                    "class": "text",
                    "data-text": mark,
                    "x": f"{spot.box.left:.1f}",
                    "y": f"{spot.box.top:.1f}",
                    "width": f"{spot.box.width:.1f}",
                    "height": f"{spot.box.height:.1f}",
                },
            )
            for mark, places in spots.items()
            for spot in places
            if spot.page == number
        )
        caption = (
            element("b", {"lang": code}, LANGUAGES[code].autonym),
            " ",
            voices.say(phrase("page {number}", number=number + 1)),
        )
        yield element(
            "figure",
            {"class": "sheet"},
            element("figcaption", {}, *caption),
            element(
                "svg",
                {"viewBox": f"0 0 {page.width:g} {page.height:g}", "aria-hidden": "true"},
                element("use", {"href": f"#{paper.pictures.names[number]}"}),
                *texts,
            ),
        )
