"""A text that is nothing but a figure becomes a typed value.

So `1,250` in a cell is shown `1 250` in French, and no translator ever retypes it.
"""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal

from diptych.languages import show
from diptych.languages.facts import CalendarDate, Clock, Fact, FactKind, Money, read
from diptych.model.language import LanguageCode
from diptych.model.style import Style
from diptych.model.text import Reference
from diptych.sources.message_form import MessageForm

_GAP = re.compile(r"\s+")
_UNGROUPED = re.compile(r"(?<![0-9]) | (?![0-9])")

_LONGEST = 40
"""Characters: no figure is longer, and prose need not be read for one."""


def figure_of(markdown: str, language: LanguageCode, style: Style) -> MessageForm | None:
    """Read a text as a single figure.

    It counts as one only if showing the value in the author's language gives back
    what the author typed: a year is not grouped, and a spelling is never changed.

    Args:
        markdown: as the author wrote it.
        language: that it is written in.
        style: of the publication.
    """
    typed = markdown.strip()
    if len(typed) > _LONGEST or not any(character.isdigit() for character in typed):
        return None
    facts = read(typed, language)
    if len(facts) != 1 or facts[0].kind not in _NOTATIONS:
        return None
    fact = facts[0]
    content = _NOTATIONS[fact.kind](fact)
    kind = str(fact.kind)
    if content is None or _bare(show(kind, content, language, style).text) != _bare(typed):
        return None
    return MessageForm(f"{{{kind}}}", (Reference(kind, kind, content),))


def _number(fact: Fact) -> str | None:
    return f"{fact.value:f}" if isinstance(fact.value, Decimal) else None


def _percent(fact: Fact) -> str | None:
    return f"{fact.value:f}%" if isinstance(fact.value, Decimal) else None


def _money(fact: Fact) -> str | None:
    if not isinstance(fact.value, Money):
        return None
    return f"{fact.value.amount:f} {fact.value.currency}"


def _date(fact: Fact) -> str | None:
    match fact.value:
        case CalendarDate(int(year), int(month), int(day)):
            return f"{year:04}-{month:02}-{day:02}"
        case _:
            return None


def _time(fact: Fact) -> str | None:
    match fact.value:
        case Clock(hour, minute):
            return f"{hour:02}:{minute:02}"
        case _:
            return None


_NOTATIONS: Mapping[FactKind, Callable[[Fact], str | None]] = {
    FactKind.NUMBER: _number,
    FactKind.PERCENT: _percent,
    FactKind.MONEY: _money,
    FactKind.DATE: _date,
    FactKind.TIME: _time,
}
"""How each kind of fact is written as a typed value; the kinds share their names."""


def _bare(text: str) -> str:
    """Write a figure down without what typography changes: kinds of space, dash and minus.

    A space between digits is a group's and stays: `2025` is a year, `2 025` a number.
    """
    one_sign = text.replace("\u2212", "-").replace("\u2011", "-")
    return _UNGROUPED.sub("", _GAP.sub(" ", one_sign))
