"""From Markdown's block structure to a flat sequence of blocks.

One pass over markdown-it's tokens.  The walk keeps what is open around the
current token (containers, directives) and emits a block for each innermost
piece; `texts` makes the texts inside.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import PurePosixPath

from markdown_it.token import Token

from diptych.model.block import Block, BlockKind, Container, ContainerKind
from diptych.model.diagnostic import Diagnostic
from diptych.model.language import LanguageCode
from diptych.model.phrase import Phrase, phrase
from diptych.model.place import Place
from diptych.model.project import SourceFile
from diptych.model.settings import Settings
from diptych.model.text import Text
from diptych.sources import directives
from diptych.sources.ahead import alignments, is_tight, items
from diptych.sources.directives import Directives
from diptych.sources.problems import RAW_HTML, TITLE_IN_BODY, UNKNOWN_LANGUAGE
from diptych.sources.tables import data_table, read_fence
from diptych.sources.texts import Words, figure_texts, texts_of

CONTAINERS: Mapping[str, ContainerKind] = {
    "blockquote": ContainerKind.QUOTE,
    "bullet_list": ContainerKind.BULLETS,
    "ordered_list": ContainerKind.NUMBERS,
    "list_item": ContainerKind.ITEM,
    "table": ContainerKind.TABLE,
    "footnote_reference": ContainerKind.NOTE,
    "dl": ContainerKind.DEFINITIONS,
    "dd": ContainerKind.DEFINITION,
}
"""markdown-it's names of what blocks can stand in."""

_LISTS = (ContainerKind.BULLETS, ContainerKind.NUMBERS)


@dataclass(slots=True)
class Walk:
    """Where the walk over the tokens stands, and what it has gathered."""

    start: Place
    """The line of the file that the body begins on."""
    language: LanguageCode
    settings: Settings
    """Of the project: a directive may name one of its languages."""
    definitions: dict[str, dict[str, str]]
    tables: Mapping[PurePosixPath, SourceFile] = field(default_factory=dict)
    """The CSV files of the project, by path."""
    blocks: list[Block] = field(default_factory=list)
    problems: list[Diagnostic] = field(default_factory=list)
    containers: list[Container] = field(default_factory=list)
    said: list[Directives] = field(default_factory=lambda: [Directives()])
    """What directives hold, one for each level that is open."""
    pending: Directives = field(default_factory=Directives)
    """What the comments just passed say about the block to come."""
    items: dict[int, tuple[int, int]] = field(default_factory=dict)
    """Per open list: the number of its current item, and of all of them."""
    ordinals: "count[int]" = field(default_factory=count)

    def place(self, token: Token) -> Place:
        """Find the line of the file that a token begins on."""
        return self.start.at((self.start.line or 1) + (token.map[0] if token.map else 0))


def blocks_of(tokens: Sequence[Token], walk: Walk) -> None:
    """Gather the blocks of a token stream.

    Args:
        tokens: of block structure only.
        walk: filled as a side effect, for the caller alone to read.
    """
    for index, token in enumerate(tokens):
        name = token.type.removesuffix("_open").removesuffix("_close")
        if name in CONTAINERS:
            (_leave if token.nesting < 0 else _enter)(walk, tokens, index, CONTAINERS[name])
        elif token.type in _LEAVES:
            _LEAVES[token.type](walk, tokens, index)


def _enter(walk: Walk, tokens: Sequence[Token], index: int, kind: ContainerKind) -> None:
    token = tokens[index]
    walk.said.append(_take_directives(walk))
    if kind in _LISTS:
        walk.items[len(walk.containers)] = (0, items(tokens, index))
    if kind is ContainerKind.ITEM:
        number, total = walk.items[len(walk.containers) - 1]
        walk.items[len(walk.containers) - 1] = (number + 1, total)
    walk.containers.append(
        Container(
            kind,
            next(walk.ordinals),
            label=str(token.meta["label"]) if kind is ContainerKind.NOTE else None,
            start=int(token.attrs.get("start", 1)),
            tight=is_tight(tokens, index) if kind in _LISTS else True,
            alignments=alignments(tokens, index) if kind is ContainerKind.TABLE else (),
        )
    )


def _leave(walk: Walk, tokens: Sequence[Token], index: int, kind: ContainerKind) -> None:
    del tokens, index, kind
    walk.containers.pop()
    walk.said.pop()
    # A comment at the end of a container says nothing about what follows it.
    walk.pending = Directives()


def _comment(walk: Walk, tokens: Sequence[Token], index: int) -> None:
    token = tokens[index]
    place = walk.place(token)
    if directives.is_comment(token.content):
        walk.pending, problems = directives.read(token.content, walk.pending, place)
        walk.problems.extend(problems)
        language = walk.pending.language
        if language is not None and language not in walk.settings.languages:
            known = ", ".join(walk.settings.languages)
            walk.problems.append(UNKNOWN_LANGUAGE.found(place, language=language, known=known))
    else:
        found = token.content.strip().partition("\n")[0]
        walk.problems.append(RAW_HTML.found(place, found=found))


def _heading(walk: Walk, tokens: Sequence[Token], index: int) -> None:
    level = int(tokens[index].tag.removeprefix("h"))
    if level == 1:
        walk.problems.append(TITLE_IN_BODY.found(walk.place(tokens[index])))
    said = _take_directives(walk)
    words = _words(walk, tokens[index + 1], said, phrase("heading {level}", level=level))
    block = _block(walk, tokens[index], said, BlockKind.HEADING, texts_of(words))
    walk.blocks.append(replace(block, level=level))


def _paragraph(walk: Walk, tokens: Sequence[Token], index: int) -> None:
    token = tokens[index + 1]
    said = _take_directives(walk)
    words = _words(walk, token, said, _part(walk))
    figure = figure_texts(words)
    if figure is None:
        walk.blocks.append(_block(walk, token, said, BlockKind.PARAGRAPH, texts_of(words)))
    else:
        block = _block(walk, token, said, BlockKind.FIGURE, figure.texts)
        walk.blocks.append(replace(block, target=figure.target))


def _term(walk: Walk, tokens: Sequence[Token], index: int) -> None:
    said = _take_directives(walk)
    words = _words(walk, tokens[index + 1], said, phrase("term of a definition list"))
    walk.blocks.append(_block(walk, tokens[index], said, BlockKind.TERM, texts_of(words)))


def _row(walk: Walk, tokens: Sequence[Token], index: int) -> None:
    said = _take_directives(walk)
    header = tokens[index + 1].type == "th_open"
    texts = []
    column = 0
    for token in tokens[index + 1 :]:
        if token.type == "tr_close":
            break
        if token.type == "inline":
            column += 1
            part = (
                phrase("table header, column {column}", column=column)
                if header
                else phrase("table cell, column {column}", column=column)
            )
            # A cell gives only its own text: its links follow behind all the cells.
            texts.append(texts_of(_words(walk, token, said, part)))
    cells = tuple(cell[0] for cell in texts)
    others = tuple(text for cell in texts for text in cell[1:])
    block = _block(walk, tokens[index], said, BlockKind.ROW, cells + others)
    walk.blocks.append(replace(block, header=header))


def _fence(walk: Walk, tokens: Sequence[Token], index: int) -> None:
    """Take a fenced block for what its braces say, or else for code."""
    token = tokens[index]
    fence = read_fence(token.info, token.content, walk.place(token))
    if fence is None:
        _code(walk, tokens, index)
        return
    said = _take_directives(walk)
    table = data_table(fence, _words(walk, token, said, phrase("caption of a table")), walk.tables)
    around = Container(ContainerKind.TABLE, next(walk.ordinals), alignments=table.alignments)
    containers = (*walk.containers, around)
    walk.problems.extend(table.problems)
    walk.blocks.extend(
        replace(block, containers=containers, language=said.language) for block in table.blocks
    )


def _code(walk: Walk, tokens: Sequence[Token], index: int) -> None:
    said = _take_directives(walk)
    block = _block(walk, tokens[index], said, BlockKind.CODE)
    walk.blocks.append(replace(block, verbatim=tokens[index].content))


def _rule(walk: Walk, tokens: Sequence[Token], index: int) -> None:
    said = _take_directives(walk)
    walk.blocks.append(_block(walk, tokens[index], said, BlockKind.RULE))


_LEAVES: Mapping[str, Callable[[Walk, Sequence[Token], int], None]] = {
    "html_block": _comment,
    "heading_open": _heading,
    "paragraph_open": _paragraph,
    "dt_open": _term,
    "tr_open": _row,
    "fence": _fence,
    "code_block": _code,
    "hr": _rule,
}
"""What is made of each token that begins a block."""


def _block(
    walk: Walk, token: Token, said: Directives, kind: BlockKind, texts: tuple[Text, ...] = ()
) -> Block:
    return Block(
        kind,
        walk.place(token),
        texts,
        tuple(walk.containers),
        identifier=said.identifier,
        language=said.language,
    )


def _words(walk: Walk, token: Token, said: Directives, part: Phrase) -> Words:
    return Words(
        token.content,
        said.language or walk.language,
        part,
        walk.place(token),
        said,
        walk.definitions,
        walk.settings.style,
    )


def _take_directives(walk: Walk) -> Directives:
    """Join what the comments before this block say to what holds around it."""
    around, own = walk.said[-1], walk.pending
    walk.pending = Directives()
    return Directives(
        own.note or around.note,
        own.translate and around.translate,
        own.context or around.context,
        own.language or around.language,
        own.identifier,
    )


def _part(walk: Walk) -> Phrase:
    """Name what a paragraph is, for a translator."""
    for depth in reversed(range(len(walk.containers))):
        match walk.containers[depth].kind:
            case ContainerKind.ITEM:
                number, total = walk.items[depth - 1]
                return phrase("list item {number} of {total}", number=number, total=total)
            case ContainerKind.QUOTE:
                return phrase("quotation")
            case ContainerKind.NOTE:
                return phrase("footnote")
            case ContainerKind.DEFINITION:
                return phrase("definition")
            case _:
                continue
    return phrase("paragraph")
