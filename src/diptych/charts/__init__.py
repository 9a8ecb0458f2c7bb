"""Figures to drawings: one chart in one language to SVG; the only home of vl-convert."""

from diptych.charts.chart import Chart, Numerals, Series
from diptych.charts.draw import Drawing, draw
from diptych.charts.problems import PROBLEMS

__all__ = ["PROBLEMS", "Chart", "Drawing", "Numerals", "Series", "draw"]
