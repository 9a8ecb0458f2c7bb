"""Every benchmark that gives figures, one after the other: one table, and one JSON file.

    python benchmarks/everything.py [--quick] [--only NAME ...] [--install FOLDER] [--to FOLDER]

`bench.json` holds what each of them gave, with the machine and the versions that it was
measured with, and `growth.svg` shows time and memory from ten releases to a thousand.
`--quick` takes a few minutes and shows that everything runs; its figures mean little.
Other programs are measured where they are, or where `--install` may bring them.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from diptych import project
from measuring.projects import ROOT
from measuring.table import Row, show

_QUICK: Mapping[str, tuple[str, ...]] = {
    "release": ("--pairs", "2"),
    "scale": ("--sizes", "2", "10", "--templates", "10"),
    "cluster": ("--publications", "10", "--rounds", "1"),
    "peers_speed": ("--rounds", "1", "--releases", "2"),
    "reproducible": (),
    "kill": ("--kills", "5", "--releases", "3"),
    "catalog_update": ("--messages", "500", "--rounds", "1"),
    "peers_scorecard": (),
}
"""Every benchmark that writes JSON, with what makes it short."""
_BESIDE_OTHERS = ("peers_speed", "peers_scorecard")


def main() -> int:
    """Run them, and print the table."""
    parser = argparse.ArgumentParser(description="Run every benchmark that gives figures.")
    parser.add_argument("--quick", action="store_true", help="see that everything runs")
    parser.add_argument("--only", nargs="+", choices=_QUICK, default=tuple(_QUICK))
    parser.add_argument("--install", type=Path, metavar="FOLDER", help="bring other programs")
    parser.add_argument("--to", type=Path, default=ROOT / "build", help="a folder for results")
    chosen = parser.parse_args()
    chosen.to.mkdir(parents=True, exist_ok=True)
    results: dict[str, object] = {}
    failed = []
    for name in chosen.only:
        words = [*(_QUICK[name] if chosen.quick else ()), *_drawn(name, chosen.to)]
        if name in _BESIDE_OTHERS and chosen.install:
            words += ["--install", str(chosen.install)]
        code, results[name] = _figures(name, words)
        failed += [name] if code else []
    measured = {"machine": _machine(), "quick": chosen.quick, "benchmarks": results}
    (chosen.to / "bench.json").write_text(json.dumps(measured, indent=1) + "\n", "utf-8")
    print()
    show([row for name in results for row in _rows(name, results[name])], None)
    for name in failed:
        print(f"{name}: did not end well", file=sys.stderr)
    return int(bool(failed))


def _figures(name: str, words: Sequence[str]) -> tuple[int, object]:
    """Run a benchmark; its exit code, and what it wrote."""
    print(f"== {name}", flush=True)
    with tempfile.TemporaryDirectory() as aside:
        file = Path(aside) / "figures.json"
        command = [sys.executable, str(ROOT / f"benchmarks/{name}.py"), *words]
        ran = subprocess.run([*command, "--json", str(file)], check=False)
        return ran.returncode, json.loads(file.read_text("utf-8")) if file.exists() else None


def _drawn(name: str, folder: Path) -> Sequence[str]:
    return ("--plot", str(folder / "growth.svg")) if name == "scale" else ()


def _rows(name: str, figures: object) -> list[Row]:
    """Read rows back; some benchmarks give tables of another kind, which they print themselves."""
    rows = [one for one in figures if "goal" in one] if isinstance(figures, list) else []
    return [
        Row(f"{name}: {one['what']}", one["figure"], one["unit"], one["goal"], one["at_least"])
        for one in rows
    ]


def _machine() -> dict[str, object]:
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    inputs = project.inputs(ROOT, project.read_settings(ROOT))
    return {
        "processors": len(os.sched_getaffinity(0)),
        "memory in GiB": round(memory / 1024**3, 1),
        "system": platform.platform(),
        "tools": dict(inputs.tools),
    }


if __name__ == "__main__":
    sys.exit(main())
