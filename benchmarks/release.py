"""How long one release takes: cold, after one changed word, and with nothing to do.

Each is measured in pairs with what it is compared with, in turns, so that whatever else the
machine does hits both; the ratios are medians of the pairs.

    python benchmarks/release.py [--pairs N] [--json FILE]
"""

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from measuring.clock import DIPTYCH, WEASYPRINT, Run, run, typical, typical_ratio
from measuring.projects import MESSAGES, ROOT, WORD, change_one_translation, make_project
from measuring.table import Row, options, show


def main() -> None:
    """Measure, and print the table."""
    parser = options("Measure the speed of one release.")
    parser.add_argument("--pairs", type=int, default=9)
    arguments = parser.parse_args()
    # WeasyPrint was compiled when it was installed, and nobody waits for that either.
    subprocess.run([sys.executable, "-I", str(ROOT / "tools" / "compile.py")], check=True)
    with tempfile.TemporaryDirectory() as aside:
        site = make_project(Path(aside) / "site", 1)
        plain = _plain(site, Path(aside) / "plain")
        rows = [
            *_cold(site, plain, arguments.pairs),
            *_idle(site, arguments.pairs),
            *_warm(site, plain, arguments.pairs),
        ]
    show(rows, arguments.json)


def _cold(site: Path, plain: Path, pairs: int) -> list[Row]:
    """Compare a first release, of two pages and two PDFs, with one PDF of plain WeasyPrint."""
    bare = [WEASYPRINT, "-q", "--pdf-variant", "pdf/ua-1", "page.html", "page.pdf"]

    def ours() -> Run:
        shutil.rmtree(site / "dist", ignore_errors=True)
        shutil.rmtree(site / ".diptych", ignore_errors=True)
        return run([DIPTYCH, "release", "-q"], site)

    one, other = _in_turns(ours, lambda: run(bare, plain), pairs)
    return [
        Row("cold release of a pair", typical(one), "s"),
        Row("weasyprint command, one of its PDFs", typical(other), "s"),
        Row("cold release / weasyprint command", typical_ratio(one, other), "", goal=1.0),
        Row("memory of a cold release, first process", one[0].mebibytes, "MiB"),
    ]


def _idle(site: Path, pairs: int) -> list[Row]:
    """Compare a release with nothing to do with Python that does nothing."""
    time.sleep(0.1)  # Older than the clock's tick, so that the first of them can seal.
    run([DIPTYCH, "release", "-q"], site)
    one, other = _in_turns(
        lambda: run([DIPTYCH, "release", "-q"], site),
        lambda: run([sys.executable, "-c", "pass"], site),
        2 * pairs,
    )
    return [
        Row("release with nothing to do", typical(one), "s"),
        Row("release with nothing to do / python -c pass", typical_ratio(one, other), "", goal=10),
    ]


def _warm(site: Path, plain: Path, pairs: int) -> list[Row]:
    """Compare making a release again after one changed word with one bare PDF, both warm.

    Workers are there and have laid pages out; the bare PDF is WeasyPrint's own, in a process
    that has made some, with fonts and styles as its users have them: read for each PDF.
    """
    # Workers import this script, too, and should not wait for what it measures.
    import weasyprint  # noqa: PLC0415 - see above

    from diptych import project  # noqa: PLC0415 - as above
    from diptych.cli.production import Means, production, unwatched  # noqa: PLC0415 - as above
    from diptych.memo import FolderStore  # noqa: PLC0415 - as above
    from diptych.workers import Limits, opened  # noqa: PLC0415 - as above

    catalog = site / MESSAGES / "release-00000.po"
    before = catalog.read_bytes()
    with opened("processes", 2) as crew:
        means = Means(FolderStore(site / ".diptych/memo"), crew, 2, Limits(), unwatched)

        def release() -> None:
            made = production(site, site / "dist", means)
            produced = made.produced
            project.publish(site / "dist", produced.artifacts, produced.shelf.fetch, made.origin)

        def ours() -> Run:
            change_one_translation(site, 0, f"{WORD}{time.monotonic_ns()}")
            made = _timed(release)
            catalog.write_bytes(before)
            return made

        def bare() -> None:
            weasyprint.HTML(filename=plain / "page.html").write_pdf(pdf_variant="pdf/ua-1")

        one, other = _in_turns(ours, lambda: _timed(bare), pairs)
    return [
        Row("warm release after one changed word", typical(one), "s"),
        Row("one bare PDF, warm", typical(other), "s"),
        Row("warm release / one bare PDF", typical_ratio(one, other), "", goal=1.1),
    ]


def _plain(site: Path, folder: Path) -> Path:
    """Put a paper page and what it refers to where the weasyprint command finds it."""
    # As above.
    from diptych import pipeline, project  # noqa: PLC0415
    from diptych.model.page import Medium  # noqa: PLC0415

    read = project.read(site)
    for asset in read.assets:
        file = folder / asset.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(asset.content)
    papers = (page for page in pipeline.check(read).pages if page.medium is Medium.PAPER)
    (folder / "page.html").write_text(next(papers).html, encoding="utf-8")
    return folder


def _in_turns(
    ours: Callable[[], Run], theirs: Callable[[], Run], pairs: int
) -> tuple[list[Run], list[Run]]:
    """Run two things in turns, after one turn that does not count."""
    turns = [(ours(), theirs()) for _ in range(pairs + 1)][1:]
    return [one for one, _ in turns], [other for _, other in turns]


def _timed(call: Callable[[], object]) -> Run:
    began = time.perf_counter()
    call()
    return Run(time.perf_counter() - began, 0)


if __name__ == "__main__":
    main()
