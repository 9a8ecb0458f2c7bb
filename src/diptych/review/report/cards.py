"""A changed text as a card: what it said and says in every language, and where it comes from."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from diptych.languages import LANGUAGES
from diptych.model.diagnostic import Diagnostic
from diptych.model.language import LanguageCode
from diptych.model.phrase import Phrase, phrase
from diptych.model.place import Place
from diptych.model.text import State
from diptych.review.meaning import Bitext, MessageChange, Wording, pieces
from diptych.review.report.markup import Html, element, join
from diptych.review.report.names import KIND_NAMES
from diptych.review.report.verdict_fields import verdict_fields
from diptych.review.report.voices import Voices
from diptych.review.report.wording import added, removed

STATES: Mapping[State, Phrase] = {
    State.FUZZY: phrase("not confirmed"),
    State.MISSING: phrase("no translation yet"),
}
"""What a reviewer must know of a text besides its words."""


class Touch(NamedTuple):
    """Who last changed a line of a file, and when."""

    author: str
    date: str


class Listing(NamedTuple):
    """How a change stands in its report."""

    number: str
    """By which boxes and keys find it."""
    identifier: str
    """By which a later report knows it again."""
    pages: Mapping[LanguageCode, Phrase]
    """Where it stands on paper, by language."""


Touches = Callable[[Place], Touch | None]
"""Finds out who last changed a line; nobody can tell where there is no repository."""


@dataclass(frozen=True, slots=True)
class Background:
    """What is known of texts besides the texts."""

    comments: Mapping[Place, str]
    """Of translators, by the place of the entry in its catalog."""
    touched: Touches


def card(change: MessageChange, listing: Listing, background: Background, voices: Voices) -> Html:
    """Write the card of a change.

    Args:
        change: of one text, in all languages.
        listing: its number and its pages.
        background: where it comes from.
        voices: what says the rest.
    """
    number, pages = listing.number, listing.pages
    name = KIND_NAMES[change.kind]
    wordings = (_wording(change, code, pages.get(code), voices) for code in change.bitext.wordings)
    return element(
        "li",
        {
            "id": f"change-{number}",
            "class": f"change {name.family}",
            "data-change": number,
            "data-kind": change.kind.value,
            "data-languages": " ".join(change.languages),
        },
        element("h4", {}, go(number, change, voices), " ", _part(change.bitext, voices)),
        element("div", {"class": "pair"}, *wordings),
        join(_finding(found, voices) for found in change.findings),
        _origin(change.bitext, background, voices),
        verdict_fields(listing.identifier, number, voices),
    )


def go(number: str, change: MessageChange, voices: Voices) -> Html:
    """Write the button that leads to the place of a change."""
    name = KIND_NAMES[change.kind]
    also = (
        (", ", voices.say(phrase("moved"))) if change.moved and change.kind.value != "moved" else ()
    )
    return element(
        "button",
        {"type": "button", "class": "go"},
        element("span", {"class": "number"}, number),
        " ",
        element("span", {"class": "sign", "aria-hidden": "true"}, name.sign),
        " ",
        voices.say(name.name),
        *also,
    )


def path_of(bitext: Bitext, voices: Voices) -> Html:
    """Name what a text is and the headings that it stands under, in the reader's language."""
    headings = join(
        element("span", {"class": "say", "lang": code}, " › ".join((*path, "")))
        for code, path in bitext.headings.items()
        if path and code in voices.speakers
    )
    return join((headings, voices.say(bitext.part)))


def _part(bitext: Bitext, voices: Voices) -> Html:
    return element("small", {}, path_of(bitext, voices))


def _wording(
    change: MessageChange, code: LanguageCode, page: Phrase | None, voices: Voices
) -> Html:
    old = change.before.wordings.get(code) if change.before else None
    new = change.after.wordings.get(code) if change.after else None
    name = element("b", {"lang": code}, LANGUAGES[code].autonym)
    where = element("small", {}, voices.say(page)) if page else ""
    unchanged = change.before is not None and change.after is not None and old == new
    same = element("small", {"class": "same"}, voices.say(phrase("as before"))) if unchanged else ""
    return element(
        "div",
        {"class": "wording"},
        element("p", {"class": "which"}, name, " ", where, " ", same, " ", _state(new, voices)),
        element("p", {"lang": code}, _said(old, new, voices)),
        join(_addresses(old, new, voices)),
    )


def _said(old: Wording | None, new: Wording | None, voices: Voices) -> Html:
    """Mark what was taken out and put in; a text that is missing says nothing."""
    before, after = _shown(old), _shown(new)
    return join(
        piece.text
        if piece.fate == "stayed"
        else removed(piece.text, voices)
        if piece.fate == "removed"
        else added(piece.text, voices)
        for piece in pieces(before, after)
    )


def _shown(wording: Wording | None) -> str:
    return "" if wording is None or wording.state is State.MISSING else wording.shown


def _state(wording: Wording | None, voices: Voices) -> Html:
    if wording is None or wording.state not in STATES:
        return Html()
    return element("span", {"class": "state"}, voices.say(STATES[wording.state]))


def _addresses(old: Wording | None, new: Wording | None, voices: Voices) -> Iterator[Html]:
    """Show links that lead elsewhere."""
    before = old.addresses if old else ()
    after = new.addresses if new else ()
    gone = [address for address in before if address not in after]
    come = [address for address in after if address not in before]
    if old and new and (gone or come):
        marked = (*(removed(one, voices) for one in gone), *(added(one, voices) for one in come))
        yield element("p", {"class": "address"}, "↗ ", *marked)


def _finding(found: Diagnostic, voices: Voices) -> Html:
    hint = (" ", voices.say(found.hint)) if found.hint else ()
    code = element("b", {}, found.code)
    kind = f"finding {found.severity.value}"
    return element("p", {"class": kind}, code, " ", voices.say(found.sentence), *hint)


def _origin(bitext: Bitext, background: Background, voices: Voices) -> Html:
    """Say where a text comes from: file and line, who touched it, what was noted."""
    lines = tuple(_lines(bitext, background, voices))
    if not lines:
        return Html()
    summary = element("summary", {}, voices.say(phrase("Where it comes from")))
    return element("details", {}, summary, element("dl", {}, *lines))


def _lines(bitext: Bitext, background: Background, voices: Voices) -> Iterator[Html]:
    seen: set[Place] = set()
    for code, text in bitext.texts.items():
        source = text.source or text
        for name, place in (
            (phrase("source"), source.place),
            (phrase("catalog entry"), text.place),
        ):
            if place not in seen and (name.template == "source" or place != source.place):
                seen.add(place)
                yield from _place(name, place, background, voices)
        if source.note and code != source.language:
            yield _line(phrase("note of the author"), source.note, voices)


def _place(name: Phrase, place: Place, background: Background, voices: Voices) -> Iterator[Html]:
    touch = background.touched(place)
    by = f" – {touch.author}, {touch.date}" if touch else ""
    yield _line(name, join((element("code", {}, str(place)), by)), voices)
    if comment := background.comments.get(place):
        yield _line(phrase("comment of the translator"), comment, voices)


def _line(name: Phrase, content: str, voices: Voices) -> Html:
    return join((element("dt", {}, voices.say(name)), element("dd", {}, content)))
