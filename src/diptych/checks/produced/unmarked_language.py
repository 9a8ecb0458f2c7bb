"""QA810: words in another language that do not say so."""

from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.produced.blocks import APART, language_of, page_texts
from diptych.checks.produced.sameness import letters
from diptych.checks.produced.shown import shown_texts
from diptych.checks.produced.spoken import spoken
from diptych.checks.produced.subjects import Produced, ProducedPage
from diptych.checks.produced.twins import Twins, twins
from diptych.languages.identification import evidence, foreign_runs
from diptych.model.diagnostic import Excerpt, Severity
from diptych.model.phrase import phrase
from diptych.model.style import Style
from diptych.model.text import Text
from diptych.reading import Element, elements, text_of

_LABELS = ("h2", "h3", "h4", "dt", "label", "summary", "caption")
"""What templates write in front of something."""
_MAIN = "main"


def look(produced: Produced) -> Iterator[Finding]:
    """Report a wrong language of a page, unknown ones of parts, and passages without one."""
    for page in produced.pages:
        yield from _wrong(page)
        for one in page_texts(page.body, page.page.language):
            for start, end in foreign_runs(one.text, one.language):
                yield Finding(
                    phrase("these words are in another language, and nothing says so"),
                    phrase("Mark them in the source: {notation}.", notation="[words]{lang=…}"),
                    page.place(one.line),
                    (Excerpt(one.language, one.text.replace(APART, " "), ((start, end),)),),
                    lighter=True,
                )
    for pair in twins(produced):
        yield from _untranslated(pair, produced.release.settings.style)
        yield from _unmarked(pair)


def _untranslated(pair: Twins, style: Style) -> Iterator[Finding]:
    """Report labels that both pages have, in the language of one of them.

    Headings that the same word is right for are texts, and others look at those.
    """
    texts = {letters(spoken(text, style)) for page in pair for text in _texts(page)}
    labels = [{text_of(one): one for one in elements(page.body, *_LABELS)} for page in pair]
    for label in labels[0].keys() & labels[1].keys():
        weights = evidence(label.lower())
        for page, own in zip(pair, labels, strict=True):
            language = page.page.language
            foreign = language is not None and not weights.get(language) and any(weights.values())
            if foreign and letters(label) not in texts:
                yield Finding(
                    phrase("`{label}` is a label in another language", label=label),
                    phrase("Translate it in the catalog of the templates."),
                    page.place(own[label].line),
                )


def _texts(page: ProducedPage) -> Iterator[Text]:
    return iter(()) if page.edition is None else shown_texts(page.edition)


def _unmarked(pair: Twins) -> Iterator[Finding]:
    """Report what one page marks as another language, around its text, and the other does not."""
    one, other = pair
    here, there = (_marked(page.body) for page in pair)
    if here != there:
        page = one if here < there else other
        yield Finding(
            phrase("words in another language are marked on the other page, and not here"),
            phrase("Write `lang` in the template, from the language of the words."),
            page.place(),
        )


def _marked(element: Element) -> int:
    """Count the marks of language outside the main part, whose words may differ."""
    if element.tag == _MAIN:
        return 0
    inside = (child for child in element.children if isinstance(child, Element))
    return ("lang" in element.attributes) + sum(_marked(child) for child in inside)


def _wrong(page: ProducedPage) -> Iterator[Finding]:
    said = language_of(page.html.root)
    own = page.page.language
    if said is None or (own is not None and said != own):
        yield Finding(
            phrase(
                "the page says that its language is `{found}`, expected `{expected}`",
                found=page.html.root.attributes.get("lang", "–"),
                expected=own or "–",
            ),
            phrase("Write `lang` on `<html>` in the template, from the language of the page."),
            page.place(),
        )
    for one in elements(page.body):
        if "lang" in one.attributes and not one.attributes["lang"].strip():
            yield Finding(
                phrase("`<{tag}>` has an empty `lang`", tag=one.tag),
                phrase("Say which language it is in, or leave the attribute out."),
                page.place(one.line),
            )


CHECK = Check(
    code="QA810",
    name="unmarked-language",
    severity=Severity.ERROR,
    scope=Scope.PAGE,
    statement=phrase(
        "Every page says its language, and every passage in another language says which."
    ),
    source="L-49, L-51, quality A4",
    wrong=phrase('`<html lang="en">` in the French edition'),
    right='<html lang="fr"> … <span lang="en">The Daily</span>',
    look=look,
)
