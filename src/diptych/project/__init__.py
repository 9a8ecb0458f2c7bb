"""The only room that touches the user's files: read a project, write an outcome."""

from diptych.project.add import add_files
from diptych.project.approvals import APPROVALS, add_approval, parse_approvals, read_approvals
from diptych.project.files import read_given
from diptych.project.fingerprint import Inputs, inputs, watched
from diptych.project.lock import STATE, locked
from diptych.project.manifest import FILE_NAME as MANIFEST
from diptych.project.manifest import SIGNATURE, Manifest, Origin, departures, misstated, standing
from diptych.project.manifest import read as read_manifest
from diptych.project.problems import (
    DEPARTED,
    LOST_STORE,
    MISSTATED,
    NO_FSSPEC,
    NO_MANIFEST,
    NO_STORE,
    NOT_SIGNED,
    PROBLEMS,
)
from diptych.project.publish import publish, write_file
from diptych.project.read import (
    catalog_files,
    find_root,
    read,
    read_around,
    read_dossier,
    read_settings,
    read_source,
)
from diptych.project.signature import signer
from diptych.project.spelling import dictionaries
from diptych.project.start import start
from diptych.project.waivers import WAIVERS, add_waiver, parse_waivers, read_waivers
from diptych.shipped import shipped

__all__ = [
    "APPROVALS",
    "DEPARTED",
    "LOST_STORE",
    "MANIFEST",
    "MISSTATED",
    "NOT_SIGNED",
    "NO_FSSPEC",
    "NO_MANIFEST",
    "NO_STORE",
    "PROBLEMS",
    "SIGNATURE",
    "STATE",
    "WAIVERS",
    "Inputs",
    "Manifest",
    "Origin",
    "add_approval",
    "add_files",
    "add_waiver",
    "catalog_files",
    "departures",
    "dictionaries",
    "find_root",
    "inputs",
    "locked",
    "misstated",
    "parse_approvals",
    "parse_waivers",
    "publish",
    "read",
    "read_approvals",
    "read_around",
    "read_dossier",
    "read_given",
    "read_manifest",
    "read_settings",
    "read_source",
    "read_waivers",
    "shipped",
    "signer",
    "standing",
    "start",
    "watched",
    "write_file",
]
