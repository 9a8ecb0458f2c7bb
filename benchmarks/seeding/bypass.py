"""Whether a release with a defect is refused, and what was published before is left as it was."""

import hashlib
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from seeding.defects import FILES, PROJECTS, Defect, spoil
from seeding.template import SPOILED, shadow

_OUTPUT = "dist"


def bypassed(defects: Sequence[Defect]) -> Iterator[str]:
    """Publish each clean project, then try to publish it again with every blocking defect.

    Defects of pages come in through a template of the project's own.  What is done to a PDF
    after it was made has no way in: no file of a project can do that.
    """
    tried, passed, without_a_way = 0, [], 0
    for name in dict.fromkeys(one.project for one in defects):
        with tempfile.TemporaryDirectory() as folder:
            clean = Path(folder, "clean")
            shutil.copytree(PROJECTS[name], clean)
            if _released(clean) != 0:
                yield f"    {name}: the clean project is refused"
                continue
            before = _hashes(clean)
            for defect in (one for one in defects if one.project == name):
                if defect.file not in FILES and defect.file not in SPOILED:
                    without_a_way += 1
                    continue
                tried += 1
                root = Path(folder, "spoiled")
                shutil.copytree(clean, root)
                (spoil if defect.file in FILES else shadow)(defect, root)
                code = _released(root)
                if code != 1 or _hashes(root) != before:
                    passed.append(f"{defect.name} ({code}): {defect.edits[0][1]!r}")
                shutil.rmtree(root)
    yield f"release: {tried} tried, {len(passed)} not refused; {without_a_way} have no way in"
    yield from (f"    {one}" for one in passed)


def _released(root: Path) -> int:
    command = [sys.executable, "-m", "diptych", "--quiet", "release"]
    return subprocess.run(command, cwd=root, check=False, capture_output=True).returncode


def _hashes(root: Path) -> Mapping[str, str]:
    """Take the hash of every published file."""
    return {
        str(path.relative_to(root)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted((root / _OUTPUT).rglob("*"))
        if path.is_file()
    }
