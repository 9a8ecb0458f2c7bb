"""Worker threads: for machines without processes to spare; layout takes turns in them."""

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial

from diptych.workers.crew import Answer, Crew, Errand, Given, Held, Submit


@contextmanager
def threads(_address: str, jobs: int) -> Iterator[Crew]:
    """Have threads when they are wanted."""
    yield partial(_hired, jobs)


@contextmanager
def _hired(jobs: int, held: object) -> Iterator[Submit]:
    pool = ThreadPoolExecutor(jobs)

    def submit(
        errand: Errand[Held, Given, Answer], *given: Given.args, **named: Given.kwargs
    ) -> Future[Answer]:
        return pool.submit(errand, held, *given, **named)  # type: ignore[arg-type]  # held by all

    try:
        yield submit
    finally:
        pool.shutdown(cancel_futures=True)
