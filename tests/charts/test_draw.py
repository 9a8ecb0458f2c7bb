"""Drawings: what Vega-Lite makes of a chart, and what must hold of it in any language."""

import re
import subprocess
import sys
from dataclasses import replace
from decimal import Decimal
from pathlib import PurePosixPath

import pytest

from diptych.charts import Chart, Numerals, Series, draw
from diptych.model.block import ChartForm
from diptych.model.diagnostic import InputError  # noqa: F401 - for the process elsewhere
from diptych.model.place import Place

PLACE = Place(PurePosixPath("content/case/index.md"), 9)
FRENCH = Numerals(",", "\u00a0", "-", 0, after="\u00a0$")
CHART = Chart(
    ChartForm.LINE,
    ("septembre", "octobre", "<novembre>"),
    (
        Series('A & "B"', (Decimal("8100.5"), Decimal(-4490), None)),
        Series("Québec", (Decimal(4500), Decimal(4480), Decimal(4470))),
    ),
    "milliers de dollars",
    FRENCH,
)


@pytest.mark.parametrize("form", ChartForm)
def test_words_are_drawn_as_words(form: ChartForm) -> None:
    """Labels, names of series and the axis stand in the drawing as text, and as nothing else."""
    words = _words(replace(CHART, form=form))

    assert {"septembre", "octobre", "&lt;novembre&gt;", "Québec", "milliers de dollars"} < words
    assert 'A &amp; "B"' in words


@pytest.mark.parametrize("form", ChartForm)
def test_figures_are_those_of_the_language(form: ChartForm) -> None:
    """The axis groups digits, sets minus and unit as the edition does."""
    words = _words(replace(CHART, form=form))

    assert {"-4\u00a0000\u00a0$", "0\u00a0$", "8\u00a0000\u00a0$"} < words


def test_four_digits_may_stay_together() -> None:
    """A style that groups from five digits only does so in drawings too (D-07)."""
    words = _words(replace(CHART, numerals=replace(FRENCH, grouped_from=10_000, after="")))

    assert {"-4000", "8000"} < words


def test_one_series_needs_no_legend() -> None:
    """What is drawn alone is named by the title."""
    words = _words(replace(CHART, series=CHART.series[1:]))

    assert "Québec" not in words


def test_no_word_is_an_expression() -> None:
    """An author's words cannot reach Vega's expression language."""
    numerals = replace(FRENCH, before="' + 1 + '", after='" + 2 + "')
    words = _words(replace(CHART, numerals=numerals, axis="datum.value"))

    assert "datum.value" in words
    assert "' + 1 + '0\" + 2 + \"" in words


def test_equal_charts_are_equal_drawings_in_any_process() -> None:
    """The same figures make the same bytes."""
    here = draw(CHART, PLACE).inside
    there = _elsewhere("print(draw(CHART, PLACE).inside, end='')")

    assert here == there


def test_without_the_package() -> None:
    """Whoever has not installed what draws is told how to, and where the chart stands."""
    said = _elsewhere(
        "sys.modules['vl_convert'] = None\n"
        "try:\n    draw(CHART, PLACE)\n"
        "except InputError as error:\n"
        "    print(*[(found.code, str(found.place)) for found in error.diagnostics], end='')"
    )

    assert str(("DP420", str(PLACE))) == said


def _elsewhere(code: str) -> str:
    """Run code in a process of its own."""
    head = "import sys\nsys.path[:0] = sys.argv[1:]\nfrom charts.test_draw import *\n"
    folders = [path for path in sys.path if path.endswith(("/src", "/tests"))]
    command = [sys.executable, "-X", "utf8", "-c", head + code, *folders]
    return subprocess.run(command, capture_output=True, check=True, text=True).stdout


def _words(chart: Chart) -> set[str]:
    return set(re.findall(r"<text[^>]*>([^<]*)</text>", draw(chart, PLACE).inside))
