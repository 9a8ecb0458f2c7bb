"""A chart to a drawing, by Vega-Lite; the only module that knows vl-convert.

It carries a JavaScript engine of some eighty megabytes, so it is asked for only by
projects that draw charts, and loaded only when one is drawn.  Words are measured with
the fonts that come with the program: the same chart is the same drawing on any machine.
"""

import re
from functools import cache
from types import ModuleType
from typing import NamedTuple

from diptych.charts.chart import Chart
from diptych.charts.problems import NO_ENGINE
from diptych.charts.specification import locale, specification
from diptych.model.diagnostic import InputError
from diptych.model.place import Place
from diptych.shipped import shipped

PACKAGE = "vl-convert-python"
GRAMMAR = "5.21"
"""The version of Vega-Lite; a newer engine draws older ones alike."""

_SIZE = re.compile(r'\b(width|height)="([0-9.]+)"')


class Drawing(NamedTuple):
    """The inside of an SVG element, and its size in pixels."""

    width: str
    height: str
    inside: str


def draw(chart: Chart, place: Place) -> Drawing:
    """Draw a chart.

    Args:
        chart: in the words of its language.
        place: of the chart in its source.

    Raises:
        InputError: the package that draws is not installed.
    """
    try:
        return _drawn(chart)
    except ImportError as error:
        table = "{csv-table}"
        raise InputError([NO_ENGINE.found(place, package=PACKAGE, table=table)]) from error


@cache
def _drawn(chart: Chart) -> Drawing:
    """Draw a chart once, though it stands on screen and on paper."""
    svg = _engine().vegalite_to_svg(
        specification(chart), vl_version=GRAMMAR, format_locale=locale(chart.numerals)
    )
    opening, _, rest = svg.partition(">")
    size = dict(_SIZE.findall(opening))
    return Drawing(size["width"], size["height"], rest.removesuffix("</svg>"))


@cache
def _engine() -> ModuleType:
    import vl_convert  # noqa: PLC0415 - see the module's principle

    vl_convert.register_font_directory(str(shipped("templates") / "fonts"))
    return vl_convert
