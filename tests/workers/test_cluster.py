"""A real Dask cluster on this machine, and what becomes of a release when a worker is lost."""

import logging
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from diptych import pipeline, project
from diptych.memo import NoStore
from diptych.model.page import Asset, Medium, Page
from diptych.pipeline.encode import collect, order
from diptych.project import shipped
from diptych.workers import Limits, here, opened

pytest.importorskip("distributed")

Paper = tuple[tuple[Page, ...], tuple[Asset, ...]]


@pytest.fixture(scope="module")
def paper() -> Paper:
    """The paper pages of the starter, and what they refer to."""
    read = project.read(Path(shipped("starter")))
    pages = pipeline.check(read).pages
    return tuple(page for page in pages if page.medium is Medium.PAPER), read.assets


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
    workers: tuple[str, int], paper: Paper
) -> None:
    """What was lost with it is done by the others, and nobody can tell by the bytes."""
    pages, assets = paper
    address, lost = workers
    with opened(address.replace("tcp://", "dask://"), 2, Limits()) as crew, crew(assets) as encode:
        orders = order(pages * 2, assets, NoStore(), encode)
        os.kill(lost, signal.SIGKILL)
        artifacts = collect(orders, assets, NoStore(), crew)

    with here(assets) as encode_here:
        expected = [encode_here("pdf", page).result() for page in pages * 2]
    assert expected == [one.content for one in artifacts]
