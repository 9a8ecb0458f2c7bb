"""What a worker does: encode one page, within limits."""

from diptych.formats import FORMATS
from diptych.model.page import Asset, Page
from diptych.workers.limits import Limits, limited


def encoded(form: str, page: Page, assets: tuple[Asset, ...], limits: Limits) -> bytes:
    """Encode a page.

    Args:
        form: the name of a format.
        page: what to encode.
        assets: what the page refers to.
        limits: how long it may take, and how much memory.

    Raises:
        InputError: the page cannot become a file, or not within the limits.
    """
    with limited(limits, page):
        return FORMATS[form].encode(page, assets).content
