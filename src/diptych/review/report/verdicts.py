"""What an approval is bound to, and the file that carries a reviewer's verdicts back."""

from hashlib import sha256

from diptych.languages import LANGUAGES
from diptych.model.phrase import phrase
from diptych.review.report.markup import Html, element, join
from diptych.review.report.voices import Voices
from diptych.review.review import Review


def sign_off(review: Review, voices: Voices) -> Html:
    """Write what an approval is bound to, and the buttons that keep the reviewer's verdicts."""
    return join((_explanation(voices), _hashes(review, voices), _file(voices)))


def _explanation(voices: Voices) -> Html:
    sentence = phrase(
        "An approval is bound to these fingerprints: it holds for these files, byte for byte, "
        "and for no others."
    )
    return element("p", {}, voices.say(sentence))


def _hashes(review: Review, voices: Voices) -> Html:
    rows = (
        element(
            "tr",
            {},
            element("th", {"scope": "row"}, release.key),
            element("td", {"lang": language}, LANGUAGES[language].autonym),
            element("td", {}, element("code", {}, sha256(paper.content).hexdigest())),
        )
        for release in review.releases
        for language, paper in release.papers.items()
    )
    heads = (phrase("Release"), phrase("Language"), phrase("Fingerprint of the PDF (SHA-256)"))
    return element(
        "table",
        {"class": "hashes"},
        element(
            "thead",
            {},
            element(
                "tr", {}, *(element("th", {"scope": "col"}, voices.say(head)) for head in heads)
            ),
        ),
        element("tbody", {}, *rows),
    )


def _file(voices: Voices) -> Html:
    name = element(
        "label",
        {},
        voices.say(phrase("Your name")),
        " ",
        element("input", {"type": "text", "id": "reviewer", "autocomplete": "name"}),
    )
    save = element(
        "button", {"type": "button", "id": "save"}, voices.say(phrase("Save my verdicts"))
    )
    load = element(
        "label",
        {},
        voices.say(phrase("Open verdicts")),
        " ",
        element("input", {"type": "file", "id": "load", "accept": ".json,application/json"}),
    )
    count = element("output", {"id": "verdicts", "aria-live": "polite"})
    hint = phrase("Saving makes a file of your verdicts and notes; send it to whoever asked you.")
    return element(
        "div",
        {"class": "keeping"},
        element("p", {}, voices.say(hint)),
        element("p", {}, name, " ", save, " ", count),
        element("p", {}, load),
    )
