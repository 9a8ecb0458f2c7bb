"""Workers give the same bytes as their caller would, keep to limits, and may die."""

import os
import signal
import time
from dataclasses import replace
from pathlib import Path, PurePosixPath

import pytest

from diptych import pipeline, project
from diptych.memo import NoStore
from diptych.model.diagnostic import InputError, MachineError, UseError
from diptych.model.page import Asset, Medium, Page
from diptych.pipeline.encode import collect, order
from diptych.project import shipped
from diptych.workers import EXECUTORS, Crew, Limits, here, opened
from diptych.workers.limits import limited

LIMITS = Limits()


@pytest.fixture(scope="module")
def paper() -> tuple[tuple[Page, ...], tuple[Asset, ...]]:
    """The paper pages of the starter, and what they refer to."""
    read = project.read(Path(shipped("starter")))
    pages = pipeline.check(read).pages
    return tuple(page for page in pages if page.medium is Medium.PAPER), read.assets


@pytest.mark.parametrize("name", ["processes", "threads"])
def test_every_executor_gives_the_same_bytes(
    name: str, paper: tuple[tuple[Page, ...], tuple[Asset, ...]]
) -> None:
    """Who encodes a page leaves no trace in it."""
    pages, assets = paper
    with opened(name, 2, LIMITS) as crew:
        elsewhere = _encoded(crew, pages, assets)

    assert elsewhere == _encoded(here, pages, assets)


def test_an_executor_that_does_not_exist_is_refused() -> None:
    """The refusal names those that do."""
    with pytest.raises(UseError) as refused:
        opened("slaves", 1, LIMITS)

    assert [found.code for found in refused.value.diagnostics] == ["DP526"]
    assert ", ".join(EXECUTORS) in refused.value.diagnostics[0].hint.english()  # type: ignore[union-attr]  # every problem has a hint


def test_a_cluster_that_does_not_answer_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits for ever for a scheduler that is not there."""
    dask = pytest.importorskip("diptych.workers.dask")
    monkeypatch.setattr(dask, "_PATIENCE", "0.2s")

    with pytest.raises(MachineError) as failed, opened("dask://127.0.0.1:9", 1, LIMITS):
        pass

    assert [found.code for found in failed.value.diagnostics] == ["DP524"]


def test_a_page_that_takes_too_long_is_named() -> None:
    """What hangs is given up, by name, and nothing else is."""
    with pytest.raises(InputError) as failed, limited(Limits(seconds=1), _page("endless")):
        time.sleep(60)

    (found,) = failed.value.diagnostics
    assert ("DP521", "endless") == (found.code, str(found.place))


def test_a_page_that_takes_too_much_memory_is_named() -> None:
    """So is what grows without end."""
    with pytest.raises(InputError) as failed, limited(Limits(mebibytes=1), _page("huge")):
        bytes(1 << 30)

    (found,) = failed.value.diagnostics
    assert ("DP522", "huge") == (found.code, str(found.place))
    assert len(bytes(1 << 24)) == 1 << 24


def test_errors_travel_between_processes_whole(
    paper: tuple[tuple[Page, ...], tuple[Asset, ...]],
) -> None:
    """What a worker finds is what the user reads, and every page's findings are told."""
    pages, assets = paper
    broken = tuple(
        replace(page, html=page.html.replace("<h1", '<img src="none.png" alt="x"><h1', 1))
        for page in pages
    )

    with pytest.raises(InputError) as failed, opened("processes", 2, LIMITS) as crew:
        _encoded(crew, broken, assets)

    assert {"DP503"} == {found.code for found in failed.value.diagnostics}
    assert len(pages) == len({found.place for found in failed.value.diagnostics})


def test_a_killed_worker_costs_nothing(
    paper: tuple[tuple[Page, ...], tuple[Asset, ...]],
) -> None:
    """What was lost with it is done again, alone."""
    pages, assets = paper
    with opened("processes", 1, LIMITS) as crew, crew(assets) as encode:
        orders = order(pages, assets, NoStore(), encode)
        _kill_one_worker()
        artifacts = collect(orders, assets, NoStore(), crew)

    assert [one.content for one in artifacts] == _encoded(here, pages, assets)


def _kill_one_worker() -> None:
    """Kill a grandchild of this process: a worker of the fork server."""
    children = Path("/proc/self/task") / str(os.getpid()) / "children"
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        for child in children.read_text().split():
            for worker in Path(f"/proc/{child}/task/{child}/children").read_text().split():
                os.kill(int(worker), signal.SIGKILL)
                return
        time.sleep(0.01)
    pytest.fail("no worker ever came")


def _encoded(crew: Crew, pages: tuple[Page, ...], assets: tuple[Asset, ...]) -> list[bytes]:
    with crew(assets) as encode:
        orders = order(pages, assets, NoStore(), encode)
        return [one.content for one in collect(orders, assets, NoStore(), crew)]


def _page(name: str) -> Page:
    return Page(name, None, Medium.PAPER, PurePosixPath(name), "")
