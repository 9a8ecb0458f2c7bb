"""An outcome to files: the whole release, or nothing.

Everything is written aside, on the same file system, and flushed; then one
rename puts it in place.  Files that did not change are the same files (hard
links), so that what serves or uploads them sees no change.  Killed at any
moment, the old release stands, or the new one.
"""

import errno
import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from diptych.model.diagnostic import MachineError, UseError
from diptych.model.page import Kept
from diptych.project import manifest as manifests
from diptych.project.manifest import Manifest, Origin
from diptych.project.problems import NOT_OURS, UNWRITABLE
from diptych.project.signature import sign
from diptych.project.swap import exchange


def publish(
    output: Path,
    artifacts: Sequence[Kept],
    fetch: Callable[[Kept], bytes | None],
    origin: Origin,
    key: Path | None = None,
) -> None:
    """Put a release in place of the one before.

    Args:
        output: the folder that readers see.
        artifacts: all of the release.
        fetch: gives the bytes of those that do not stand there already; none if they are lost.
        origin: what it was made from, for its manifest.
        key: signs the manifest, where there is one.

    Raises:
        UseError: the folder holds something that Diptych did not publish.
        MachineError: it cannot be written; nothing has changed.
    """
    before = manifests.read(output)
    if before is None and _holds_something(output):
        raise UseError([NOT_OURS.found(None, folder=output.name)])
    manifest = manifests.manifest_of(origin, artifacts)
    with _refused_writes(output), _folder_beside(output) as aside:
        unchanged = _unchanged(before, manifest)
        for one in artifacts:
            stands = one.path in unchanged and _linked(output, aside, one)
            if not stands:
                _write(aside / one.path, _content(one, fetch))
        described = manifests.write(manifest)
        _write(aside / manifests.FILE_NAME, described)
        if key is not None:
            _write(aside / manifests.SIGNATURE, sign(described, key))
        _flush_folders(aside)
        _verify(aside, manifest)
        _put_in_place(aside, output)


def write_file(file: Path, content: bytes) -> None:
    """Write one file so that it is either the old one or the new one.

    Raises:
        MachineError: it cannot be written; the old one stands.
    """
    with _refused_writes(file):
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
        aside = Path(name)
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
            aside.chmod(file.stat().st_mode & 0o777 if file.exists() else 0o644)
            aside.replace(file)
            _flush_folder(file.parent)
        finally:
            aside.unlink(missing_ok=True)


def _holds_something(output: Path) -> bool:
    return output.exists() and not (output.is_dir() and not any(output.iterdir()))


@contextmanager
def _refused_writes(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        raise MachineError([UNWRITABLE.found(None, folder=target.name, reason=reason)]) from error


@contextmanager
def _folder_beside(output: Path) -> Iterator[Path]:
    """Make a folder on the same file system; whatever is in it at the end goes."""
    prefix = f".{output.name}."
    output.parent.mkdir(parents=True, exist_ok=True)
    for left_by_a_killed_run in output.parent.glob(f"{prefix}*"):
        shutil.rmtree(left_by_a_killed_run, ignore_errors=True)
    aside = Path(tempfile.mkdtemp(dir=output.parent, prefix=prefix))
    try:
        yield aside
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def _unchanged(before: Manifest | None, after: Manifest) -> frozenset[PurePosixPath]:
    if before is None:
        return frozenset()
    same = before.artifacts.items() & after.artifacts.items()
    return frozenset(PurePosixPath(path) for path, _ in same)


def _linked(output: Path, aside: Path, artifact: Kept) -> bool:
    """Keep an unchanged file, if what stands there is really what the manifest says."""
    old, new = output / artifact.path, aside / artifact.path
    try:
        if hashlib.sha256(old.read_bytes()).hexdigest() != artifact.sha256:
            return False
        new.parent.mkdir(parents=True, exist_ok=True)
        new.hardlink_to(old)
    except OSError:
        return False
    return True


def _content(artifact: Kept, fetch: Callable[[Kept], bytes | None]) -> bytes:
    """Fetch what is to be written.

    Raises:
        OSError: it was lost between its making and its publication.
    """
    content = fetch(artifact)
    if content is None:
        raise OSError(errno.EIO, os.strerror(errno.EIO), str(artifact.path))
    return content


def _write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("xb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    file.chmod(0o644)


def _verify(aside: Path, manifest: Manifest) -> None:
    """Read back what was written, before anybody else can.

    Raises:
        OSError: it is not what was meant.
    """
    for path in manifests.departures(aside, manifest):
        raise OSError(errno.EIO, os.strerror(errno.EIO), str(path))


def _flush_folders(root: Path) -> None:
    for folder, _, _ in os.walk(root):
        Path(folder).chmod(0o755)
        _flush_folder(Path(folder))


def _flush_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _put_in_place(aside: Path, output: Path) -> None:
    if output.exists():
        exchange(aside, output)
    else:
        aside.rename(output)
    _flush_folder(output.parent)
