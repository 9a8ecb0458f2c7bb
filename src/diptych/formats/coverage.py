"""Which characters the project's fonts have, known without laying anything out.

Checks can thus name the source line of a character that no font has, where the
PDF's own refusal (`MISSING_GLYPH`) only knows the page.
"""

import io

from diptych.model.page import Asset

DESKTOP_SUFFIX = ".ttf"
"""Only these go into PDFs; the WOFF2 files hold the same characters for the web."""


def coverage(assets: tuple[Asset, ...]) -> frozenset[int]:
    """Collect the code points that at least one font among the assets can show."""
    # Held back from start-up: fontTools takes 25 ms, and most commands check no fonts.
    from fontTools.ttLib import TTFont  # noqa: PLC0415 - see above

    covered: set[int] = set()
    for asset in assets:
        if asset.path.suffix == DESKTOP_SUFFIX:
            with TTFont(io.BytesIO(asset.content), lazy=True) as font:
                covered.update(font.getBestCmap())
    return frozenset(covered)
