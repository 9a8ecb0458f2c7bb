"""Where something stands: a file of the project, and a line in it."""

from dataclasses import dataclass
from pathlib import PurePosixPath


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A point in a file, as people name it."""

    path: PurePosixPath
    """Relative to the project's root."""
    line: int | None = None
    """Counted from 1; none where the whole file is meant."""

    def __str__(self) -> str:
        return str(self.path) if self.line is None else f"{self.path}:{self.line}"

    def at(self, line: int) -> "Place":
        """Name another line of the same file."""
        return Place(self.path, line)
