"""The inside of a block, from the tree to inline Markdown.

Markdown cannot emphasize everything that HTML can: where its stars would not be read
as what they were written for, the words are kept and the stars are not.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from xml.etree.ElementTree import Element

from diptych.languages import LANGUAGES
from diptych.model.language import LanguageCode
from diptych.sources.grammar import REFERENCES, inlines
from diptych.sources.published.escaping import escaped
from diptych.sources.published.notes import label_called
from diptych.sources.published.tree import content_of, words_of

_STARS: Mapping[str, str] = MappingProxyType(
    {"em": "*", "i": "*", "cite": "*", "var": "*", "strong": "**", "b": "**"}
)
_NO_STARS: Mapping[str, str] = MappingProxyType({})
_CODE = frozenset({"code", "kbd", "samp", "tt"})
_SPACE = re.compile("[ \t\r\n\f\u2000-\u2003]+")
"""White space, and the wide spaces that pages are laid out with."""
_SPACES = re.compile(r" {2,}")
_EDGES = re.compile(r"\A(\s*)(.*?)(\s*)\Z", re.DOTALL)
_BARE_ADDRESS = re.compile(r"[^\s<>()\\]+")
_PASSAGE = re.compile(r"\[([^\[\]]*)\]\{lang=\w+\}")
_BRACKET = re.compile(r"\\.|[\[\]]", re.DOTALL)
"""A bracket, or a character that a backslash makes none of."""
_UNHOLDABLE = re.compile(r"[<>\n]")
_AROUND_BREAK = re.compile(r" *\\\n *")
_BREAKS_AT_EDGES = re.compile(r"\A(?:\s|\\\n)+|(?:\s|\\\n)+\Z")
_RAISED = str.maketrans("0123456789+-n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ")
_LOWERED = str.maketrans("0123456789+-", "₀₁₂₃₄₅₆₇₈₉₊₋")
_SHIFTS = {"sup": _RAISED, "sub": _LOWERED}


def inline(parts: Sequence[str | Element]) -> str:
    """Write the inside of a block.

    Args:
        parts: text and elements, in order; none of them a block of its own.
    """
    marked = _tidy(_joined(parts, _STARS))
    if "*" not in marked:
        return marked
    bare = _tidy(_joined(parts, _NO_STARS))
    return marked if _read_aloud(marked) == _read_aloud(bare) else bare


def _joined(parts: Iterable[str | Element], stars: Mapping[str, str]) -> str:
    parts = list(parts)
    pieces = [_written(part, stars) for part in parts]
    written = ""
    for part, piece, after in zip(parts, pieces, [*pieces, ""][1:], strict=True):
        own = piece
        if not isinstance(part, str) and not _holds(piece, written, after):
            own = escaped(words_of(part)) if part.tag in _CODE else _written(part, _NO_STARS)
        if written.endswith("!") and own.startswith("["):
            # Unescaped, it would make a picture of the link.
            written = f"{written[:-1]}\\!"
        written += own
    return written


def _holds(piece: str, before: str, after: str) -> bool:
    """Tell whether the marks of a piece are read as its own between these neighbours.

    CommonMark reads no stars where a word touches them and punctuation stands inside
    them; and marks that meet others of their kind are read as one.
    """
    if piece.startswith(("*", "`")) and before.endswith(piece[0]):
        return False
    if not (piece.startswith("*") and piece.endswith("*")):
        return True
    inside = piece.strip("*")
    opens = inside[:1].isalnum() or not before[-1:].isalnum()
    return opens and (inside[-1:].isalnum() or not after[:1].isalnum())


def _written(part: str | Element, stars: Mapping[str, str]) -> str:
    if isinstance(part, str):
        return escaped(_SPACE.sub(" ", part))
    match part.tag:
        case "br":
            return "\\\n"
        case "img":
            return _image(part)
        case "a" | "sup" if label_called(part):
            return f"[^{label_called(part)}]"
        case "a":
            return _link(part, stars)
        case tag if tag in _CODE:
            return _code(words_of(part))
        case tag if tag in _SHIFTS:
            return _shifted(part, stars)
        case tag if tag in stars:
            return _emphasis(part, stars)
        case _:
            return _passage(part, stars)


def _image(element: Element) -> str:
    source = element.get("src", "").strip()
    words = escaped(" ".join(element.get("alt", "").split()))
    return f"![{words}]({_address(source)})" if source else ""


def _link(element: Element, stars: Mapping[str, str]) -> str:
    address = element.get("href", "").strip()
    # A passage in another language cannot stand inside a link.
    words = _PASSAGE.sub(r"\1", _joined(content_of(element), stars))
    if not _balanced(words):
        words = _BRACKET.sub(_with_backslash, escaped(words_of(element)))
    before, inside, after = _split(words)
    if not address or not inside:
        return words
    if address.removeprefix("mailto:") == words_of(element) and re.match(r"\w+:\S+\Z", address):
        return f"{before}<{address.removeprefix('mailto:')}>{after}"
    return f"{before}[{inside}]({_address(address)}){after}"


def _balanced(words: str) -> bool:
    """Tell whether the brackets of a link's words close what they open."""
    depth = 0
    for bracket in _BRACKET.findall(words):
        depth += {"[": 1, "]": -1}.get(bracket, 0)
        if depth < 0:
            break
    return depth == 0


def _with_backslash(found: re.Match[str]) -> str:
    return found[0] if found[0].startswith("\\") else f"\\{found[0]}"


def _code(words: str) -> str:
    if not words:
        return ""
    longest = max((len(run) for run in re.findall("`+", words)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if words.startswith("`") or words.endswith("`") else ""
    return f"{fence}{pad}{words}{pad}{fence}"


def _shifted(element: Element, stars: Mapping[str, str]) -> str:
    """Raise or lower figures, which have characters of their own; letters stay as they are."""
    written = _joined(content_of(element), stars)
    table = _SHIFTS[element.tag]
    return written.translate(table) if all(ord(letter) in table for letter in written) else written


def _emphasis(element: Element, stars: Mapping[str, str]) -> str:
    star = stars[element.tag]
    inner = {tag: other for tag, other in stars.items() if other != star}
    before, inside, after = _split(_joined(content_of(element), inner))
    return f"{before}{star}{inside}{star}{after}" if inside else before + after


def _passage(element: Element, stars: Mapping[str, str]) -> str:
    """Write an element without a notation of its own: its language counts, the rest does not."""
    written = _joined(content_of(element), stars)
    language = element.get("lang", "").partition("-")[0].lower()
    before, inside, after = _split(written)
    if LanguageCode(language) not in LANGUAGES or not inside or "]" in inside:
        return written
    return f"{before}[{inside}]{{lang={language}}}{after}"


def _split(words: str) -> tuple[str, str, str]:
    """Take the spaces off both ends: markup holds on to words only."""
    found = _EDGES.match(words)
    return (found[1], found[2], found[3]) if found else ("", words, "")


def _address(address: str) -> str:
    if _BARE_ADDRESS.fullmatch(address):
        return address
    return f"<{_UNHOLDABLE.sub('', address)}>"


def _tidy(written: str) -> str:
    return _BREAKS_AT_EDGES.sub("", _AROUND_BREAK.sub("\\\\\n", _SPACES.sub(" ", written)))


def _read_aloud(markdown: str) -> str:
    """Read the words of inline Markdown, without any space between them."""
    tokens = inlines().inline.parse(markdown, inlines(), {REFERENCES: {}}, [])
    return "".join("".join(token.content.split()) for token in tokens)
