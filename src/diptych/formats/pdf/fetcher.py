"""What a page may read while it becomes a PDF: the given assets, and nothing else.

The page believes that it stands at `BASE`, an address that can never be resolved
(RFC 6761), so relative addresses arrive here whole.  They are looked up in a mapping:
there is no file system and no network behind it that `..`, a link or a redirect could
reach, and images are known by the same name wherever the project lies.
"""

import re
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath
from urllib.parse import unquote

from weasyprint.urls import URLFetcher, URLFetcherResponse

from diptych.formats.problems import FORBIDDEN_ADDRESS, MISSING_ASSET, UNKNOWN_ASSET_TYPE
from diptych.model.diagnostic import Diagnostic
from diptych.model.page import Asset
from diptych.model.place import Place

BASE = "https://release.invalid/"
"""Where pages and assets seem to be."""

MEDIA_TYPES: Mapping[str, str] = {
    ".css": "text/css",
    ".gif": "image/gif",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".ttf": "font/ttf",
    ".webp": "image/webp",
}
"""What may be used, by suffix.  No WOFF2: unpacking it takes a second a face."""

_INLINE_IMAGE = re.compile(r"data:image/(?:gif|jpeg|png|svg\+xml|webp)[;,]")
_SHOWN = 120
"""Characters of an address that a diagnostic repeats."""


class LockedFetcher(URLFetcher):  # type: ignore[misc]  # WeasyPrint publishes no types
    """Gives out assets by their address and remembers what it refused.

    It does not stop at the first refusal: the page is laid out to the end, so that one run
    reports all of them, and then it is thrown away.

    Args:
        assets: everything that may be read.
        place: the page that reads.
    """

    def __init__(self, assets: Iterable[Asset], place: Place) -> None:
        super().__init__(allowed_protocols={"data"}, allow_redirects=False)
        self._contents = {asset.path: asset.content for asset in assets}
        self._place = place
        self.refusals: list[Diagnostic] = []

    def fetch(self, url: str, headers: Mapping[str, str] | None = None) -> URLFetcherResponse:
        """Give what stands at an address.

        Raises:
            ValueError: it may not be read or is not there; WeasyPrint goes on without it.
        """
        if _INLINE_IMAGE.match(url):
            return super().fetch(url, headers)
        if not url.startswith(BASE):
            raise self._refused(FORBIDDEN_ADDRESS.found(self._place, address=url[:_SHOWN]))
        path = PurePosixPath(unquote(url.removeprefix(BASE)))
        if path.suffix.lower() not in MEDIA_TYPES:
            known = ", ".join(sorted(MEDIA_TYPES))
            raise self._refused(
                UNKNOWN_ASSET_TYPE.found(self._place, path=str(path)[:_SHOWN], known=known)
            )
        if path not in self._contents:
            raise self._refused(MISSING_ASSET.found(self._place, path=str(path)[:_SHOWN]))
        return URLFetcherResponse(
            url, self._contents[path], {"Content-Type": MEDIA_TYPES[path.suffix.lower()]}
        )

    def _refused(self, refusal: Diagnostic) -> ValueError:
        if refusal not in self.refusals:
            self.refusals.append(refusal)
        return ValueError(refusal.code)
