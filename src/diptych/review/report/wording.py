"""Two wordings, what was taken out and what was put in marked in both."""

from diptych.model.phrase import phrase
from diptych.review.diff import Extract
from diptych.review.report.markup import Html, element
from diptych.review.report.voices import Voices

_SPACES = {0xA0: "⍽", 0x202F: "⍽"}
"""The shouldered open box, which typographers draw for a no-break space: seen where it changed."""


def wording(before: Extract, after: Extract, voices: Voices) -> Html:
    """Quote a change with the words around it."""
    opening, closing = after.context if after.spots else before.context
    return element(
        "p",
        {"class": "wording"},
        _around(opening, "… {} "),
        removed(before.text, voices),
        " " if before.text and after.text else "",
        added(after.text, voices),
        _around(closing, " {} …"),
    )


def removed(text: str, voices: Voices) -> Html:
    """Mark what was taken out, for eyes and for ears."""
    return _marked("del", text, voices.say(phrase("before: "))) if text else Html()


def added(text: str, voices: Voices) -> Html:
    """Mark what was put in, for eyes and for ears."""
    return _marked("ins", text, voices.say(phrase("now: "))) if text else Html()


def _marked(tag: str, text: str, spoken: Html) -> Html:
    heard = element("span", {"class": "unseen"}, spoken)
    return element(tag, {}, heard, text.translate(_SPACES))


def _around(text: str, form: str) -> Html:
    return element("span", {"class": "context"}, form.format(text)) if text else Html()
