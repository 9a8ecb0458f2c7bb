"""How many defects the gate finds, put one at a time into projects that have none.

`defects.toml` beside each project says what is put where, and which code should find
it.  Other tools are run over the same catalogs as processes of their own, where they
are installed.

    python benchmarks/seeded_defects.py [--project NAME] [--missed]
    python benchmarks/seeded_defects.py --tools ~/venv/bin --release
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from diptych.model.diagnostic import Diagnostic, Severity
from seeding.bypass import bypassed
from seeding.defects import PROJECTS, Defect, defects
from seeding.gate import examined, found_of
from seeding.other_tools import compared

_REFUSED = "DP"
"""Opens the codes of what cannot even be read: such a refusal names its cause and its place."""


@dataclass(frozen=True)
class Result:
    """What was found of a defect."""

    defect: Defect
    found: tuple[Diagnostic, ...]

    @property
    def seen(self) -> bool:
        """Whether anything was found, and a release stopped where it must be."""
        errors = [one for one in self.found if one.severity is Severity.ERROR]
        return bool(errors if self.defect.blocking else self.found)

    @property
    def right(self) -> bool:
        """Whether one of the right codes found it."""
        codes = [one.code for one in self.found]
        wanted = self.defect.codes
        return any(not wanted or code in wanted or code.startswith(_REFUSED) for code in codes)


def main() -> None:
    """Try every defect, and print what was seen of it."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--project", choices=PROJECTS, help="only one of the clean projects")
    parser.add_argument("--tools", type=Path, help="a folder with further commands")
    parser.add_argument("--missed", action="store_true", help="say what was missed")
    parser.add_argument("--release", action="store_true", help="also try to publish each of them")
    arguments = parser.parse_args()
    names = [arguments.project] if arguments.project else list(PROJECTS)
    results = []
    for name in names:
        clean = examined(PROJECTS[name])
        if clean:
            sys.exit(f"{name}: the clean project has findings: {[one.code for one in clean]}")
        own = [Result(defect, found_of(defect)) for defect in defects(name)]
        print(f"{name}\n{table(own)}")
        results += own
    if len(names) > 1:
        print(f"all projects\n{table(results)}")
    if arguments.missed:
        print(*missed(results), sep="\n")
    if arguments.release:
        print(*bypassed([one.defect for one in results if one.defect.blocking]), sep="\n")
    of_catalogs = [one for one in results if one.defect.file == "catalog"]
    ours = [one for one in of_catalogs if one.found]
    print(f"over {len(of_catalogs)} defects of catalogs: diptych {share(ours, of_catalogs)}")
    print(*compared([one.defect for one in of_catalogs], arguments.tools), sep="\n")


def table(results: Sequence[Result]) -> str:
    """Count what was seen, of what must stop a release and of the rest."""
    lines = []
    for name, group in (
        ("blocking", [one for one in results if one.defect.blocking]),
        ("others", [one for one in results if not one.defect.blocking]),
        ("all", list(results)),
    ):
        types = {(one.defect.project, one.defect.name) for one in group}
        partly = {(one.defect.project, one.defect.name) for one in group if not one.seen}
        seen = [one for one in group if one.seen]
        right = [one for one in seen if one.right]
        lines.append(
            f"    {name}: {len(types)} types, {len(group)} defects; seen {share(seen, group)},"
            f" types seen everywhere {share(types - partly, types)},"
            f" right code {share(right, seen)}"
        )
    return "\n".join(lines)


def share(
    part: Sequence[Result] | set[tuple[str, str]], whole: Sequence[object] | set[tuple[str, str]]
) -> str:
    """Write a share as a percentage."""
    return f"{len(part)} ({len(part) / max(1, len(whole)):.1%})"


def missed(results: Sequence[Result]) -> Iterator[str]:
    """Say what was not seen, or under another code."""
    for one in results:
        if not (one.seen and one.right):
            defect = one.defect
            weight = "blocking" if defect.blocking else "other"
            codes = " ".join(f"{found.code} {found.severity}" for found in one.found)
            yield (
                f"- {defect.project}, {weight}, {defect.name} ({', '.join(defect.codes)}):"
                f" {defect.edits[0][1]!r}: {codes or 'nothing'}"
            )


if __name__ == "__main__":
    main()
