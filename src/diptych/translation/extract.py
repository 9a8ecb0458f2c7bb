"""Documents to messages: what translators are given, in reading order, each text once."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from diptych.languages import counterpart
from diptych.model.block import BlockKind
from diptych.model.document import Document
from diptych.model.language import LanguageCode
from diptych.model.message import Message, MessageKey
from diptych.model.text import LINK_CONTEXT, Reference, Text
from diptych.translation.language_in import is_message
from diptych.translation.merged import merged

LIMITS: Mapping[str, int] = {"title": 95, "description": 130}
"""Advised lengths, in characters: P-01 and P-81."""

Pairs = Sequence[Mapping[LanguageCode, str]]


class _Found(NamedTuple):
    """A text where it stands."""

    text: Text
    heading: str | None
    limit: int | None


def extract(
    documents: Sequence[Document], target: LanguageCode, pairs: Pairs = ()
) -> dict[str, tuple[Message, ...]]:
    """Gather what needs translating into one language, by gettext domain.

    Args:
        documents: the parsed sources.
        target: the language to translate into; texts already in it are left out.
        pairs: declared pairs of addresses, for suggestions.
    """
    domains: dict[str, list[Message]] = {}
    for document in documents:
        for found in _found(document):
            if found.text.language != target and is_message(found.text):
                messages = domains.setdefault(found.text.domain or document.key, [])
                messages.append(_message(found, target, pairs))
    return {domain: merged(messages) for domain, messages in domains.items()}


def key_of(text: Text) -> MessageKey:
    """Give the key that a text has in its catalog."""
    return MessageKey(text.context, text.markdown)


def _found(document: Document) -> Iterator[_Found]:
    for field in document.fields:
        yield _Found(field.text, None, LIMITS.get(field.name))
    heading = None
    for block in document.blocks:
        for text in block.texts:
            yield _Found(text, heading, None)
        if block.kind is BlockKind.HEADING:
            heading = block.texts[0].markdown


def _message(found: _Found, target: LanguageCode, pairs: Pairs) -> Message:
    text = found.text
    suggestion = None
    if text.context == LINK_CONTEXT:
        suggestion = counterpart(text.markdown, text.language, target, pairs)
    return Message(
        key_of(text),
        text.language,
        (text.part,),
        (text.place,),
        found.heading,
        (text.note,) if text.note else (),
        found.limit,
        suggestion,
        tuple(_placeholder(reference) for reference in text.references),
    )


def _placeholder(reference: Reference) -> tuple[str, str]:
    name = reference.name
    return (f"[{name}]" if name.isdigit() else f"{{{name}}}", reference.content)
