"""`release.json`: what was published, byte for byte, and what it was made from.

It is published with the release, so that anybody can verify it offline, and the
next run can tell whether there is anything to do.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from diptych.model.diagnostic import MachineError
from diptych.model.page import Artifact
from diptych.model.place import Place
from diptych.project.fingerprint import Inputs
from diptych.project.problems import UNREADABLE

FILE_NAME = "release.json"
FORMAT = 1


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a published folder says of itself."""

    fingerprint: str
    """Hash of inputs and tools together."""
    inputs: Mapping[str, str]
    """SHA-256 by path."""
    tools: Mapping[str, str]
    """Version by name."""
    artifacts: Mapping[str, str]
    """SHA-256 by path below the output folder, this file left out."""


def manifest_of(inputs: Inputs, artifacts: Sequence[Artifact]) -> Manifest:
    """Describe a release."""
    hashes = {str(one.path): hashlib.sha256(one.content).hexdigest() for one in artifacts}
    return Manifest(inputs.fingerprint, inputs.files, inputs.tools, hashes)


def write(manifest: Manifest) -> bytes:
    """Write a manifest down, the same bytes for the same manifest."""
    content = {
        "format": FORMAT,
        "fingerprint": manifest.fingerprint,
        "tools": manifest.tools,
        "inputs": manifest.inputs,
        "artifacts": manifest.artifacts,
    }
    return (json.dumps(content, indent=1, sort_keys=True, ensure_ascii=False) + "\n").encode()


def read(folder: Path) -> Manifest | None:
    """Read the manifest of a published folder; none if there is none, or it is not ours.

    Raises:
        MachineError: there is one, and the machine refuses to read it.
    """
    try:
        text = (folder / FILE_NAME).read_text("utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        place = Place(PurePosixPath(folder.name, FILE_NAME))
        reason = error.strerror or str(error)
        raise MachineError([UNREADABLE.found(place, reason=reason)]) from error
    try:
        content = json.loads(text)
        if content["format"] != FORMAT:
            return None
        return Manifest(
            content["fingerprint"], content["inputs"], content["tools"], content["artifacts"]
        )
    except (ValueError, KeyError, TypeError):
        return None


def departures(folder: Path, manifest: Manifest) -> tuple[PurePosixPath, ...]:
    """List the files below a folder that are missing, changed or not in its manifest."""
    present = {
        file.relative_to(folder).as_posix() for file in folder.rglob("*") if not file.is_dir()
    } - {FILE_NAME}
    wrong = present ^ set(manifest.artifacts)
    for path in present & set(manifest.artifacts):
        if hashlib.sha256((folder / path).read_bytes()).hexdigest() != manifest.artifacts[path]:
            wrong.add(path)
    return tuple(PurePosixPath(path) for path in sorted(wrong))
