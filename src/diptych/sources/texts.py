"""The texts inside a block: its own, and those of the links and pictures in it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from diptych.model.language import LanguageCode
from diptych.model.phrase import Phrase, phrase
from diptych.model.place import Place
from diptych.model.style import Style
from diptych.model.text import LINK_CONTEXT, Reference, Text
from diptych.sources.directives import Directives
from diptych.sources.figures import figure_of
from diptych.sources.message_form import MessageForm, shape

_PICTURE = re.compile(r"!\[(.*)\]\[(\d+)\]", re.DOTALL)


class Words(NamedTuple):
    """The words of a block as the author wrote them, and what holds for them."""

    markdown: str
    language: LanguageCode
    part: Phrase
    place: Place
    said: Directives
    definitions: dict[str, dict[str, str]]
    style: Style


class Figure(NamedTuple):
    """A picture that stands alone in its paragraph."""

    target: str
    texts: tuple[Text, ...]
    """Its alternative, and its caption where it has a title."""


def texts_of(words: Words) -> tuple[Text, ...]:
    """Make the texts of a block: first its own, then link titles and targets."""
    figure = (
        figure_of(words.markdown, words.language, words.style) if words.said.translate else None
    )
    form = figure or shape(words.markdown, words.definitions)
    return (_text(words, form.markdown, words.part, form), *_link_texts(words, form))


def figure_texts(words: Words) -> Figure | None:
    """Make the texts of a paragraph that holds one picture and nothing else."""
    form = shape(words.markdown, words.definitions)
    picture = _PICTURE.fullmatch(form.markdown)
    if picture is None or len(form.references) != 1:
        return None
    (reference,) = form.references
    texts = [_text(words, picture[1], phrase("alternative of an image"))]
    if reference.title:
        caption = shape(reference.title, words.definitions)
        texts.append(_text(words, caption.markdown, phrase("caption of an image"), caption))
    return Figure(reference.content, tuple(texts))


def _link_texts(words: Words, form: MessageForm) -> Iterator[Text]:
    for reference in form.references:
        if reference.kind == "link":
            if reference.title:
                yield _text(words, reference.title, phrase("title of a link"))
            yield target_text(reference.content, words.language, words.place)


def target_text(address: str, language: LanguageCode, place: Place) -> Text:
    """Make the text that is a link's address: a message of its own (design, decision 6).

    Addresses that lead nowhere but to a mailbox, a telephone or a place on the same
    page are the same in every language, and no message.
    """
    leads = address.startswith(("http://", "https://"))
    part = phrase("address of a link")
    return Text(address, language, part, place, context=LINK_CONTEXT, translate=leads)


def _text(words: Words, markdown: str, part: Phrase, form: MessageForm | None = None) -> Text:
    references: tuple[Reference, ...] = form.references if form else ()
    return Text(
        markdown,
        words.language,
        part,
        words.place,
        references,
        context=words.said.context,
        translate=words.said.translate,
        note=words.said.note,
    )
