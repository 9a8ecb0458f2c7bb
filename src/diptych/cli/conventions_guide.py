"""The conventions that the program applies or checks, written from their registry.

One page a language for authors and translators, the same in structure;
tools/reference.py keeps both in docs/.
"""

from collections.abc import Iterator, Mapping
from itertools import groupby

from diptych.cli.speech import Say
from diptych.languages import LANGUAGES
from diptych.model.language import LanguageCode
from diptych.model.phrase import Phrase, phrase
from diptych.registry import Confidence, Convention, conventions

PARTS: Mapping[str, Phrase] = {
    "L": phrase("Law and policy"),
    "P": phrase("Pages"),
    "E": phrase("English style"),
    "F": phrase("French style"),
    "C": phrase("Where the Unicode locale data depart from these conventions"),
    "X": phrase("What the two editions are compared for"),
    "D": phrase("Choices where sources disagree"),
}
"""What conventions are about, by the letter of their ids."""

CONFIDENCES: Mapping[Confidence, Phrase] = {
    Confidence.VERIFIED: phrase("read in its source"),
    Confidence.SECOND_HAND: phrase("read in an excerpt"),
    Confidence.KNOWN: phrase("common usage, not verified"),
    Confidence.OURS: phrase("our own choice"),
}

_TITLE = phrase("The conventions")
_OPENING = phrase(
    "Every rule that Diptych applies or checks; `diptych explain CODE` shows any of them."
)


def guide(language: LanguageCode, say: Say) -> str:
    """Write the guide to the conventions.

    Args:
        language: of the page.
        say: turns phrases into text, in that language.
    """
    applied = [one for one in conventions() if one.implementers]
    lines = [f"# {say(_TITLE)}", "", say(_OPENING)]
    for letter, part in groupby(applied, key=lambda one: one.id[0]):
        lines += ["", f"## {say(PARTS[letter])}"]
        for convention in part:
            lines += _entry(convention, language, say)
    return "\n".join(lines) + "\n"


def _entry(convention: Convention, language: LanguageCode, say: Say) -> Iterator[str]:
    yield from ("", f"### {convention.id}", "", convention.statements[language], "")
    for code, example in convention.examples.items():
        if example:
            yield f"- {LANGUAGES[code].autonym}: {example}"
    sources = "; ".join(
        f"{cited.source.names[language]} {cited.passage}".rstrip() for cited in convention.citations
    )
    known = CONFIDENCES[convention.confidence]
    yield "- " + say(phrase("Source: {source} ({confidence})", source=sources, confidence=known))
