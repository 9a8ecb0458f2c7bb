"""A report speaks all its languages at once, and the reader chooses which to see.

Each sentence stands in the page in every language, marked as such; one line of style a
language hides what the page's own `lang` does not ask for.  So the switch is one
attribute, a screen reader speaks each sentence in its language, and print follows.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from diptych.languages import LANGUAGES
from diptych.model.language import LanguageCode
from diptych.model.phrase import Phrase
from diptych.review.report.markup import Html, element, join

CLASS = "say"
"""Marks what the report itself says, as against what releases say."""


@dataclass(frozen=True, slots=True)
class Voices:
    """What says phrases, in each language of a report."""

    speakers: Mapping[LanguageCode, Callable[[Phrase], str]]
    """In the order that the switch shows them in."""
    first: LanguageCode
    """The language that the report opens in."""

    def say(self, sentence: Phrase) -> Html:
        """Write a sentence in every language."""
        return join(
            element("span", {"class": CLASS, "lang": code}, speak(sentence))
            for code, speak in self.speakers.items()
        )

    def title(self, sentence: Phrase) -> str:
        """Write a sentence in every language, where no markup can stand."""
        return " – ".join(dict.fromkeys(speak(sentence) for speak in self.speakers.values()))

    def style(self) -> str:
        """Write the rules that hide the other languages."""
        return "".join(
            f':root:not([lang="{code}"]) .{CLASS}[lang="{code}"]{{display:none}}'
            for code in self.speakers
        )

    def switch(self) -> Html:
        """Write the buttons that choose a language, each named in itself."""
        return join(
            element(
                "button",
                {
                    "type": "button",
                    "lang": code,
                    "data-language": code,
                    "aria-pressed": "true" if code == self.first else "false",
                },
                LANGUAGES[code].autonym,
            )
            for code in self.speakers
        )
