"""`release.json`: what was published, byte for byte, and what it was made from.

It is published with the release, so that anybody can verify it offline, and the
next run can tell whether there is anything to do.
"""

import datetime as dt
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import groupby
from pathlib import Path, PurePosixPath

from diptych.model.approval import Approval, hash_of
from diptych.model.diagnostic import MachineError
from diptych.model.page import Named
from diptych.model.place import Place
from diptych.project.fingerprint import Inputs
from diptych.project.problems import UNREADABLE

FILE_NAME = "release.json"
SIGNATURE = "release.json.sig"
"""Beside it, where a release is signed."""
FORMAT = 1


@dataclass(frozen=True, slots=True)
class SignOff:
    """Somebody's approval of an edition, as published."""

    person: str
    role: str
    date: str


@dataclass(frozen=True, slots=True)
class EditionRecord:
    """The files of one edition, and who approved exactly these."""

    publication: str
    language: str
    sha256: str
    """Of all of them: `sha256sum FILES | sha256sum`, in the order of their paths."""
    files: tuple[str, ...]
    approvals: tuple[SignOff, ...]


@dataclass(frozen=True, slots=True)
class Origin:
    """What a release was made from, and who stands for it."""

    inputs: Inputs
    approvals: tuple[Approval, ...] = ()
    """Those that are void are left out of the manifest."""
    date: dt.date | None = None
    """Of the newest document: a release has the date of its content, not of a machine."""


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
    """SHA-256 by path below the output folder, this file and its signature left out."""
    editions: tuple[EditionRecord, ...] = ()
    date: str = ""


def manifest_of(origin: Origin, artifacts: Sequence[Named]) -> Manifest:
    """Describe a release."""
    hashes = {str(one.path): one.sha256 for one in artifacts}
    editions = sorted((one for one in artifacts if one.publication and one.language), key=_edition)
    records = (
        _record(key, tuple(together), origin.approvals)
        for key, together in groupby(editions, key=_edition)
    )
    made = origin.inputs
    date = origin.date.isoformat() if origin.date else ""
    return Manifest(made.fingerprint, made.files, made.tools, hashes, tuple(records), date)


def write(manifest: Manifest) -> bytes:
    """Write a manifest down, the same bytes for the same manifest."""
    content = {"format": FORMAT, **asdict(manifest)}
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
        if content.pop("format") != FORMAT:
            return None
        editions = tuple(map(_read_record, content.pop("editions", ())))
        return Manifest(**content, editions=editions)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def departures(folder: Path, manifest: Manifest) -> tuple[PurePosixPath, ...]:
    """List the files below a folder that are missing, changed or not in its manifest."""
    present = {
        file.relative_to(folder).as_posix() for file in folder.rglob("*") if not file.is_dir()
    } - {FILE_NAME, SIGNATURE}
    wrong = present ^ set(manifest.artifacts)
    for path in present & set(manifest.artifacts):
        if hashlib.sha256((folder / path).read_bytes()).hexdigest() != manifest.artifacts[path]:
            wrong.add(path)
    return tuple(PurePosixPath(path) for path in sorted(wrong))


def standing(folder: Path, manifest: Manifest | None) -> dict[str, str]:
    """Hash the files of a published folder that are what its manifest says.

    Args:
        folder: where they are.
        manifest: of the folder; without one nothing stands there.
    """
    if manifest is None:
        return {}
    wrong = {str(path) for path in departures(folder, manifest)}
    return {path: sha256 for path, sha256 in manifest.artifacts.items() if path not in wrong}


def misstated(manifest: Manifest) -> tuple[EditionRecord, ...]:
    """List the editions whose hash is not that of their files: their approvals prove nothing."""
    return tuple(one for one in manifest.editions if one.sha256 != _hash(one, manifest.artifacts))


def _edition(artifact: Named) -> tuple[str, str]:
    return artifact.publication, artifact.language or ""


def _record(
    key: tuple[str, str], files: tuple[Named, ...], approvals: Sequence[Approval]
) -> EditionRecord:
    digest = hash_of(files)
    signed = (
        SignOff(one.person, one.role, one.date.isoformat())
        for one in approvals
        if (one.release, one.language, one.hash) == (*key, digest)
    )
    paths = tuple(sorted(str(one.path) for one in files))
    return EditionRecord(*key, digest, paths, tuple(signed))


def _read_record(content: dict[str, object]) -> EditionRecord:
    files, approvals = content.pop("files"), content.pop("approvals")
    if not isinstance(files, list) or not isinstance(approvals, list):
        raise TypeError
    signed = tuple(SignOff(**one) for one in approvals)
    return EditionRecord(**content, files=tuple(files), approvals=signed)  # type: ignore[arg-type]  # JSON


def _hash(edition: EditionRecord, hashes: Mapping[str, str]) -> str:
    listed = "".join(f"{hashes.get(path, '')}  {path}\n" for path in edition.files)
    return hashlib.sha256(listed.encode()).hexdigest()
