"""A release, publication by publication: what is clean in itself is looked at once.

Most checks look at one publication and nothing else, and most publications of an archive
have not changed since they were found clean.  What was found clean is remembered by
everything that a check could have seen: the publication with its pages and files, what
all publications share, and the code of this program.  What was found wanting is not
remembered: it is looked at again until it is mended.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Protocol, TypeVar

from diptych.checks.subjects import Release, Segment, Wording
from diptych.installed import code
from diptych.memo import digest

_WHOLE_SITE = ""
"""What pages of no publication say in its place."""


@dataclass(frozen=True, slots=True)
class Part:
    """One publication of a release, or the pages of the whole site."""

    release: Release
    """As if there were nothing else in it."""
    segments: tuple[Segment, ...]
    """Those of the whole release that are looked at with this publication."""
    wordings: tuple[Wording, ...]

    def key(self) -> tuple[object, ...]:
        """Give everything that is this part's own."""
        places = tuple(wording.text.place for wording in self.wordings)
        own = self.release
        return (own.publications, places, own.pages, own.artifacts, own.approvals, own.assets)


def parts(release: Release) -> Iterator[Part]:
    """Part a release into its publications, and the pages of the whole site at the end.

    Only that last part sees what is in the assets, and the others what they are called:
    another colour in a style sheet says nothing new of any publication.
    """
    named = tuple(replace(asset, content=b"") for asset in release.assets)
    pages, artifacts = _grouped(release.pages), _grouped(release.artifacts)
    segments, wordings = _grouped(release.segments), _grouped(release.wordings)
    for publication in (*release.publications, None):
        key = publication.key if publication else _WHOLE_SITE
        own = replace(
            _bare(release),
            publications=(publication,) if publication else (),
            pages=pages[key],
            artifacts=artifacts[key],
            approvals=tuple(one for one in release.approvals if one.release == key),
            assets=named if publication else release.assets,
        )
        yield Part(own, segments[key], wordings[key])


def shared(release: Release) -> str:
    """Name all that every part of a release can see, and this program's own code."""
    return digest(_bare(release), code())


def _bare(release: Release) -> Release:
    """Take away what is a publication's own, and what only checks of a whole release may see."""
    return replace(
        release,
        publications=(),
        catalogs=(),
        pages=(),
        artifacts=(),
        assets=(),
        waivers=(),
        approvals=(),
        spellers={},
    )


class _OfPublication(Protocol):
    @property
    def publication(self) -> str: ...


_Piece = TypeVar("_Piece", bound=_OfPublication)


def _grouped(pieces: Iterable[_Piece]) -> Mapping[str, tuple[_Piece, ...]]:
    found: dict[str, list[_Piece]] = defaultdict(list)
    for piece in pieces:
        found[piece.publication].append(piece)
    return defaultdict(tuple, {key: tuple(together) for key, together in found.items()})
