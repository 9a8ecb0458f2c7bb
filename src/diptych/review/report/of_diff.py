"""The report on any two PDFs."""

from collections import Counter

from diptych.model.phrase import Phrase, phrase, phrases
from diptych.review.diff import PdfDifference
from diptych.review.report.boxes import boxes_of
from diptych.review.report.loose import loose_card
from diptych.review.report.markup import Html, element, join
from diptych.review.report.sheets import Boxed, Pictures, gallery, spreads
from diptych.review.report.shell import Part, report_page
from diptych.review.report.voices import Voices
from diptych.review.report.workspace import Columns, toolbar, workspace

_SCRIPTS = ("language", "changes", "modes")


def report_difference(difference: PdfDifference, voices: Voices) -> bytes:
    """Write the report on two PDFs as one HTML file."""
    olds, news = boxes_of(difference.changes)
    before = Boxed(difference.before, Pictures.of(difference.before), olds)
    after = Boxed(difference.after, Pictures.of(difference.after), news)
    kinds = Counter(change.kind.value for change in difference.changes)
    columns = Columns(
        _heading(phrase("Before"), difference.before.name, voices),
        _heading(phrase("Now"), difference.after.name, voices),
    )
    content = join(
        (
            gallery((before, after)),
            toolbar(kinds, voices),
            workspace(
                join(
                    loose_card(change, str(number), None, voices)
                    for number, change in enumerate(difference.changes, 1)
                ),
                join((columns.written(), *spreads(difference.pairs, before, after, voices))),
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
