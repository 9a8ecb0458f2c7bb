"""Changes beside the pages that they are on: where a reviewer works."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from diptych.languages import LANGUAGES
from diptych.model.language import LanguageCode
from diptych.model.phrase import Phrase, phrase
from diptych.review.report.markup import Html, element, join
from diptych.review.report.names import KIND_NAMES
from diptych.review.report.voices import Voices

_MODES: Mapping[str, Phrase] = MappingProxyType(
    {
        "side": phrase("Side by side"),
        "overlay": phrase("Overlay"),
        "blink": phrase("Blink"),
    }
)
"""How two pages can be shown, by the name that the style and the script know."""

_KEYS: Mapping[str, Phrase] = MappingProxyType(
    {
        "n": phrase("next change"),
        "p": phrase("previous change"),
        "s": phrase("side by side"),
        "o": phrase("overlay"),
        "b": phrase("blink"),
    }
)
"""What the keyboard does."""


@dataclass(frozen=True, slots=True)
class Columns:
    """What stands above the left and the right one of every pair of pages."""

    before: Html
    after: Html

    def written(self) -> Html:
        """Write both."""
        heads = (element("p", {}, self.before), element("p", {}, self.after))
        return element("div", {"class": "columns"}, *heads)


def workspace(changes: Html, pages: Html) -> Html:
    """Set a list of changes beside pages.

    Args:
        changes: items of a list.
        pages: in pairs, below their columns.
    """
    return element(
        "div",
        {"class": "workspace"},
        element("ol", {"class": "changes"}, changes),
        element("div", {"class": "pages", "data-mode": "side"}, pages),
    )


def paper_switch(languages: Sequence[LanguageCode], voices: Voices) -> Html:
    """Write what chooses the language whose pages are seen."""
    buttons = (
        element(
            "button",
            {
                "type": "button",
                "lang": code,
                "data-set-paper": code,
                "aria-pressed": "true" if code == languages[0] else "false",
            },
            LANGUAGES[code].autonym,
        )
        for code in languages
    )
    return element("div", {"class": "tools"}, voices.say(phrase("Pages:")), " ", *buttons)


def toolbar(kinds: Mapping[str, int], voices: Voices, *more: Html) -> Html:
    """Write what steps, filters and switches, once for all workspaces of a report.

    Args:
        kinds: how often each kind of change occurs, by its name.
        voices: what says the captions.
        more: tools of one report only.
    """
    return element(
        "div",
        {"class": "toolbar", "role": "group", "aria-label": voices.title(phrase("Tools"))},
        _steps(voices),
        *more,
        _modes(voices),
        _filters(kinds, voices),
        _keys(voices),
    )


def _steps(voices: Voices) -> Html:
    return element(
        "div",
        {"class": "tools"},
        _button({"data-step": "-1"}, "◀ ", voices.say(phrase("Previous"))),
        element("output", {"id": "position", "aria-live": "polite"}, "–"),
        _button({"data-step": "1"}, voices.say(phrase("Next")), " ▶"),
    )


def _modes(voices: Voices) -> Html:
    buttons = (
        _button(
            {"data-set-mode": mode, "aria-pressed": "true" if mode == "side" else "false"},
            voices.say(name),
        )
        for mode, name in _MODES.items()
    )
    slider = element(
        "label",
        {"class": "mix"},
        element("span", {}, voices.say(phrase("before"))),
        element("input", {"type": "range", "id": "mix", "min": 0, "max": 100, "value": 50}),
        element("span", {}, voices.say(phrase("now"))),
    )
    return element("div", {"class": "tools"}, *buttons, slider)


def _filters(kinds: Mapping[str, int], voices: Voices) -> Html:
    boxes = (
        element(
            "label",
            {"class": f"filter {name.family}"},
            element("input", {"type": "checkbox", "checked": True, "data-filter": kind.value}),
            element("span", {"class": "sign", "aria-hidden": "true"}, name.sign),
            " ",
            voices.say(name.name),
            f" ({kinds[kind.value]})",
        )
        for kind, name in KIND_NAMES.items()
        if kinds.get(kind.value)
    )
    legend = element("legend", {}, voices.say(phrase("Show")))
    return element("fieldset", {"class": "filters"}, legend, *boxes) if kinds else Html()


def _keys(voices: Voices) -> Html:
    keys = (
        join((element("kbd", {}, key), " ", voices.say(meaning), " "))
        for key, meaning in _KEYS.items()
    )
    box = element(
        "label",
        {},
        element("input", {"type": "checkbox", "id": "keys", "checked": True}),
        " ",
        voices.say(phrase("Keyboard:")),
    )
    return element("div", {"class": "keys"}, box, " ", *keys)


def _button(attributes: Mapping[str, str], *content: str) -> Html:
    return element("button", {"type": "button", **attributes}, *content)
