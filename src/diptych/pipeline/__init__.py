"""The order of the stages, and nothing else."""

from diptych.pipeline.build import build, check, parse, web_assets
from diptych.pipeline.catalogs import catalogs, progress

__all__ = ["build", "catalogs", "check", "parse", "progress", "web_assets"]
