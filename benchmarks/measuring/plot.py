"""Figures of growth as a drawing, by Vega-Lite, which draws the charts of releases too."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

Series = Mapping[str, Sequence[tuple[int, float]]]
"""Points, size and figure, by what they are figures of."""


def plot(panels: Mapping[str, Series], size: str, file: Path) -> bool:
    """Draw panels one above the other, with logarithmic axes: a straight line is a power.

    Args:
        panels: by the title of their vertical axis.
        size: the title of the horizontal axis.
        file: an SVG.

    Returns:
        Whether what draws is there: it is the extra `charts`.
    """
    try:
        # Whoever measures need not draw.
        import vl_convert  # noqa: PLC0415 - see above
    except ModuleNotFoundError:
        return False
    drawings = [_panel(title, series, size) for title, series in panels.items()]
    whole = {"vconcat": drawings, "resolve": {"scale": {"color": "independent"}}}
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(vl_convert.vegalite_to_svg(json.dumps(whole)), "utf-8")
    return True


def _panel(title: str, series: Series, size: str) -> dict[str, object]:
    points = [
        {"size": one, "figure": figure, "of": name}
        for name, line in series.items()
        for one, figure in line
    ]
    scale = {"type": "log", "nice": False}
    return {
        "width": 520,
        "height": 260,
        "data": {"values": points},
        "mark": {"type": "line", "point": True},
        "encoding": {
            "x": {"field": "size", "type": "quantitative", "scale": scale, "title": size},
            "y": {"field": "figure", "type": "quantitative", "scale": scale, "title": title},
            "color": {"field": "of", "type": "nominal", "title": None, "sort": list(series)},
        },
    }
