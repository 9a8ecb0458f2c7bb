"""Publication to pages; the only home of Jinja2."""

from diptych.rendering.faults import template_errors
from diptych.rendering.paths import LANDING, Paths, index_path, paths
from diptych.rendering.problems import PROBLEMS
from diptych.rendering.render import DOMAIN, render

__all__ = [
    "DOMAIN",
    "LANDING",
    "PROBLEMS",
    "Paths",
    "index_path",
    "paths",
    "render",
    "template_errors",
]
