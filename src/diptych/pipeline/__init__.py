"""The order of the stages, and nothing else."""

from diptych.pipeline.addresses import Leading, addresses
from diptych.pipeline.build import build, check, parse
from diptych.pipeline.catalogs import Recall, Updated, catalogs, progress, update_catalogs
from diptych.pipeline.dossiers import owners
from diptych.pipeline.mend import mend_catalogs
from diptych.pipeline.migrate import migrate_catalogs
from diptych.pipeline.produce import Entry, Job, Produced, Watch, produce
from diptych.pipeline.workshop import Workshop

__all__ = [
    "Entry",
    "Job",
    "Leading",
    "Produced",
    "Recall",
    "Updated",
    "Watch",
    "Workshop",
    "addresses",
    "build",
    "catalogs",
    "check",
    "mend_catalogs",
    "migrate_catalogs",
    "owners",
    "parse",
    "produce",
    "progress",
    "update_catalogs",
]
