"""What is still to come in a stream of tokens, and has to be known where it begins."""

from collections.abc import Sequence

from markdown_it.token import Token


def items(tokens: Sequence[Token], index: int) -> int:
    """Count the items of the list that opens at `index`."""
    level = tokens[index].level
    total = 0
    for token in tokens[index + 1 :]:
        if token.level == level and token.nesting < 0:
            break
        total += token.type == "list_item_open" and token.level == level + 1
    return total


def is_tight(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether the paragraphs of a list's items are hidden, as in a list without gaps."""
    level = tokens[index].level
    for token in tokens[index + 1 :]:
        if token.level == level and token.nesting < 0:
            break
        if token.type == "paragraph_open" and token.level == level + 2:
            return token.hidden
    return True


def alignments(tokens: Sequence[Token], index: int) -> tuple[str, ...]:
    """Read the alignment of a table's columns off its header row."""
    found = []
    for token in tokens[index + 1 :]:
        if token.type == "tr_close":
            break
        if token.type == "th_open":
            found.append(str(token.attrs.get("style", "")).removeprefix("text-align:"))
    return tuple(found)
