"""Texts of an edition, written as HTML.

A writer knows the page that it writes for; what it is given is a text, and what
comes back is safe markup, marked with its language wherever that is not the
page's own (L-49).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from markupsafe import Markup, escape

from diptych.languages import LANGUAGES, language_of, raise_letters, show
from diptych.model.inline import (
    Break,
    Code,
    Emphasis,
    Image,
    Inline,
    Link,
    NoteCall,
    Passage,
    Strong,
    Superscript,
    Value,
    Words,
)
from diptych.model.language import LanguageCode
from diptych.model.mark import ATTRIBUTE, TextIdentity, identity
from diptych.model.place import Place
from diptych.model.style import Style
from diptych.model.text import State, Text
from diptych.rendering.markup import Attributes, element, empty_element
from diptych.rendering.notes import Notes
from diptych.rendering.prose import PROTECTED, own_language, plain, runs
from diptych.rendering.targets import Targets
from diptych.rendering.values import write_parts, write_value
from diptych.rendering.words import PageWords
from diptych.sources import parse_inline


@dataclass(frozen=True, slots=True)
class Written:
    """A text as markup."""

    content: Markup
    language: LanguageCode | None = None
    """What it is written in, where that is not the page's language."""

    def within(self, tag: str, attributes: Attributes | None = None) -> Markup:
        """Put the text in an element of its own, which says its language."""
        return element(tag, self.content, {**(attributes or {}), "lang": self.language})

    def __html__(self) -> Markup:
        """Write the text as part of an element that holds other things as well."""
        return self.within("span") if self.language else self.content


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes the texts of one page, in reading order, so that notes are counted once."""

    language: LanguageCode
    """The page's."""
    style: Style
    words: PageWords
    targets: Targets
    notes: Notes = field(default_factory=Notes)
    marks: Mapping[TextIdentity, str] = field(default_factory=dict)
    """How texts are known again on paper; empty on screen."""

    def write(self, text: Text) -> Written:
        """Write a text, visibly marked where it is not yet what readers should get."""
        return self._written(_Passage(self, text.language, _written_at(text)).of(text), text)

    def write_link(self, label: Text, target: str) -> Written:
        """Write a link whose label and address are texts of their own."""
        passage = _Passage(self, label.language, _written_at(label))
        # What marks the label stands around the link: WeasyPrint makes an active area of
        # every element inside one.
        return self._written(passage.link(Link(target, ()), passage.of(label)), label)

    def plain(self, text: Text) -> str:
        """Write a text without markup, for attributes."""
        return plain(text, self.style)

    def _written(self, content: Markup, text: Text) -> Written:
        foreign = None if text.language == self.language else text.language
        return Written(self._marked(self._flagged(content, text.state), text), foreign)

    def mark(self, text: Text) -> Attributes:
        """Give the attribute by which a text is known again on paper."""
        return {ATTRIBUTE: self.marks.get(identity(text))}

    def _marked(self, content: Markup, text: Text) -> Markup:
        return (
            element("span", content, self.mark(text)) if identity(text) in self.marks else content
        )

    def _flagged(self, content: Markup, state: State) -> Markup:
        """Mark what is in nobody's final words, with a word that says so."""
        flags = {State.MISSING: self.words.missing, State.FUZZY: self.words.fuzzy}
        if state not in flags:
            return content
        flag = element("b", flags[state](), {"class": "flag", "lang": self.language})
        return element("mark", Markup("{} {}").format(flag, content), {"class": state.value})


@dataclass(frozen=True, slots=True)
class _Passage:
    """Consecutive words in one language: what is typeset as a whole."""

    writer: Writer
    language: LanguageCode
    source: Place
    """Where it was written: relative targets start there."""

    def of(self, text: Text) -> Markup:
        return self.write(parse_inline(text))

    def write(self, nodes: Sequence[Inline]) -> Markup:
        return self._tree(nodes, runs(nodes, self.language, self.writer.style))

    def _tree(self, nodes: Sequence[Inline], typeset: Iterator[str]) -> Markup:
        return Markup("").join(self._node(node, typeset) for node in nodes)

    def _node(self, node: Inline, typeset: Iterator[str]) -> Markup:
        """Write a node; each leaf takes the next typeset run."""
        match node:
            case Emphasis(children):
                return element("em", self._tree(children, typeset))
            case Strong(children):
                return element("strong", self._tree(children, typeset))
            case Link():
                return self.link(node, self._label(node, typeset))
            case Passage(children, translate=translate) if own_language(node, self.language):
                content = self._tree(children, typeset)
                return content if translate else element("span", content, {"translate": "no"})
            case _:
                return self._leaf(node, next(typeset))

    def _leaf(self, leaf: Inline, run: str) -> Markup:
        match leaf:
            case Words():
                return write_parts(raise_letters(run, self.language, self.writer.style))
            case Break():
                return empty_element("br") + "\n"
            case _:
                thing = self._thing(leaf)
                return thing.join(escape(piece) for piece in run.split(PROTECTED))

    def _thing(self, leaf: Inline) -> Markup:
        """Write something that typography passed over."""
        match leaf:
            case Code(text):
                return element("code", text, {"translate": "no"})
            case Superscript(text):
                return element("sup", text)
            case Image(target, alternative):
                source = self.writer.targets.picture(target, self.source)
                return empty_element("img", {"src": source, "alt": alternative})
            case Value(kind, content):
                return write_value(kind, show(kind, content, self.language, self.writer.style))
            case Passage(children, spoken):
                inside = spoken or self.language
                content = _Passage(self.writer, inside, self.source).write(children)
                return element("span", content, {"lang": inside})
            case NoteCall(label):
                return self._call(label)
            case _:
                return Markup("")

    def link(self, link: Link, label: Markup) -> Markup:
        """Write a link, and say so when it leads to another language (L-24)."""
        address = self.writer.targets.link(link.target, self.source)
        if address is None:
            return label
        title = link.title and self.write((Words(link.title),)).unescape()
        own = "no" if _names_itself(link) else None
        foreign = language_of(address)
        if foreign is None or foreign == self.writer.language:
            return element("a", label, {"href": address, "title": title, "translate": own})
        said = self.writer.words.unilingual(LANGUAGES[foreign].autonym)
        named = label if said in label else Markup("{} {}").format(label, said)
        return element("a", named, {"href": address, "hreflang": foreign, "title": title})

    def _label(self, link: Link, typeset: Iterator[str]) -> Markup:
        """Write what a link is called; an address that names itself is not code."""
        match link.children:
            case (Code(address),) if _names_itself(link):
                next(typeset)
                return escape(address)
            case _:
                return self._tree(link.children, typeset)

    def _call(self, label: str) -> Markup:
        call = self.writer.notes.call(label)
        hidden = element("span", self.writer.words.note() + " ", {"class": "wb-inv"})
        attributes = {"href": f"#{call.note}", "id": call.identifier, "role": "doc-noteref"}
        anchor = element("a", hidden + str(call.number), attributes)
        return element("sup", anchor, {"class": "note-call"})


def _written_at(text: Text) -> Place:
    """Find the source that a text comes from; a translation's own place is its catalog."""
    return (text.source or text).place


def _names_itself(link: Link) -> bool:
    """Tell whether a link shows the address that it leads to."""
    match link.children:
        case (Code(address),):
            return link.target.endswith(address)
        case _:
            return False
