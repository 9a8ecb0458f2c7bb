"""The only room that touches the user's files: read a project, write an outcome."""

from diptych.project.add import add_files
from diptych.project.approvals import APPROVALS, add_approval, parse_approvals, read_approvals
from diptych.project.files import read_given
from diptych.project.fingerprint import Inputs, inputs, watched
from diptych.project.lock import STATE, locked
from diptych.project.manifest import Manifest, departures
from diptych.project.manifest import read as read_manifest
from diptych.project.problems import PROBLEMS
from diptych.project.publish import publish, write_file
from diptych.project.read import catalog_files, find_root, read, read_settings
from diptych.project.start import start
from diptych.project.waivers import WAIVERS, add_waiver, parse_waivers, read_waivers
from diptych.shipped import shipped

__all__ = [
    "APPROVALS",
    "PROBLEMS",
    "STATE",
    "WAIVERS",
    "Inputs",
    "Manifest",
    "add_approval",
    "add_files",
    "add_waiver",
    "catalog_files",
    "departures",
    "find_root",
    "inputs",
    "locked",
    "parse_approvals",
    "parse_waivers",
    "publish",
    "read",
    "read_approvals",
    "read_given",
    "read_manifest",
    "read_settings",
    "read_waivers",
    "shipped",
    "start",
    "watched",
    "write_file",
]
