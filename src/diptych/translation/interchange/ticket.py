"""Tickets: how a text that comes back is known, whatever was done to the file it came in.

A ticket is made of what the text is (its catalog, context and source) and of what its
translation was when it left.  So a file needs no other memory of where it comes from;
a source that has changed since is not mistaken for the old one; and a catalog that
has changed since is seen to have.
"""

import hashlib
import re
from typing import NamedTuple

from diptych.model.language import LanguageCode
from diptych.model.message import MessageKey

_TICKET = re.compile(r"\s*m([0-9a-f]{16})-([0-9a-f]{8})\s*")


class Ticket(NamedTuple):
    """A ticket, read."""

    message: str
    translation: str

    def __str__(self) -> str:
        return f"m{self.message}-{self.translation}"


def ticket_for(
    domain: str, language: LanguageCode, key: MessageKey, form: int, target: str
) -> Ticket:
    """Make the ticket of a text.

    Args:
        domain: of its catalog.
        language: of its translation.
        key: of its message.
        form: of its plural; 0 where it counts nothing.
        target: its translation now.
    """
    context = "" if key.context is None else f"={key.context}"
    named = "\0".join((domain, language, context, key.source, str(form)))
    return Ticket(_digest(named)[:16], digest(target))


def read_ticket(written: str) -> Ticket | None:
    """Read a ticket; none where it is something else."""
    found = _TICKET.fullmatch(written)
    return Ticket(found[1], found[2]) if found else None


def digest(target: str) -> str:
    """Sum up a translation."""
    return _digest(target)[:8]


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
