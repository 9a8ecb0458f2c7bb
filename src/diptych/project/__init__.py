"""The only room that touches the user's files: read a project, write an outcome."""

from diptych.project.fingerprint import fingerprint, inputs, tools
from diptych.project.lock import STATE, locked
from diptych.project.manifest import Manifest, departures, manifest_of
from diptych.project.manifest import read as read_manifest
from diptych.project.problems import PROBLEMS
from diptych.project.publish import publish, write_file
from diptych.project.read import find_root, read
from diptych.project.shipped import shipped

__all__ = [
    "PROBLEMS",
    "STATE",
    "Manifest",
    "departures",
    "find_root",
    "fingerprint",
    "inputs",
    "locked",
    "manifest_of",
    "publish",
    "read",
    "read_manifest",
    "shipped",
    "tools",
    "write_file",
]
