"""The page that every report is: one file, everything in it, nothing fetched."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from diptych.model.phrase import Phrase, phrase
from diptych.review.report.markup import Html, element, join
from diptych.review.report.voices import Voices

_LOOK = files(__package__) / "look"


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a report, which its menu leads to."""

    identifier: str
    name: Phrase
    content: Html


def report_page(
    title: Phrase, summary: Html, parts: tuple[Part, ...], voices: Voices, scripts: tuple[str, ...]
) -> bytes:
    """Write a report.

    Args:
        title: its heading.
        summary: what to know first.
        parts: all the rest.
        voices: what says its sentences.
        scripts: names of the scripts it needs, without suffix.
    """
    head = element(
        "head",
        {},
        element("meta", {"charset": "utf-8"}),
        element("meta", {"name": "viewport", "content": "width=device-width, initial-scale=1"}),
        element("title", {}, voices.title(title)),
        element("style", {}, Html(voices.style() + look("report.css"))),
    )
    body = element(
        "body",
        {},
        _header(title, summary, parts, voices),
        element("main", {"id": "main"}, *(_part(part, voices) for part in parts)),
        *(element("script", {}, Html(look(f"{name}.js"))) for name in scripts),
    )
    page = element("html", {"lang": voices.first}, head, body)
    return f"<!DOCTYPE html>\n{page}\n".encode()


def _header(title: Phrase, summary: Html, parts: tuple[Part, ...], voices: Voices) -> Html:
    skip = element("a", {"class": "skip", "href": "#main"}, voices.say(phrase("Skip to changes")))
    menu = (
        element("li", {}, element("a", {"href": f"#{part.identifier}"}, voices.say(part.name)))
        for part in parts
    )
    return join(
        (
            skip,
            element(
                "header",
                {"class": "top"},
                element("h1", {}, voices.say(title)),
                element("div", {"class": "languages"}, voices.switch()),
                summary,
                element("nav", {}, element("ul", {}, *menu)) if len(parts) > 1 else "",
            ),
        )
    )


def _part(part: Part, voices: Voices) -> Html:
    heading = element("h2", {"id": f"{part.identifier}-heading"}, voices.say(part.name))
    return element(
        "section",
        {"id": part.identifier, "aria-labelledby": f"{part.identifier}-heading"},
        heading,
        part.content,
    )


@cache
def look(name: str) -> str:
    """Read a style sheet or a script of the report."""
    return (_LOOK / name).read_text(encoding="utf-8")
