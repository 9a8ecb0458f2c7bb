"""What a reviewer can say of a change: seen, question or accept, and a note."""

from diptych.model.phrase import phrase
from diptych.review.report.markup import Html, element
from diptych.review.report.voices import Voices

_VERDICTS = (
    ("seen", phrase("Seen")),
    ("question", phrase("Question")),
    ("accept", phrase("Accept")),
)


def verdict_fields(identifier: str, number: str, voices: Voices) -> Html:
    """Write the choices that a reviewer has for a change."""
    choices = (
        element(
            "label",
            {},
            element("input", {"type": "radio", "name": f"verdict-{number}", "value": value}),
            " ",
            voices.say(name),
        )
        for value, name in _VERDICTS
    )
    legend = element("legend", {"class": "unseen"}, voices.say(phrase("Your verdict")))
    note = element(
        "label",
        {"class": "note"},
        element("span", {}, voices.say(phrase("Note"))),
        " ",
        element("input", {"type": "text", "name": f"note-{number}"}),
    )
    return element(
        "fieldset", {"class": "verdict", "data-verdict": identifier}, legend, *choices, note
    )
