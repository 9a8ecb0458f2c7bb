"""What an approval is bound to, and the file that carries a reviewer's verdicts back."""

from collections.abc import Iterator

from diptych.languages import LANGUAGES
from diptych.model.approval import Approval
from diptych.model.language import LanguageCode
from diptych.model.phrase import phrase
from diptych.review.release_review import ReleaseReview, Review
from diptych.review.report.markup import Html, element, join
from diptych.review.report.voices import Voices


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
        _edition(release, language, own, voices)
        for release in review.releases
        for language, own in release.hashes.items()
    )
    heads = (
        phrase("Release"),
        phrase("Language"),
        phrase("Fingerprint of the edition (SHA-256)"),
        phrase("Approved by"),
    )
    cells = (element("th", {"scope": "col"}, voices.say(head)) for head in heads)
    return element(
        "table",
        {"class": "hashes"},
        element("thead", {}, element("tr", {}, *cells)),
        element("tbody", {}, *rows),
    )


def _edition(release: ReleaseReview, language: LanguageCode, own: str, voices: Voices) -> Html:
    given = [one for one in release.approvals if one.language == language]
    names = (element("p", {}, *_approval(one, own, voices)) for one in given)
    return element(
        "tr",
        {},
        element("th", {"scope": "row"}, release.key),
        element("td", {"lang": language}, LANGUAGES[language].autonym),
        element("td", {}, element("code", {}, own)),
        element("td", {}, *(names if given else (voices.say(phrase("nobody yet")),))),
    )


def _approval(approval: Approval, own: str, voices: Voices) -> Iterator[str]:
    role = f" ({approval.role})" if approval.role else ""
    yield f"{approval.person}{role}, {approval.date.isoformat()}: "
    yield voices.say(phrase("holds") if approval.hash == own else phrase("changed since"))


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
