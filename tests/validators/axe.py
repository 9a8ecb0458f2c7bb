"""axe-core in a browser: what of WCAG 2.1 AA a program can tell of a page as it is shown."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from review.browser import CHROMIUM, Tab
from validators import npm

SCRIPT = npm.MODULES / "axe-core/axe.min.js"
WIDTHS = (320, 768, 1280)
"""A telephone, or 400 % zoom; a tablet; a desk."""
RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice")

_RUN = """
axe.run(document, {runOnly: %s, resultTypes: ["violations"]}).then(found =>
  found.violations.map(one => [one.id, one.nodes.map(node => node.target.join(" ")).join(", ")]))
"""
_OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def missing() -> str | None:
    """Say in a line why it cannot run here, if it cannot."""
    if CHROMIUM is None:
        return "axe not asked: no browser (Debian: chromium)"
    return npm.missing("axe", SCRIPT)


def violations(tab: Tab, file: Path) -> Iterator[tuple[int, str, str]]:
    """Look at a page in every width.

    Args:
        tab: of a browser.
        file: the page.

    Returns:
        Width, rule and elements of each violation; `overflow` where a page is too wide.
    """
    tab.open(file)
    tab.evaluate(SCRIPT.read_text("utf-8") + ";0")
    for width in WIDTHS:
        resize(tab, width)
        found: Any = tab.evaluate(_RUN % list(RULES))
        yield from ((width, rule, elements) for rule, elements in found)
        if tab.evaluate(_OVERFLOW) > 0:
            yield width, "overflow", "html"


def resize(tab: Tab, width: int) -> None:
    """Show a page in another width."""
    tab.call(
        "Emulation.setDeviceMetricsOverride",
        width=width,
        height=900,
        deviceScaleFactor=1,
        mobile=False,
    )
