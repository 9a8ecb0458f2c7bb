"""The shelf: where artifacts lie between their making and their publication."""

from collections.abc import Mapping

from diptych.memo import Memo
from diptych.model.page import Artifact, Kept, kept

_KIND = "artifact"


class Shelf:
    """Holds a few artifacts in memory, and any number of them in what the project remembers.

    Args:
        memo: takes what is stored, under its hash.
        standing: hashes of files, by their paths, that stand published as they should.
    """

    def __init__(self, memo: Memo, standing: Mapping[str, str]) -> None:
        self._memo = memo
        self._standing = standing
        self._held: dict[str, bytes] = {}
        self._stored: set[str] = set()

    def hold(self, artifact: Artifact) -> Kept:
        """Put an artifact where it is at hand."""
        named = kept(artifact)
        self._held[named.sha256] = artifact.content
        return named

    def store(self, artifact: Artifact) -> Kept:
        """Put an artifact where there is room, and where another run finds it again."""
        named = kept(artifact)
        if not self._stands(named):
            self._memo.keep(artifact.content, _KIND, named.sha256)
            self._stored.add(named.sha256)
        return named

    def clear(self) -> None:
        """Take everything off the shelf, once it is published."""
        for sha256 in self._stored:
            self._memo.forget(_KIND, sha256)
        self._held.clear()
        self._stored.clear()

    def has(self, artifact: Kept) -> bool:
        """Tell whether an artifact can be published: it stands already, or is on the shelf."""
        return self._stands(artifact) or self.fetch(artifact) is not None

    def fetch(self, artifact: Kept) -> bytes | None:
        """Take an artifact off the shelf; none if it is not there."""
        held = self._held.get(artifact.sha256)
        return self._memo.recall(_KIND, artifact.sha256) if held is None else held

    def _stands(self, artifact: Kept) -> bool:
        return self._standing.get(str(artifact.path)) == artifact.sha256
