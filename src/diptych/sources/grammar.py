"""The Markdown we read: CommonMark, tables, footnotes, definition lists, spans and roles.

Two parsers share that grammar.  `blocks` parses structure only and leaves the
inside of every block as text, because that text is what translators see.
`inlines` parses such a text in message form, where `[label][1]` and `{date}`
refer to what was taken out of it.  A third, `marks`, finds in an author's text
what is to be taken out, and exactly where it stands.
"""

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple, TypeAlias

from markdown_it import MarkdownIt
from markdown_it.helpers import parseLinkLabel
from markdown_it.rules_inline import StateInline, autolink, image, link
from markdown_it.token import Token
from mdit_py_plugins.attrs import attrs_plugin
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.myst_role import myst_role_plugin
from mdit_py_plugins.myst_role.index import myst_role

from diptych.model.text import Reference

InlineRule: TypeAlias = Callable[[StateInline, bool], bool]
"""A rule of markdown-it: tell whether something begins at the state's position, and, unless
silent, push its tokens."""

SPAN_ATTRIBUTES = ("lang", "translate")
"""What `[words]{…}` may say: another language (WCAG 3.1.2), and ITS 2.0 Translate."""

MARKS = "marks"
"""Key of markdown-it's environment: the list that `marks` fills with `Mark`."""
REFERENCES = "references by name"
"""Key of markdown-it's environment: what `inlines` resolves names by.  Not its own `references`,
by which any bracketed number in prose would become a link."""

_PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9-]*)\}")
_NUMBER = re.compile(r"\[(\d+)\]")


class Mark(NamedTuple):
    """Something in an author's text that is to become a reference."""

    kind: str
    """`link`, `image`, `autolink` or a role's name."""
    start: int
    """Of the part to take out: for links and images, what follows the label."""
    end: int
    content: str
    """The address, or the value."""
    title: str | None


@cache
def blocks() -> MarkdownIt:
    """Make the parser of block structure."""
    parser = _grammar()
    # Only comments are let through as HTML, by whoever reads the tokens.
    parser.options["html"] = True
    parser.disable("inline")
    return parser


@cache
def marks() -> MarkdownIt:
    """Make the parser that finds what becomes a reference in an author's text."""
    parser = _grammar()
    rules = parser.inline.ruler
    rules.at("link", _noting(link, "link", label=0))
    rules.at("image", _noting(image, "image", label=1))
    rules.at("autolink", _noting(autolink, "autolink"))
    rules.at("myst_role", _noting(myst_role, "role"))
    return parser


@cache
def inlines() -> MarkdownIt:
    """Make the parser of texts in message form."""
    parser = _grammar()
    rules = parser.inline.ruler
    rules.before("link", "numbered_link", _numbered_link)
    rules.before("image", "numbered_image", _numbered_image)
    rules.before("myst_role", "placeholder", _placeholder)
    return parser


@cache
def foreign() -> MarkdownIt:
    """Make the parser of Markdown that others wrote, with HTML in it, to be rendered as HTML."""
    parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    parser.use(footnote_plugin, inline=False)
    parser.use(deflist_plugin)
    return parser


def _grammar() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": 20}).enable("table")
    parser.use(footnote_plugin, inline=False, move_to_end=False, always_match_refs=True)
    parser.use(deflist_plugin)
    parser.use(
        attrs_plugin, after=("link_close", "span_close"), spans=True, allowed=SPAN_ATTRIBUTES
    )
    parser.use(myst_role_plugin)
    return parser


def _noting(rule: InlineRule, kind: str, *, label: int | None = None) -> InlineRule:
    """Make a rule that does what another does, and notes where what it matched stands.

    Args:
        rule: the rule to run.
        kind: what to note its matches as.
        label: how far behind the match's start its bracket opens; none without brackets.
    """

    def noted(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - markdown-it's signature
        start, before = state.pos, len(state.tokens)
        matched = rule(state, silent)
        # The words inside a picture's brackets are parsed apart, in a state of their own.
        if matched and not silent and state.src == state.env[MARKS].source:
            # The words before it may have become a token of their own first.
            token = next(one for one in state.tokens[before:] if one.type != "text")
            after = start
            if label is not None:
                after = parseLinkLabel(state, start + label, disableNested=not label) + 1
            state.env[MARKS].append(_mark(kind, token, after, state.pos))
        return matched

    return noted


def _mark(kind: str, token: Token, start: int, end: int) -> Mark:
    match kind:
        case "role":
            return Mark(str(token.meta["name"]), start, end, token.content, None)
        case "image":
            return Mark(kind, start, end, _attribute(token, "src"), _attribute(token, "title"))
        case _:
            return Mark(
                kind, start, end, _attribute(token, "href"), _attribute(token, "title") or None
            )


def _attribute(token: Token, name: str) -> str:
    return str(token.attrs.get(name, ""))


def _placeholder(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - markdown-it's signature
    """Match `{name}` where the text has a reference of that name."""
    found = _PLACEHOLDER.match(state.src, state.pos)
    reference = _resolve(state, found)
    if found is None or reference is None:
        return False
    if not silent:
        state.push("placeholder", "", 0).meta = {"reference": reference}
    state.pos = found.end()
    return True


def _numbered_link(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - markdown-it's signature
    """Match `[label][1]` where the text has a reference of that number."""
    if state.src[state.pos] != "[":
        return False
    label_end = parseLinkLabel(state, state.pos, disableNested=True)
    found = _NUMBER.match(state.src, label_end + 1) if label_end >= 0 else None
    reference = _resolve(state, found)
    if found is None or reference is None:
        return False
    if not silent:
        end = state.posMax
        state.pos, state.posMax = state.pos + 1, label_end
        state.push("numbered_link_open", "a", 1).meta = {"reference": reference}
        state.linkLevel += 1
        state.md.inline.tokenize(state)
        state.linkLevel -= 1
        state.push("link_close", "a", -1)
        state.posMax = end
    state.pos = found.end()
    return True


def _numbered_image(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - markdown-it's signature
    """Match `![alternative][1]` where the text has a reference of that number."""
    if not state.src.startswith("![", state.pos):
        return False
    label_end = parseLinkLabel(state, state.pos + 1, disableNested=False)
    found = _NUMBER.match(state.src, label_end + 1) if label_end >= 0 else None
    reference = _resolve(state, found)
    if found is None or reference is None:
        return False
    if not silent:
        token = state.push("numbered_image", "img", 0)
        token.meta = {"reference": reference}
        token.content = state.src[state.pos + 2 : label_end]
    state.pos = found.end()
    return True


def _resolve(state: StateInline, found: re.Match[str] | None) -> Reference | None:
    return None if found is None else state.env[REFERENCES].get(found[1])
