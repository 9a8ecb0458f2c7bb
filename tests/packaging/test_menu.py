"""`make` alone shows what can be done, in both official languages."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PLUMBING = {"menu", "ready-release", "ready-test"}

pytestmark = pytest.mark.skipif(not shutil.which("make"), reason="make is not installed")


def make(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run `make` in this checkout."""
    return subprocess.run(
        ["make", *arguments], cwd=ROOT, capture_output=True, check=False, text=True
    )


def test_the_menu_names_every_target_in_both_languages() -> None:
    """Each target has a line in English and a line in French; neither comes without the other."""
    phony = re.findall(
        r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE
    )
    targets = {target for line in phony for target in line.split()} - PLUMBING
    lines = make().stdout.splitlines()
    shown = {line.split()[1] for line in lines if line.startswith("  make ")}

    assert targets == shown
    assert len(lines) == 2 * len(targets)


def test_the_menu_fits_a_terminal() -> None:
    """No line of the menu is wider than 80 characters."""
    assert [] == [line for line in make().stdout.splitlines() if len(line) > 80]


def test_ci_runs_the_same_targets() -> None:
    """CI has no commands of its own, and the counts of the tests come last."""
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()

    assert script[-2:] == ["make check", "make test"]
