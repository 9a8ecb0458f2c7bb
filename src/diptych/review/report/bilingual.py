"""The PDF that holds all editions: its pages as they were, beside its pages as they are."""

from collections.abc import Iterator

from diptych.model.phrase import Phrase, phrase
from diptych.review.report.markup import Html, element
from diptych.review.report.sheets import Boxed, pages_of, spreads
from diptych.review.report.shown import Shown
from diptych.review.report.voices import Voices
from diptych.review.report.workspace import Columns


def bilingual_pages(shown: Shown, voices: Voices) -> Html:
    """Write the pages of the PDF that holds all editions, where it changed.

    Args:
        shown: a release.
        voices: what says the captions.
    """
    before, after = shown.bilingual
    if before is None and after is None:
        return Html()
    heading = voices.say(phrase("One document in both languages"))
    return element(
        "section",
        {"class": "bilingual"},
        element("h4", {}, heading),
        *_content(shown, before, after, voices),
    )


def _content(
    shown: Shown, before: Boxed | None, after: Boxed | None, voices: Voices
) -> Iterator[Html]:
    difference = shown.release.bilingual and shown.release.bilingual.difference
    if before is not None and after is not None and difference:
        sides = (phrase("Before"), phrase("Now"))
        yield Columns(*(element("b", {}, voices.say(side)) for side in sides)).written()
        yield from spreads(difference.pairs, before, after, voices)
        return
    sentence: Phrase = (
        phrase("This document is new.") if after else phrase("This document is gone.")
    )
    yield element("p", {}, voices.say(sentence))
    for side in filter(None, (before, after)):
        yield from pages_of(side, voices)
