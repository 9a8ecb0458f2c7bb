"""The shipped registry of institutions is what its script makes of the inventory."""

import runpy
import sys
from importlib.resources import files
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
INVENTORY = ROOT.parent / "shared/corpus/terminology/igoc-organizations.csv"


@pytest.mark.skipif(not INVENTORY.exists(), reason="the inventory is not on this machine")
def test_the_script_makes_the_shipped_table(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nobody corrects the table by hand: corrections stand beside the script, with reasons."""
    monkeypatch.setattr(sys, "argv", ["institutions.py", str(INVENTORY)])
    runpy.run_path(str(ROOT / "tools/registry/institutions.py"), run_name="__main__")
    shipped = files("diptych.registry").joinpath("data", "institutions.tsv")

    assert shipped.read_text(encoding="utf-8") == capsys.readouterr().out
