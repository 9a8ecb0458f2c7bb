"""Workers give the same bytes as their caller would, keep to limits, and may die."""

import os
import signal
import time
from dataclasses import replace
from pathlib import Path, PurePosixPath

import pytest

from diptych.model.diagnostic import InputError, MachineError, UseError
from diptych.model.place import Place
from diptych.pipeline.encode import collect, order
from diptych.workers import EXECUTORS, Limits, here, limited, opened
from workers.sample import Papers, encoded, starter


@pytest.fixture(scope="module")
def papers() -> Papers:
    """The paper pages of the starter."""
    return starter()


@pytest.mark.parametrize("name", ["processes", "threads"])
def test_every_executor_gives_the_same_bytes(name: str, papers: Papers) -> None:
    """Who encodes a page leaves no trace in it."""
    with opened(name, 2) as crew:
        elsewhere = encoded(crew, papers)

    assert elsewhere == encoded(here, papers)


def test_an_executor_that_does_not_exist_is_refused() -> None:
    """The refusal names those that do."""
    with pytest.raises(UseError) as refused:
        opened("slaves", 1)

    assert [found.code for found in refused.value.diagnostics] == ["DP526"]
    assert ", ".join(EXECUTORS) in refused.value.diagnostics[0].hint.english()  # type: ignore[union-attr]  # every problem has a hint


def test_a_cluster_that_does_not_answer_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits for ever for a scheduler that is not there."""
    dask = pytest.importorskip("diptych.workers.dask")
    monkeypatch.setattr(dask, "_PATIENCE", "0.2s")

    with pytest.raises(MachineError) as failed, opened("dask://127.0.0.1:9", 1):
        pass

    assert [found.code for found in failed.value.diagnostics] == ["DP524"]


def test_a_page_that_takes_too_long_is_named() -> None:
    """What hangs is given up, by name, and nothing else is."""
    with (
        pytest.raises(InputError) as failed,
        limited(Limits(seconds=1), Place(PurePosixPath("endless"))),
    ):
        time.sleep(60)

    (found,) = failed.value.diagnostics
    assert ("DP521", "endless") == (found.code, str(found.place))


def test_a_page_that_takes_too_much_memory_is_named() -> None:
    """So is what grows without end."""
    with (
        pytest.raises(InputError) as failed,
        limited(Limits(mebibytes=1), Place(PurePosixPath("huge"))),
    ):
        bytes(1 << 30)

    (found,) = failed.value.diagnostics
    assert ("DP522", "huge") == (found.code, str(found.place))
    assert len(bytes(1 << 24)) == 1 << 24


def test_errors_travel_between_processes_whole(papers: Papers) -> None:
    """What a worker finds is what the user reads, and every page's findings are told."""
    broken = tuple(
        replace(page, html=page.html.replace("<h1", '<img src="none.png" alt="x"><h1', 1))
        for page in papers.pages
    )

    with pytest.raises(InputError) as failed, opened("processes", 2) as crew:
        encoded(crew, replace(papers, pages=broken))

    assert {"DP503"} == {found.code for found in failed.value.diagnostics}
    assert len(broken) == len({found.place for found in failed.value.diagnostics})


def test_a_killed_worker_costs_nothing(papers: Papers) -> None:
    """What was lost with it is done again, alone."""
    with opened("processes", 1) as crew, crew(papers.shop.press) as submit:
        orders = order(papers.pages, (), papers.shop, submit)
        _kill_one_worker()
        artifacts = collect(orders, papers.shop, crew)

    assert [one.content for one in artifacts] == encoded(here, papers)


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
