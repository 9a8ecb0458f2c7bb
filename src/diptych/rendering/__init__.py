"""Publication to pages; the only home of Jinja2."""

from diptych.rendering.faults import template_errors
from diptych.rendering.paths import LANDING, Paths, index_path, letters, paths
from diptych.rendering.problems import PROBLEMS
from diptych.rendering.render import DOMAIN, layout, render, render_site
from diptych.rendering.site import Layout
from diptych.rendering.sizes import with_sizes

__all__ = [
    "DOMAIN",
    "LANDING",
    "PROBLEMS",
    "Layout",
    "Paths",
    "index_path",
    "layout",
    "letters",
    "paths",
    "render",
    "render_site",
    "template_errors",
    "with_sizes",
]
