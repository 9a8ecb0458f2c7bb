"""How changes are called, and the sign that each kind has besides its colour."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from diptych.model.phrase import Phrase, phrase
from diptych.review.change_kind import ChangeKind
from diptych.review.diff import LayoutKind


class KindName(NamedTuple):
    """What people see of a kind of change."""

    sign: str
    name: Phrase
    family: str
    """The class of its boxes: shape and colour."""


KIND_NAMES: Mapping[ChangeKind | LayoutKind, KindName] = MappingProxyType(
    {
        ChangeKind.ADDED: KindName("+", phrase("added"), "added"),
        ChangeKind.REMOVED: KindName("−", phrase("removed"), "removed"),
        ChangeKind.MOVED: KindName("⇅", phrase("moved"), "moved"),
        ChangeKind.DATE: KindName("◷", phrase("date changed"), "reworded"),
        ChangeKind.FIGURE: KindName("#", phrase("figure changed"), "reworded"),
        ChangeKind.TYPOGRAPHY: KindName("¶", phrase("typography only"), "quiet"),
        ChangeKind.REWORDED: KindName("✎", phrase("reworded"), "reworded"),
        ChangeKind.LEFT_BEHIND: KindName("!", phrase("changed in its source only"), "alarm"),
        ChangeKind.RETRANSLATED: KindName("⇄", phrase("changed in its translation only"), "alarm"),
        ChangeKind.TRANSLATED: KindName("✓", phrase("translated for the first time"), "added"),
        ChangeKind.STATE: KindName("☑", phrase("confirmed or doubted"), "quiet"),
        ChangeKind.FORM: KindName("¤", phrase("form changed"), "layout"),
        LayoutKind.PICTURE: KindName("▣", phrase("picture changed"), "layout"),
        LayoutKind.ADDRESS: KindName("↗", phrase("link leads elsewhere"), "reworded"),
        LayoutKind.FONT: KindName("A", phrase("letters changed"), "layout"),
        LayoutKind.COLOUR: KindName("◐", phrase("colour changed"), "layout"),
        LayoutKind.POSITION: KindName("↔", phrase("position changed"), "layout"),
        LayoutKind.PAGE_BREAK: KindName("⤓", phrase("page break changed"), "layout"),
        LayoutKind.PAPER: KindName("▭", phrase("paper changed"), "layout"),
        LayoutKind.RUNNING: KindName("☰", phrase("header or footer changed"), "quiet"),
        LayoutKind.TITLE: KindName("T", phrase("title of the file changed"), "reworded"),
    }
)
"""By kind, in the order that filters show them in."""
