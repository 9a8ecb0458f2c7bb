"""Which texts of an edition its pages show."""

from collections.abc import Iterator

from diptych.model.block import BlockKind
from diptych.model.edition import Edition
from diptych.model.phrase import phrase
from diptych.model.text import LINK_CONTEXT, State, Text

_UNSHOWN = ("description", "keywords")
"""Fields that pages hold for machines."""
_PICTURES = (BlockKind.FIGURE, BlockKind.CHART)
"""Blocks whose words stand in a picture or beside it."""
_TITLE = phrase("title of a link")
"""Shown when somebody points at the link: an attribute."""


def shown_texts(edition: Edition, pictures: BlockKind | None = None) -> Iterator[Text]:
    """Go through what readers of an edition see, except what nobody translated yet.

    Args:
        edition: of a publication.
        pictures: the kind of picture whose words are wanted as well.
    """
    document = edition.document
    for field in document.fields:
        if not field.name.startswith(_UNSHOWN):
            yield from _shown(field.text)
    for block in document.blocks:
        if block.kind not in _PICTURES or block.kind is pictures:
            for text in block.texts:
                yield from _shown(text)


def _shown(text: Text) -> Iterator[Text]:
    is_words = text.context != LINK_CONTEXT and text.part != _TITLE
    if is_words and text.state is not State.MISSING:
        yield text
