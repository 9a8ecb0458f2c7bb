"""A real Dask cluster on this machine, and what becomes of a release when a worker is lost."""

import logging
import os
import signal
from collections.abc import Iterator
from dataclasses import replace

import pytest

from diptych.pipeline.encode import collect, order
from diptych.workers import here, opened
from workers.sample import Papers, encoded, starter

pytest.importorskip("distributed")


@pytest.fixture(scope="module")
def papers() -> Papers:
    """The paper pages of the starter, twice."""
    once = starter()
    return replace(once, pages=once.pages * 2)


@pytest.fixture
def workers(caplog: pytest.LogCaptureFixture) -> Iterator[tuple[str, int]]:
    """The address of a cluster of two processes, and the number of one of them."""
    # Here, where the rest of the module was skipped if there is no Dask.
    from distributed import LocalCluster  # noqa: PLC0415 - see above

    caplog.set_level(logging.CRITICAL, "distributed")  # It tells of every worker that is lost.
    with LocalCluster(  # type: ignore[no-untyped-call]  # Dask has types for some functions only
        n_workers=2, threads_per_worker=1, dashboard_address=None
    ) as started:
        yield started.scheduler_address, started.workers[0].pid


def test_a_cluster_gives_the_same_bytes_although_a_worker_is_lost(
    workers: tuple[str, int], papers: Papers
) -> None:
    """What was lost with it is done by the others, and nobody can tell by the bytes."""
    address, lost = workers
    with (
        opened(address.replace("tcp://", "dask://"), 2) as crew,
        crew(papers.shop.press) as submit,
    ):
        orders = order(papers.pages, (), papers.shop, submit)
        os.kill(lost, signal.SIGKILL)
        artifacts = collect(orders, papers.shop, crew)

    assert [one.content for one in artifacts] == encoded(here, papers)


def test_a_worker_that_is_lost_before_it_was_given_anything_costs_nothing(
    workers: tuple[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What all of them hold is sent again."""
    from distributed import Client  # noqa: PLC0415 - as above

    scatter = Client.scatter
    lost = iter([True])

    def break_off_once(client: Client, *things: object, **options: object) -> object:
        if next(lost, False):
            message = "Stream is closed"
            raise ConnectionError(message)
        return scatter(client, *things, **options)  # type: ignore[no-untyped-call]  # as above

    monkeypatch.setattr(Client, "scatter", break_off_once)
    address = workers[0].replace("tcp://", "dask://")

    with opened(address, 2) as crew, crew(40) as submit:
        assert submit(pow, 2).result() == 1600
