"""The report on any two PDFs."""

from collections import Counter
from collections.abc import Iterator

from diptych.model.phrase import Phrase, phrase, phrases
from diptych.review.diff import PdfDifference
from diptych.review.report.as_text import place
from diptych.review.report.markup import Html, element, join
from diptych.review.report.names import KIND_NAMES
from diptych.review.report.sheets import Pictures, Side, gallery, spreads
from diptych.review.report.shell import Part, report_page
from diptych.review.report.voices import Voices
from diptych.review.report.wording import wording
from diptych.review.report.workspace import Columns, toolbar, workspace

_SCRIPTS = ("language", "changes", "modes")


def report_difference(difference: PdfDifference, voices: Voices) -> bytes:
    """Write the report on two PDFs as one HTML file."""
    before = Side(difference.before, Pictures.of(difference.before))
    after = Side(difference.after, Pictures.of(difference.after))
    numbers = {index: str(index + 1) for index in range(len(difference.changes))}
    kinds = Counter(change.kind.value for change in difference.changes)
    content = join(
        (
            gallery((before, after)),
            toolbar(kinds, voices),
            workspace(
                join(_changes(difference, voices)),
                join(spreads(difference, before, after, voices, numbers)),
                Columns(
                    _heading(phrase("Before"), difference.before.name, voices),
                    _heading(phrase("Now"), difference.after.name, voices),
                ),
            ),
        )
    )
    part = Part("changes", phrase("Changes, and the pages they are on"), content)
    return report_page(
        phrase("What changed"), _summary(difference, voices), (part,), voices, _SCRIPTS
    )


def _heading(when: Phrase, name: str, voices: Voices) -> Html:
    return join((element("b", {}, voices.say(when)), " ", name))


def _summary(difference: PdfDifference, voices: Voices) -> Html:
    count = len(difference.changes)
    if not count:
        verdict = phrase("Nothing changed: both files say and show the same.")
        return element("p", {"class": "verdict same"}, voices.say(verdict))
    verdict = phrases("{count} change.", "{count} changes.", count=count)
    return join(
        (
            element("p", {"class": "verdict"}, voices.say(verdict)),
            element("p", {}, voices.say(_pages(difference))),
            element("p", {}, voices.say(_reflow(difference))) if difference.reflowed else "",
        )
    )


def _pages(difference: PdfDifference) -> Phrase:
    before, after = len(difference.before.pages), len(difference.after.pages)
    if before == after:
        return phrases("{count} page, as before.", "{count} pages, as before.", count=after)
    return phrases(
        "{count} page now, {before} before.",
        "{count} pages now, {before} before.",
        count=after,
        before=before,
    )


def _reflow(difference: PdfDifference) -> Phrase:
    return phrases(
        "{count} word only moved to another page; it is not marked.",
        "{count} words only moved to another page; they are not marked.",
        count=difference.reflowed,
    )


def _changes(difference: PdfDifference, voices: Voices) -> Iterator[Html]:
    for number, change in enumerate(difference.changes, 1):
        name = KIND_NAMES[change.kind]
        button = element(
            "button",
            {"type": "button", "class": "go"},
            element("span", {"class": "number"}, str(number)),
            " ",
            element("span", {"class": "sign", "aria-hidden": "true"}, name.sign),
            " ",
            voices.say(name.name),
        )
        yield element(
            "li",
            {
                "id": f"change-{number}",
                "class": f"change {name.family}",
                "data-change": number,
                "data-kind": change.kind.value,
            },
            element("h3", {}, button, " ", element("small", {}, voices.say(place(change)))),
            wording(change.before, change.after, voices),
            element("p", {}, voices.say(change.detail)) if change.detail else "",
        )
