"""Results as a table for people, and as JSON for programs."""

import argparse
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Row:
    """One figure, and what it is to reach."""

    what: str
    figure: float
    unit: str
    goal: float | None = None
    """The most that it may be, or the least where `at_least`."""
    at_least: bool = False

    @property
    def reached(self) -> bool | None:
        """Tell whether the goal is reached; none where there is none."""
        if self.goal is None:
            return None
        return self.figure >= self.goal if self.at_least else self.figure <= self.goal


def options(description: str) -> argparse.ArgumentParser:
    """Make a command line that takes `--json`."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--json", type=Path, help="also write the results there")
    return parser


def show(rows: Sequence[Row], file: Path | None) -> None:
    """Print a table, and write JSON if asked to."""
    width = max(len(row.what) for row in rows)
    for row in rows:
        sign = "least" if row.at_least else "most"
        goal = "" if row.goal is None else f"  at {sign} {row.goal:g}"
        mark = {None: " ", True: "+", False: "-"}[row.reached]
        print(f"{mark} {row.what.ljust(width)}  {row.figure:10.3f} {row.unit}{goal}")
    if file is not None:
        content = [{**asdict(row), "reached": row.reached} for row in rows]
        file.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
