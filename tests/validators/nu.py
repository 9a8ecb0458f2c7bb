"""The Nu HTML checker: the reference validator of HTML and CSS, in a Java archive."""

import json
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from validators import npm

JAR = npm.MODULES / "vnu-jar/build/dist/vnu.jar"


def missing() -> str | None:
    """Say in a line why it cannot run here, if it cannot."""
    if shutil.which("java") is None:
        return "Nu not asked: no Java (Debian: default-jre-headless)"
    return npm.missing("Nu", JAR)


def complaints(files: Iterable[Path], *options: str) -> tuple[str, ...]:
    """Ask it about files, all in one virtual machine.

    Args:
        files: HTML, or CSS with the option `--css`.
        options: of its own.

    Returns:
        Everything that it says, warnings included: file, line, sentence.
    """
    command = [shutil.which("java") or "java", "-jar", str(JAR), "--format", "json", *options]
    answer = subprocess.run([*command, *map(str, files)], check=False, capture_output=True)
    said = json.loads(answer.stderr or answer.stdout)
    return tuple(
        f"{Path(one.get('url', '')).name}:{one.get('lastLine', 0)}: {one['message']}"
        for one in said["messages"]
    )
