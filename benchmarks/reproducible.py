"""The same release under whatever a machine, a person or a moment may change: not a byte differs.

The variations are those of reprotest, and a few of our own; each changes one thing and runs a
whole release, whose files are compared with those of a plain run.  What this machine cannot
vary is left out, with a line.

    apt-get install faketime disorderfs locales
    python benchmarks/reproducible.py [--json FILE]
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from measuring.clock import DIPTYCH
from measuring.projects import make_project
from measuring.table import Row, options, show

_PLAIN = {"LC_ALL": "C.UTF-8", "TZ": "UTC", "PYTHONHASHSEED": "0", "LANGUAGE": "en"}


@dataclass(frozen=True, slots=True)
class Variation:
    """One thing that is different."""

    around: tuple[str, ...] = ()
    """Words before the command."""
    environment: Mapping[str, str] = field(default_factory=dict)
    words: tuple[str, ...] = ()
    """Words behind the command."""
    site: str = "site"
    """The folder of the project, below one that is made for each run."""
    preparation: str = ""
    """A shell command, run in the project before."""


_TOOLS = ("disorderfs", "faketime", "localedef", "setarch", "taskset", "unshare")
"""Commands that variations need, and a machine may lack."""
_REVERSED = "mv {0} {0}.own && mkdir {0} && disorderfs -q --reverse-dirents=yes $PWD/{0}.own {0}"
_ARCHIVED = (
    "git init -q && git add . && git -c user.name=a -c user.email=a@example.ca commit -qm a"
    " && git archive -o all.tar HEAD && rm -rf .git content locales && tar xf all.tar && rm all.tar"
)
_AS_ANOTHER = 'hostname another.example.ca && domainname example.ca && exec "$@"'


def _in_locale(name: str) -> Variation:
    """Run in a locale that is made for the purpose: few machines have another than their own."""
    environment = {"LOCPATH": "../locales", "LC_ALL": f"{name}.UTF-8", "LANGUAGE": name[:2]}
    make = f"mkdir ../locales && localedef -i {name} -f UTF-8 ../locales/{name}.UTF-8"
    return Variation(environment=environment, preparation=make)


VARIATIONS: Mapping[str, Variation] = {
    "nothing": Variation(),
    "environment": Variation(environment={"CAPTURED": "yes", "PYTHONUNBUFFERED": "1", "CI": "1"}),
    "build path": Variation(site="another/place with spaces/été/site"),
    "kernel": Variation(("setarch", "--uname-2.6")),
    "address space": Variation(("setarch", "-R")),
    "number of processors": Variation(("taskset", "-c", "0")),
    "time: two years later": Variation(("faketime", "-f", "+2y")),
    "time: two years ago": Variation(("faketime", "-f", "-2y")),
    "user and group": Variation(("unshare", "--user", "--map-user=1234", "--map-group=4321")),
    "order of files": Variation(
        preparation=" && ".join(_REVERSED.format(name) for name in ("content", "locales"))
    ),
    "host and domain": Variation(("unshare", "--uts", "sh", "-c", _AS_ANOTHER, "sh")),
    "home": Variation(environment={"HOME": "/nowhere", "XDG_CACHE_HOME": "/nowhere"}),
    "locale: C": Variation(environment={"LC_ALL": "C"}),
    "locale: fr_CA": _in_locale("fr_CA"),
    "locale: tr_TR": _in_locale("tr_TR"),
    "path of commands": Variation(environment={"PATH": "/usr/bin:/bin:/nowhere"}),
    "time zone": Variation(environment={"TZ": "America/St_Johns"}),
    "umask": Variation(("sh", "-c", 'umask 0077 && exec "$@"', "sh")),
    "hash seed": Variation(environment={"PYTHONHASHSEED": "4242"}),
    "build date": Variation(environment={"SOURCE_DATE_EPOCH": "1"}),
    "fonts of the machine": Variation(environment={"FONTCONFIG_FILE": "/nowhere/fonts.conf"}),
    "language of Pango": Variation(environment={"PANGO_LANGUAGE": "ja:zh", "FC_LANG": "ja"}),
    "one worker": Variation(words=("--jobs", "1")),
    "eight workers": Variation(words=("--jobs", "8")),
    "threads": Variation(words=("--executor", "threads")),
    "what is remembered": Variation(preparation=f"{DIPTYCH} release -q && rm -r dist"),
    "what was published": Variation(
        preparation=f"{DIPTYCH} release -q && echo >> dist/index.html && rm -r .diptych"
    ),
    "an archive of git": Variation(preparation=_ARCHIVED),
}
"""By what differs."""


def main() -> int:
    """Compare, and print the table."""
    arguments = options("Release under every variation, and count bytes that differ.").parse_args()
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as aside:
        expected = _released(VARIATIONS["nothing"], Path(aside) / "plain")
        for number, (name, variation) in enumerate(VARIATIONS.items()):
            why = _impossible(variation)
            if why:
                print(f"{name}: left out, {why}", file=sys.stderr)
                continue
            made = _released(variation, Path(aside) / str(number))
            rows.append(Row(f"{name}: bytes that differ", _differing(expected, made), "", goal=0))
    show(rows, arguments.json)
    return int(any(row.figure for row in rows))


def _impossible(variation: Variation) -> str:
    """Say why this machine cannot vary something; empty if it can."""
    wanted = [one for one in _TOOLS if one in (*variation.preparation.split(), *variation.around)]
    for command in wanted:
        if shutil.which(command) is None:
            return f"there is no {command}"
    tried = subprocess.run([*variation.around, "true"], capture_output=True, check=False)
    return "" if tried.returncode == 0 else "not allowed"


def _released(variation: Variation, above: Path) -> dict[str, bytes]:
    """Release a project of its own under a variation, and read what was published."""
    site = above / variation.site
    site.parent.mkdir(parents=True)
    make_project(site, 2)
    environment = os.environ | _PLAIN | dict(variation.environment)
    try:
        subprocess.run(["/bin/sh", "-ec", variation.preparation], cwd=site, check=True)
        words = [*variation.around, DIPTYCH, "release", "-q", *variation.words]
        subprocess.run(words, cwd=site, env=environment, check=True)
    finally:
        for mounted in above.rglob("*.own"):
            subprocess.run(["/bin/umount", mounted.with_suffix("")], check=False)
    published = site / "dist"
    return {
        path.relative_to(published).as_posix(): path.read_bytes()
        for path in published.rglob("*")
        if path.is_file()
    }


def _differing(expected: Mapping[str, bytes], made: Mapping[str, bytes]) -> int:
    """Count bytes of all files, present on either side, that the other side has not there."""
    return sum(
        sum(one != other for one, other in zip(before, after, strict=False))
        + abs(len(before) - len(after))
        for before, after in ((expected.get(p, b""), made.get(p, b"")) for p in expected | made)
    )


if __name__ == "__main__":
    sys.exit(main())
