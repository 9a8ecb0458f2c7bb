"""The only room that touches the user's files: read a project, write an outcome."""

from diptych.project.fingerprint import Inputs, inputs
from diptych.project.lock import STATE, locked
from diptych.project.manifest import Manifest, departures
from diptych.project.manifest import read as read_manifest
from diptych.project.problems import PROBLEMS
from diptych.project.publish import publish, write_file
from diptych.project.read import catalog_files, find_root, read, read_settings
from diptych.project.shipped import shipped
from diptych.project.start import start

__all__ = [
    "PROBLEMS",
    "STATE",
    "Inputs",
    "Manifest",
    "catalog_files",
    "departures",
    "find_root",
    "inputs",
    "locked",
    "publish",
    "read",
    "read_manifest",
    "read_settings",
    "shipped",
    "start",
    "write_file",
]
