"""Two wordings, what was taken out and what was put in marked in both."""

from diptych.model.phrase import phrase
from diptych.review.diff import Extract
from diptych.review.report.markup import Html, element, join
from diptych.review.report.voices import Voices


def wording(before: Extract, after: Extract, voices: Voices) -> Html:
    """Quote a change with the words around it."""
    opening, closing = after.context if after.spots else before.context
    return element(
        "p",
        {"class": "wording"},
        _around(opening, "… {} "),
        removed(before.text, voices),
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
    return join((element(tag, {}, element("span", {"class": "unseen"}, spoken), text), " "))


def _around(text: str, form: str) -> Html:
    return element("span", {"class": "context"}, form.format(text)) if text else Html()
