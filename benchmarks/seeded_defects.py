"""How many defects the gate finds, put one at a time into a project that has none.

`seeded/defects.toml` says what is put where, and which code should find it.  Other
tools are run over the same catalogs as processes of their own, where they are
installed: what counts for them is whether they say anything that they do not say of
the clean catalog.

    python benchmarks/seeded_defects.py
    python benchmarks/seeded_defects.py --tools ~/venv/bin --missed
"""

import argparse
import io
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import pikepdf

from diptych import checks, pipeline, project
from diptych.formats import FORMATS
from diptych.languages import LANGUAGES
from diptych.model.diagnostic import Diagnostic, InputError, Severity
from diptych.model.page import Artifact, Medium, Page
from diptych.model.project import Outcome, Project
from diptych.pipeline.asked import asked

HERE = Path(__file__).parent / "seeded"
CATALOG = Path("locales/fr_CA/LC_MESSAGES/survey.po")
FILES = {"catalog": CATALOG, "source": Path("content/survey/index.md")}
LANGUAGE = tuple(LANGUAGES)[1]

TOOLS: Mapping[str, tuple[str, ...]] = {
    "msgfmt": ("-c", "-o", os.devnull),
    "pofilter": ("--language=fr", "--progress=none"),
    "i18nspector": ("--language=fr",),
    "dennis-cmd": ("lint",),
}
"""Tools for catalogs, and what they are told."""


@dataclass(frozen=True)
class Defect:
    """One thing that is wrong, in one place."""

    name: str
    codes: tuple[str, ...]
    """What may rightly find it."""
    file: str
    """`catalog` or `source`; `page` and `paper` before they are encoded; `pdf`."""
    blocking: bool
    old: str
    new: str


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
        return any(one.code in self.defect.codes for one in self.found)


def main() -> None:
    """Try every defect, and print what was seen of it."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--tools", type=Path, help="a folder with further commands")
    parser.add_argument("--missed", action="store_true", help="say what was missed")
    parser.add_argument("--release", action="store_true", help="also try to publish each of them")
    arguments = parser.parse_args()
    clean = examined(HERE)
    if clean:
        sys.exit(f"the clean project has findings: {[one.code for one in clean]}")
    results = [Result(defect, tuple(found_of(defect))) for defect in defects()]
    print(table(results))
    if arguments.missed:
        for line in missed(results):
            print(line)
    if arguments.release:
        print(bypassed(results))
    for line in others(results, arguments.tools):
        print(line)


def defects() -> Iterator[Defect]:
    """Read the defects, one for each place."""
    for entry in tomllib.loads((HERE / "defects.toml").read_text("utf-8"))["defect"]:
        for old, new in entry["places"]:
            blocking = entry.get("blocking", True)
            yield Defect(entry["name"], tuple(entry["codes"]), entry["file"], blocking, old, new)


def found_of(defect: Defect) -> Iterator[Diagnostic]:
    """Put a defect where it belongs, and run the gate."""
    match defect.file:
        case "catalog" | "source":
            with tempfile.TemporaryDirectory() as folder:
                yield from examined(put(defect, Path(folder)))
        case "page":
            pages = tuple(changed(page, Medium.SCREEN, defect) for page in clean_outcome().pages)
            yield from checks.run(release_of(pages))
        case "paper":
            papers = [encoded(changed(page, Medium.PAPER, defect)) for page in papers_of_clean()]
            yield from produced(papers)
        case _:
            papers = [encoded(page) for page in papers_of_clean()]
            yield from produced([tampered(paper, TAMPERINGS[defect.old]) for paper in papers])


def put(defect: Defect, folder: Path) -> Path:
    """Copy the clean project, with a defect in it."""
    root = folder / "project"
    shutil.copytree(HERE, root)
    path = root / FILES[defect.file]
    text = path.read_text("utf-8")
    assert defect.old in text, f"{defect.name}: no {defect.old!r}"  # noqa: S101 - of our own data
    # The last place, since in a catalog a translation stands below what it translates.
    before, _, after = text.rpartition(defect.old)
    path.write_text(f"{before}{defect.new}{after}", "utf-8")
    return root


def examined(root: Path) -> tuple[Diagnostic, ...]:
    """Check a project as `diptych check` does."""
    try:
        return pipeline.check(project.read(root)).diagnostics
    except InputError as error:
        return error.diagnostics


@cache
def clean_project() -> Project:
    """Read the project without a fault."""
    return project.read(HERE)


@cache
def clean_outcome() -> Outcome:
    """Make its pages."""
    return pipeline.check(clean_project())


def release_of(pages: tuple[Page, ...]) -> checks.Release:
    """Put pages in place of the clean ones."""
    clean = clean_project()
    documents = pipeline.parse(clean)
    return checks.Release(
        clean.settings,
        clean_outcome().publications,
        tuple(asked(clean, documents)),
        pages,
        (),
        clean.assets,
    )


def produced(papers: list[Artifact]) -> tuple[Diagnostic, ...]:
    """Check PDFs beside the clean pages."""
    release = release_of(clean_outcome().pages)
    return checks.run_on_artifacts(replace(release, artifacts=tuple(papers)))


def papers_of_clean() -> list[Page]:
    """List the pages that become PDFs."""
    return [page for page in clean_outcome().pages if page.medium is Medium.PAPER]


def changed(page: Page, medium: Medium, defect: Defect) -> Page:
    """Put a defect into the French page of a medium."""
    wanted = page.medium is medium and page.language == LANGUAGE and page.publication
    return replace(page, html=page.html.replace(defect.old, defect.new, 1)) if wanted else page


@cache
def encoded(page: Page) -> Artifact:
    """Make the PDF of a page."""
    return FORMATS["pdf"].encode(page, clean_project().assets)


def tampered(paper: Artifact, tamper: Callable[[pikepdf.Pdf], None]) -> Artifact:
    """Change a PDF behind the program's back, if it is a French one."""
    if paper.language != LANGUAGE:
        return paper
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(paper.content)) as pdf:
        tamper(pdf)
        pdf.save(out, static_id=True)
    return replace(paper, content=out.getvalue())


def without(name: str) -> Callable[[pikepdf.Pdf], None]:
    """Make a change that takes something out of the root of a PDF."""

    def tamper(pdf: pikepdf.Pdf) -> None:
        del pdf.Root[name]

    return tamper


def add_script(pdf: pikepdf.Pdf) -> None:
    """Run code when a PDF is opened."""
    pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")


def add_path(pdf: pikepdf.Pdf) -> None:
    """Name somebody's folder in the properties of a PDF."""
    pdf.docinfo["/Creator"] = "/home/somebody/release"


TAMPERINGS: Mapping[str, Callable[[pikepdf.Pdf], None]] = {
    "language": without("/Lang"),
    "structure": without("/StructTreeRoot"),
    "title": without("/ViewerPreferences"),
    "script": add_script,
    "path": add_path,
}


def table(results: list[Result]) -> str:
    """Count what was seen, of what must stop a release and of the rest."""
    lines = []
    for name, group in (
        ("blocking", [one for one in results if one.defect.blocking]),
        ("others", [one for one in results if not one.defect.blocking]),
        ("all", results),
    ):
        types = {one.defect.name for one in group}
        whole = types - {one.defect.name for one in group if not one.seen}
        seen = [one for one in group if one.seen]
        right = [one for one in seen if one.right]
        lines.append(
            f"{name}: {len(types)} types, {len(group)} defects; seen {share(seen, group)},"
            f" types seen everywhere {share(whole, types)}, right code {share(right, seen)}"
        )
    return "\n".join(lines)


def share(part: list[Result] | set[str], whole: list[Result] | set[str]) -> str:
    """Write a share as a percentage."""
    return f"{len(part)} ({len(part) / max(1, len(whole)):.1%})"


def missed(results: list[Result]) -> Iterator[str]:
    """Say what was not seen, or under another code."""
    for one in results:
        if not (one.seen and one.right):
            codes = [f"{found.code} {found.severity}" for found in one.found]
            yield f"- {one.defect.name} ({one.defect.codes[0]}): {one.defect.new!r}: {codes}"


def bypassed(results: list[Result]) -> str:
    """Try to publish each blocking defect of a file, and see that nothing is written."""
    tried, published = 0, []
    for defect in (one.defect for one in results):
        if not defect.blocking or defect.file not in FILES:
            continue
        with tempfile.TemporaryDirectory() as folder:
            root = put(defect, Path(folder))
            command = [sys.executable, "-m", "diptych", "release", "--quiet"]
            done = subprocess.run(command, cwd=root, check=False, capture_output=True)
            tried += 1
            if done.returncode != 1 or (root / "dist").exists():
                published.append(f"{defect.name} ({done.returncode})")
    return f"release: {tried} tried, {len(published)} not refused {published or ''}"


def others(results: list[Result], folder: Path | None) -> Iterator[str]:
    """Run other tools over the catalogs with defects."""
    search = os.pathsep.join([str(folder)] * bool(folder) + [os.environ.get("PATH", "")])
    group = [one.defect for one in results if one.defect.file == "catalog"]
    ours = [one for one in results if one.defect.file == "catalog" and one.found]
    yield f"over {len(group)} defects of catalogs: diptych {len(ours) / len(group):.1%}"
    together: set[Defect] = set()
    for name, options in TOOLS.items():
        command = shutil.which(name, path=search)
        if command is None:
            yield f"    {name}: not installed"
            continue
        seen = {one for one in group if says(command, options, one) != says(command, options, None)}
        together |= seen
        yield f"    {name}: {len(seen) / len(group):.1%}"
    yield f"    all of them together: {len(together) / len(group):.1%}"


@cache
def says(command: str, options: tuple[str, ...], defect: Defect | None) -> str:
    """Run a tool over a catalog, and keep what it says without places and names of files."""
    with tempfile.TemporaryDirectory() as folder:
        root = put(defect, Path(folder)) if defect else HERE
        path = Path(folder, "fr.po")
        shutil.copyfile(root / CATALOG, path)
        done = subprocess.run(
            [command, *options, path.name],
            cwd=folder,
            check=False,
            capture_output=True,
            text=True,
        )
        lines = (done.stdout + done.stderr).splitlines()
    said = [line for line in lines if line.startswith(("#", "fr.po", "W", "E", "P", "I"))]
    return f"{done.returncode} " + "\n".join(line.split(":", 2)[-1] for line in said)


if __name__ == "__main__":
    main()
