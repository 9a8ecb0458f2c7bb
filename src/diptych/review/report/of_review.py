"""The report on a whole project: every release, every language, before and after."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from diptych.model.language import LanguageCode
from diptych.model.phrase import Phrase, phrase, phrases
from diptych.review.meaning import MessageChange
from diptych.review.release_review import ReleaseReview, Review
from diptych.review.report.as_text import pages_phrase
from diptych.review.report.bilingual import bilingual_pages
from diptych.review.report.cards import Background, Listing, card
from diptych.review.report.identifier import identifier_of
from diptych.review.report.loose import loose_card
from diptych.review.report.markup import Html, element, join
from diptych.review.report.numbering import numbered
from diptych.review.report.sheets import Boxed, gallery, spreads
from diptych.review.report.shell import Part, report_page
from diptych.review.report.shown import Shown, shown_with
from diptych.review.report.twins import twins
from diptych.review.report.verdicts import sign_off
from diptych.review.report.voices import Voices
from diptych.review.report.workspace import Columns, paper_switch, toolbar, workspace

_SCRIPTS = ("language", "changes", "modes", "twins", "verdicts")


def report_review(review: Review, background: Background, voices: Voices) -> bytes:
    """Write the report on a project as one HTML file.

    Args:
        review: what happened.
        background: what is known of texts besides the texts.
        voices: what says its sentences.
    """
    shown = [shown_with(numbering) for numbering in numbered(review.changed)]
    parts = tuple(_parts(review, shown, background, voices))
    title = phrase("What changed, in both languages")
    return report_page(title, _summary(review, voices), parts, voices, _SCRIPTS)


def _parts(
    review: Review, shown: Sequence[Shown], background: Background, voices: Voices
) -> Iterator[Part]:
    if shown:
        drawn = [
            side
            for one in shown
            for side in (*one.before.values(), *one.after.values(), *filter(None, one.bilingual))
        ]
        changes = (
            gallery(drawn),
            toolbar(_kinds(shown), voices, paper_switch(_languages(shown), voices)),
            *(_release(one, background, voices) for one in shown),
        )
        yield Part("changes", phrase("Changes, and the pages they are on"), join(changes))
        beside = (_twins(one, voices) for one in shown)
        yield Part("twins", phrase("Both languages side by side"), join(beside))
    yield Part("sign-off", phrase("Approval"), sign_off(review, voices))


def _kinds(shown: Sequence[Shown]) -> Mapping[str, int]:
    """Count the changes of each kind."""
    kinds: Counter[str] = Counter()
    for one in shown:
        kinds.update(change.kind.value for change in one.release.changes)
        for language in one.release.differences:
            kinds.update(change.kind.value for change in one.release.loose(language))
    return kinds


def _languages(shown: Sequence[Shown]) -> tuple[LanguageCode, ...]:
    return tuple(dict.fromkeys(language for one in shown for language in one.after))


def _release(shown: Shown, background: Background, voices: Voices) -> Html:
    """Write the changes of a release beside its pages."""
    return element(
        "article",
        {"class": "release"},
        element("h3", {}, _title(shown.release)),
        workspace(
            join(_cards(shown, background, voices)),
            join(_papers(shown, voices)),
        ),
        bilingual_pages(shown, voices),
    )


def _title(release: ReleaseReview) -> Html:
    """Name a release by its title in every language."""
    titles = next((one for one in release.bitexts if one.form == ("title",)), None)
    if titles is None:
        return element("span", {}, release.key)
    named = (
        element("span", {"lang": code}, wording.shown) for code, wording in titles.wordings.items()
    )
    return element("span", {"class": "titles"}, *named)


def _cards(shown: Shown, background: Background, voices: Voices) -> Iterator[Html]:
    release, numbering = shown.release, shown.numbering
    for index, change in enumerate(release.changes):
        number = numbering.messages[index]
        listing = Listing(number, identifier_of(release.key, change), _pages(shown, number))
        yield card(change, listing, background, voices)
    for language, first in numbering.loose.items():
        for place, loose in enumerate(release.loose(language), first):
            yield loose_card(loose, str(place), language, voices)


def _pages(shown: Shown, number: str) -> Mapping[LanguageCode, Phrase]:
    """Find the pages of a change in each language."""
    places = {
        language: (_page(shown.before.get(language), number), _page(paper, number))
        for language, paper in shown.after.items()
    }
    return {language: pages_phrase(*pages) for language, pages in places.items() if any(pages)}


def _page(side: Boxed | None, number: str) -> int | None:
    boxes = side.boxes if side else ()
    return next((box.spot.page + 1 for box in boxes if box.number == number), None)


def _papers(shown: Shown, voices: Voices) -> Iterator[Html]:
    """Write the pages of every language; the reader sees one at a time."""
    for language, after in shown.after.items():
        before = shown.before.get(language)
        if before is None:
            new = voices.say(phrase("This release is new: there were no pages before."))
            content: Html = element("p", {}, new)
        else:
            pairs = shown.release.differences[language].pairs
            content = join(spreads(pairs, before, after, voices))
        columns = Columns(
            element("b", {}, voices.say(phrase("Before"))),
            element("b", {}, voices.say(phrase("Now"))),
        )
        yield element("div", {"class": "paper", "data-paper": language}, columns.written(), content)


def _twins(shown: Shown, voices: Voices) -> Html:
    numbers = {
        change.after.mark: shown.numbering.messages[index]
        for index, change in enumerate(shown.release.changes)
        if change.after is not None and change.after.mark
    }
    return element(
        "article",
        {"class": "release"},
        element("h3", {}, _title(shown.release)),
        twins(shown.release, shown.after, numbers, voices),
    )


def _summary(review: Review, voices: Voices) -> Html:
    if not review.changed:
        verdict = phrase("Nothing changed: what stands is what would be published.")
        return element("p", {"class": "verdict same"}, voices.say(verdict))
    return join(_verdicts(review, voices))


def _verdicts(review: Review, voices: Voices) -> Iterator[Html]:
    changes = [change for release in review.changed for change in release.changes]
    loose = sum(len(one.loose(code)) for one in review.changed for code in one.differences)
    sentences = [
        phrases(
            "{count} text changed in {releases}.",
            "{count} texts changed in {releases}.",
            count=len(changes),
            releases=phrases("{count} release", "{count} releases", count=len(review.changed)),
        )
    ]
    if loose:
        sentences.append(
            phrases(
                "{count} more change on paper belongs to no text.",
                "{count} more changes on paper belong to no text.",
                count=loose,
            )
        )
    yield element("p", {"class": "verdict"}, *_spaced(voices.say(one) for one in sentences))
    if alone := _one_sided(changes):
        yield element("p", {"class": "verdict alarm"}, "! ", voices.say(alone))
    todo = phrase(
        "Go through the changes with the keys n and p or the buttons, look at both languages, "
        "and say of each what you think of it; then save your verdicts under Approval."
    )
    yield element("p", {}, voices.say(todo))


def _one_sided(changes: Sequence[MessageChange]) -> Phrase | None:
    count = sum(change.one_sided for change in changes)
    if not count:
        return None
    return phrases(
        "{count} of them changed in one language only; it stands first.",
        "{count} of them changed in one language only; they stand first.",
        count=count,
    )


def _spaced(pieces: Iterator[Html]) -> Iterator[str]:
    for piece in pieces:
        yield from (piece, " ")
