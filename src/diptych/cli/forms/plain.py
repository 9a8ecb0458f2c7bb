"""A finding as a few lines of plain text, for forms that other programs show to people."""

from diptych.cli.forms.contrast import contrasted
from diptych.cli.speech import Say
from diptych.cli.terminal import visible
from diptych.model.diagnostic import Diagnostic, Excerpt


def plain_lines(found: Diagnostic, say: Say) -> list[str]:
    """Write what a finding quotes, and its remedy; its sentence is for the caller to place."""
    excerpts = (f"{one.language}: {_marked(one)}" for one in contrasted(found.excerpts))
    lines = [visible(line).replace("\n", " ") for line in excerpts]
    if found.hint:
        lines += visible("→ " + say(found.hint)).split("\n")
    return lines


def _marked(excerpt: Excerpt) -> str:
    return "".join(f"⟦{piece}⟧" if marked else piece for piece, marked in pieces(excerpt))


def pieces(excerpt: Excerpt) -> list[tuple[str, bool]]:
    """Cut an excerpt where its marks begin and end.

    Returns:
        Each piece, and whether it is marked.
    """
    cut, position = [], 0
    for start, end in sorted(excerpt.spans):
        # Marks may touch or overlap where several findings were joined.
        begin = max(start, position)
        cut += [(excerpt.text[position:begin], False), (excerpt.text[begin:end], True)]
        position = max(end, position)
    return [piece for piece in (*cut, (excerpt.text[position:], False)) if piece[0]]
