"""Worker threads: for machines without processes to spare; layout takes turns in them."""

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial

from diptych.model.page import Asset, Page
from diptych.workers.crew import Crew, Encode
from diptych.workers.errand import encoded
from diptych.workers.limits import Limits


@contextmanager
def threads(_address: str, jobs: int, limits: Limits) -> Iterator[Crew]:
    """Have threads when they are wanted."""
    yield partial(_hired, jobs, limits)


@contextmanager
def _hired(jobs: int, limits: Limits, assets: tuple[Asset, ...]) -> Iterator[Encode]:
    pool = ThreadPoolExecutor(jobs)

    def encode(form: str, page: Page) -> Future[bytes]:
        return pool.submit(encoded, form, page, assets, limits)

    try:
        yield encode
    finally:
        pool.shutdown(cancel_futures=True)
