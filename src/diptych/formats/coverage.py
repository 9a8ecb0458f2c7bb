"""Which characters the project's fonts have, known without laying anything out.

Checks can thus name the source line of a character that no font has, where the
PDF's own refusal (`MISSING_GLYPH`) only knows the page.
"""

from diptych.formats.character_map import characters
from diptych.model.page import Asset

PAPER_SUFFIX = ".ttf"
"""Only these go into PDFs; the WOFF2 files hold the same characters for the web."""


def coverage(assets: tuple[Asset, ...]) -> frozenset[int]:
    """Collect the code points that at least one font among the assets can show."""
    fonts = (asset.content for asset in assets if asset.path.suffix == PAPER_SUFFIX)
    return frozenset().union(*map(characters, fonts))
