"""The links of an edition, each with where it leads and what it is called."""

from collections.abc import Iterator
from dataclasses import dataclass

from diptych.model.document import Document
from diptych.model.inline import Link
from diptych.model.text import Text
from diptych.sources import parse_inline, plain, walk

_TARGET, _LABEL = ".target", ".label"
"""How the fields of an associated link end."""


@dataclass(frozen=True, slots=True)
class EditionLink:
    """A link as readers of one edition meet it."""

    text: Text
    """That it stands in."""
    address: str
    label: str
    around: str
    """All the words of that text."""


def links(document: Document) -> Iterator[EditionLink]:
    """Go through the links of an edition, those of the front matter first."""
    fields = {field.name: field.text for field in document.fields}
    for name, text in fields.items():
        if name.endswith(_TARGET):
            label = plain(parse_inline(fields[name.removesuffix(_TARGET) + _LABEL]))
            yield EditionLink(text, text.markdown, label, label)
    for text in document.texts():
        if "[" not in text.markdown and not text.references:
            continue
        nodes = parse_inline(text)
        around = plain(nodes)
        for node in walk(nodes):
            if isinstance(node, Link):
                yield EditionLink(text, node.target, plain(node.children), around)
