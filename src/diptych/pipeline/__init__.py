"""The order of the stages, and nothing else."""

from diptych.pipeline.addresses import Leading, addresses
from diptych.pipeline.build import build, check, parse, web_assets
from diptych.pipeline.catalogs import Recall, Updated, catalogs, progress, update_catalogs
from diptych.pipeline.mend import mend_catalogs
from diptych.pipeline.migrate import migrate_catalogs
from diptych.pipeline.published import published_units

__all__ = [
    "Leading",
    "Recall",
    "Updated",
    "addresses",
    "build",
    "catalogs",
    "check",
    "mend_catalogs",
    "migrate_catalogs",
    "parse",
    "progress",
    "published_units",
    "update_catalogs",
    "web_assets",
]
