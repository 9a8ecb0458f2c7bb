"""A small picture of how far the translations are."""

from collections.abc import Sequence
from html import escape

from diptych.cli.speech import Say
from diptych.model.phrase import phrase
from diptych.translation import Progress

_WIDTH_OF_A_LETTER = 6.6
"""Pixels, of an 11-pixel sans serif face, rounded up."""
_COLOURS = ((1.0, "#2b7a3d"), (0.8, "#8a6d00"), (0.0, "#a62a1e"))
"""From which share on, and what: each with white text is of contrast 4.5 to 1 or better."""


def badge(measured: Sequence[Progress], say: Say) -> bytes:
    """Draw the share of messages that are translated, as an accessible SVG.

    Args:
        measured: every catalog of a project.
        say: turns phrases into text.
    """
    done = sum(one.translated.messages for one in measured)
    total = sum(one.total.messages for one in measured) or 1
    label, value = say(phrase("translated")), f"{100 * done // total}%"
    colour = next(colour for least, colour in _COLOURS if done / total >= least)
    left, right = (int(len(text) * _WIDTH_OF_A_LETTER) + 14 for text in (label, value))
    words = escape(f"{label}: {value}")
    return f"""<svg xmlns="http://www.w3.org/2000/svg" width="{left + right}" height="20" \
role="img" aria-label="{words}">
<title>{words}</title>
<rect width="{left}" height="20" fill="#444"/>
<rect x="{left}" width="{right}" height="20" fill="{colour}"/>
<g fill="#fff" font-family="Noto Sans, Arial, sans-serif" font-size="11" text-anchor="middle">
<text x="{left / 2}" y="14">{escape(label)}</text>
<text x="{left + right / 2}" y="14">{value}</text>
</g>
</svg>
""".encode()
