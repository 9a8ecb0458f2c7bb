"""The report on paper: what changed, to file, to print and to sign, in each language in turn.

It is a page like any other, and a format of `formats` makes the PDF; so it is tagged and
archivable as the releases are.  What was taken out and put in stands in brackets as well
as in colour, since printers and ears have none.
"""

from collections.abc import Callable, Iterator
from pathlib import PurePosixPath

from diptych.languages import LANGUAGES
from diptych.model.language import LanguageCode
from diptych.model.page import Medium, Page
from diptych.model.phrase import Phrase, phrase, phrases
from diptych.model.text import State
from diptych.review.meaning import MessageChange, Wording, pieces
from diptych.review.release_review import Review
from diptych.review.report.markup import Html, element, join
from diptych.review.report.names import KIND_NAMES
from diptych.review.report.numbering import Numbering, numbered
from diptych.review.report.shell import look
from diptych.review.report.voices import Voices

STYLE = PurePosixPath("assets/css/paper.css")
"""The style sheet of releases, whose faces the report is set in."""

_PATH = PurePosixPath("review")


def report_on_paper(review: Review, voices: Voices) -> Page:
    """Write the report as a page to be laid out on paper.

    Args:
        review: what happened.
        voices: what says its sentences, one language after the other.
    """
    title = voices.title(_TITLE)
    head = element(
        "head",
        {},
        element("meta", {"charset": "utf-8"}),
        element("title", {}, title),
        element("link", {"rel": "stylesheet", "href": str(STYLE)}),
        element("style", {}, Html(look("paper.css"))),
    )
    parts = (_part(review, code, say) for code, say in voices.speakers.items())
    page = element(
        "html", {"lang": voices.first}, head, element("body", {}, element("main", {}, *parts))
    )
    return Page("", None, Medium.PAPER, _PATH, f"<!DOCTYPE html>\n{page}\n")


_TITLE = phrase("What changed, in both languages")


def _part(review: Review, code: LanguageCode, say: Callable[[Phrase], str]) -> Html:
    """Write the whole report in one language."""
    releases = (_release(one, say) for one in numbered(review.changed))
    nothing = element(
        "p", {}, say(phrase("Nothing changed: what stands is what would be published."))
    )
    return element(
        "section",
        {"lang": LANGUAGES[code].tag, "class": "report"},
        element("h1", {}, say(_TITLE)),
        *(releases if review.changed else (nothing,)),
    )


def _release(numbering: Numbering, say: Callable[[Phrase], str]) -> Html:
    release = numbering.release
    count = phrases("{count} text changed.", "{count} texts changed.", count=len(release.changes))
    changes = (
        _change(numbering.messages[index], change, say)
        for index, change in enumerate(release.changes)
    )
    return join((element("h2", {}, release.key), element("p", {}, say(count)), *changes))


def _change(number: str, change: MessageChange, say: Callable[[Phrase], str]) -> Html:
    name = say(KIND_NAMES[change.kind].name)
    heading = element("h3", {}, f"{number}. {name} – {say(change.bitext.part)}")
    wordings = (
        join((element("dt", {"lang": code}, LANGUAGES[code].autonym), _wording(change, code, say)))
        for code in change.bitext.wordings
    )
    return element("section", {"class": "change"}, heading, element("dl", {}, *wordings))


def _wording(change: MessageChange, code: LanguageCode, say: Callable[[Phrase], str]) -> Html:
    old = _said(change.before.wordings.get(code) if change.before else None)
    new = _said(change.after.wordings.get(code) if change.after else None)
    shown = list(_pieces(old, new)) or [say(phrase("no translation yet"))]
    return element("dd", {"lang": code}, *shown)


def _pieces(old: str, new: str) -> Iterator[str]:
    for piece in pieces(old, new):
        match piece.fate:
            case "removed":
                yield element("del", {}, f"[− {piece.text.strip()}]")
            case "added":
                yield element("ins", {}, f"[+ {piece.text.strip()}]")
            case _:
                yield piece.text


def _said(wording: Wording | None) -> str:
    return "" if wording is None or wording.state is State.MISSING else wording.shown
