"""A chart in the grammar of Vega-Lite.

Whatever tells series apart does so without colour as well: lines by their dashes and
points, columns by their order, which is that of the legend (WCAG 1.4.1).
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import TypeAlias

from diptych.charts.chart import Chart, Numerals
from diptych.model.block import ChartForm

Json: TypeAlias = "str | int | float | bool | Sequence[Json] | Mapping[str, Json] | None"

WIDTH = 600
HEIGHT = 300
BAR = 22
"""Height of one lying bar."""
FONT = "Noto Sans"
COLOURS = ("#26374a", "#b3541e", "#2a7a6f", "#7834bc", "#8a6d00", "#a62a1e")
"""Each at least 4.5 to 1 against white, and of a lightness of its own."""

_LABEL, _SERIES, _VALUE = "label", "series", "value"
_BY_SERIES: Mapping[str, Json] = MappingProxyType(
    {"field": _SERIES, "type": "nominal", "title": None, "sort": None}
)


def specification(chart: Chart) -> dict[str, Json]:
    """Describe a chart to Vega-Lite."""
    lying = chart.form is ChartForm.BAR
    names, figures = ("y", "x") if lying else ("x", "y")
    encoding: dict[str, Json] = {
        names: _names(lying=lying),
        figures: _figures(chart, baseline=chart.form is not ChartForm.LINE),
    }
    if len(chart.series) > 1:
        encoding |= _told_apart_on_lines() if chart.form is ChartForm.LINE else _side_by_side(names)
    return {
        "width": WIDTH,
        "height": BAR * len(chart.labels) * len(chart.series) if lying else HEIGHT,
        "background": "white",
        "padding": 4,
        "data": {"values": list(_values(chart))},
        "mark": _FORMS[chart.form],
        "encoding": encoding,
        "config": _CONFIG,
    }


def locale(numerals: Numerals) -> dict[str, Json]:
    """Describe the figures of a language to Vega."""
    return {
        "decimal": numerals.decimal,
        "thousands": numerals.group,
        "grouping": [3],
        "currency": ["", ""],
        "minus": numerals.minus,
    }


def _values(chart: Chart) -> Iterator[Json]:
    for series in chart.series:
        for number, (label, value) in enumerate(zip(chart.labels, series.values, strict=True)):
            drawn = None if value is None else float(value)
            yield {"order": number, _LABEL: label, _SERIES: series.name, _VALUE: drawn}


def _names(*, lying: bool) -> Json:
    axis: Json = {"labelAngle": 0, "labelLimit": 240 if lying else 150, "labelOverlap": not lying}
    sort: Json = {"field": "order"}
    return {"field": _LABEL, "type": "ordinal", "title": None, "sort": sort, "axis": axis}


def _figures(chart: Chart, *, baseline: bool) -> Json:
    return {
        "field": _VALUE,
        "type": "quantitative",
        "title": chart.axis or None,
        "scale": {"zero": baseline, "nice": True},
        "axis": {"labelExpr": _figure(chart.numerals), "tickCount": 6},
    }


def _figure(numerals: Numerals) -> str:
    """Write the expression that writes a figure of the axis."""
    before, after = json.dumps(numerals.before), json.dumps(numerals.after)
    grouped = f"abs(datum.value) < {numerals.grouped_from} ? '.6~f' : ',.6~f'"
    return f"{before} + format(datum.value, {grouped}) + {after}"


def _told_apart_on_lines() -> dict[str, Json]:
    return {
        "color": {**_coloured(), "legend": {"symbolType": "stroke"}},
        "strokeDash": dict(_BY_SERIES),
        "shape": {**_BY_SERIES, "legend": None},
    }


def _side_by_side(names: str) -> dict[str, Json]:
    return {"color": _coloured(), f"{names}Offset": dict(_BY_SERIES)}


def _coloured() -> dict[str, Json]:
    return {**_BY_SERIES, "scale": {"range": list(COLOURS)}}


_FORMS: Mapping[ChartForm, Json] = MappingProxyType(
    {
        ChartForm.LINE: {
            "type": "line",
            "aria": False,
            "color": COLOURS[0],
            "strokeWidth": 2.5,
            "point": {"size": 45, "filled": True},
        },
        ChartForm.COLUMN: {"type": "bar", "aria": False, "color": COLOURS[0]},
        ChartForm.BAR: {"type": "bar", "aria": False, "color": COLOURS[0]},
    }
)
_CONFIG: Json = {
    # The drawing is one picture with a name and a description; its parts say nothing more.
    "aria": False,
    "font": FONT,
    "view": {"stroke": None},
    "axis": {
        "labelFontSize": 13,
        "titleFontSize": 13,
        "titleFontWeight": "normal",
        "labelColor": "#333",
        "titleColor": "#333",
        "gridColor": "#ddd",
        "domainColor": "#767676",
        "tickColor": "#767676",
        "titlePadding": 10,
    },
    "legend": {
        "orient": "top",
        "labelFontSize": 13,
        "labelColor": "#333",
        "labelLimit": 400,
        "symbolSize": 120,
        "symbolStrokeWidth": 2.5,
        "columns": 3,
    },
}
