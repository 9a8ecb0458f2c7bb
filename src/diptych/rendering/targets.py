"""Targets: where the links and pictures of a document lead, seen from one page.

Only addresses of known schemes become links: a target may come out of a catalog,
and a translator's file must not be able to run anything.
"""

from dataclasses import dataclass
from pathlib import PurePosixPath
from posixpath import normpath
from urllib.parse import quote, urlsplit

from diptych.model.place import Place

FILES = PurePosixPath("assets")
"""Where the files beside the sources go, in the folders that they stand in."""
SCHEMES = frozenset({"http", "https", "mailto", "tel"})
"""Schemes that a link may have."""


@dataclass(frozen=True, slots=True)
class Targets:
    """What relative targets are relative to."""

    content: PurePosixPath
    """The folder of the sources."""
    pictures: str
    """The way from the page to the output folder, for what is shown in it."""
    links: str
    """The same for what is linked: on paper, the address of the site, since a PDF travels."""

    def picture(self, target: str, source: Place) -> str:
        """Find the file of a picture that stands beside a source."""
        return self.pictures + self._beside(target, source)

    def link(self, target: str, source: Place) -> str | None:
        """Find where a link leads; nowhere if its scheme is none that we know."""
        try:
            parts = urlsplit(target)
        except ValueError:
            return None
        if parts.scheme or parts.netloc:
            return target if parts.scheme in SCHEMES else None
        return (
            target if target.startswith(("#", "/")) else self.links + self._beside(target, source)
        )

    def _beside(self, target: str, source: Place) -> str:
        """Keep a relative target below the folder of files, whatever it says."""
        folder = source.path.parent
        if folder.is_relative_to(self.content):
            folder = folder.relative_to(self.content)
        inside = normpath(f"/{folder}/{target}").lstrip("/")
        return quote(str(FILES / inside), safe="/#?=&%")
