"""QA810: words in another language that do not say so."""

from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.produced.blocks import APART, language_of, page_texts
from diptych.checks.produced.subjects import Produced, ProducedPage
from diptych.languages.identification import foreign_runs
from diptych.model.diagnostic import Excerpt, Severity
from diptych.model.phrase import phrase
from diptych.reading import elements


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
