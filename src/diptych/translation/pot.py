"""Template files (`.pot`): messages without translations, for tools that ask for them."""

from collections.abc import Sequence

from diptych.model.message import Message
from diptych.model.phrase import Phrase
from diptych.translation.comments import References, Say
from diptych.translation.describe import Wording, describe
from diptych.translation.merged import merged
from diptych.translation.po import Header, Identity, Layout, compose
from diptych.translation.settle import identity_of

_FORMS = 2
"""Plural forms that a template shows; a catalog has those of its language."""


def pot(
    messages: Sequence[Message],
    *,
    domain: str,
    say: Say = Phrase.english,
    references: References = References.FILES,
) -> bytes:
    """Write the template of a catalog: equal messages give equal bytes, whatever the day.

    Args:
        messages: what is to be translated, in the order of the document.
        domain: what the catalogs belong to.
        say: words the comments for translators.
        references: what the `#:` lines name.
    """
    wording = Wording(say, references, Layout())
    header = compose(Identity(None, ""), (Header(()).completed(domain, None).text,))
    entries = (
        describe(
            compose(identity_of(message), ("",) * (1 if message.plural is None else _FORMS)),
            message,
            wording,
        )
        for message in merged(messages)
    )
    return (header.text + "".join(entry.gap + entry.text for entry in entries)).encode()
