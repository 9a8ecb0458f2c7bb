"""Boxes of MkDocs and Python-Markdown: `!!! note "Title"`, and indented lines below it.

No source has boxes: their titles become strong lines, and what they hold stays.
"""

import re

_HEAD = re.compile(
    r'(?P<edge> {0,12})(?:!!!|\?\?\?\+?) +[\w-]{1,40}(?: +"(?P<title>[^"\n]{0,400})")?[ \t]*'
)
_FENCES = ("```", "~~~")
_INSIDE = " " * 4
"""Before each line of a box."""


def unboxed(body: str) -> str:
    r"""Write boxes as the words that they hold.

    >>> unboxed('!!! note "Mind"\n    the gap')
    '**Mind**\n\nthe gap'
    """
    lines: list[str] = []
    inside, fenced = "", False
    for line in body.split("\n"):
        head = None if fenced else _HEAD.fullmatch(line)
        if head:
            inside = head["edge"] + _INSIDE
            lines += [f"{head['edge']}**{head['title']}**"] if head["title"] else []
            lines.append("")
            continue
        boxed = inside and line.startswith(inside)
        if not boxed and line.strip():
            inside = ""
        text = line.removeprefix(_INSIDE) if boxed else line
        fenced ^= text.lstrip().startswith(_FENCES)
        lines.append(text)
    return "\n".join(lines)
