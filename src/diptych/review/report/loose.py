"""A change on paper that belongs to no text: layout, fixed words, what stands in margins."""

from diptych.languages import LANGUAGES
from diptych.model.language import LanguageCode
from diptych.model.phrase import phrase
from diptych.review.diff import PdfChange
from diptych.review.report.as_text import place
from diptych.review.report.markup import Html, element
from diptych.review.report.names import KIND_NAMES
from diptych.review.report.voices import Voices
from diptych.review.report.wording import wording


def loose_card(
    change: PdfChange, number: str, language: LanguageCode | None, voices: Voices
) -> Html:
    """Write the card of a change on paper.

    Args:
        change: of one PDF.
        number: by which boxes and keys find it.
        language: of the PDF, where there are several.
        voices: what says the rest.
    """
    name = KIND_NAMES[change.kind]
    button = element(
        "button",
        {"type": "button", "class": "go"},
        element("span", {"class": "number"}, number),
        " ",
        element("span", {"class": "sign", "aria-hidden": "true"}, name.sign),
        " ",
        voices.say(name.name),
    )
    where = element("small", {}, voices.say(place(change)))
    only = (
        (
            element("small", {"lang": language}, LANGUAGES[language].autonym),
            ", ",
            element("small", {}, voices.say(phrase("on paper only"))),
            ", ",
        )
        if language
        else ()
    )
    return element(
        "li",
        {
            "id": f"change-{number}",
            "class": f"change {name.family}",
            "data-change": number,
            "data-kind": change.kind.value,
            "data-languages": language,
        },
        element("h3" if language is None else "h4", {}, button, " ", *only, where),
        element("div", {"lang": language}, wording(change.before, change.after, voices)),
        element("p", {}, voices.say(change.detail)) if change.detail else "",
    )
