"""A Dask cluster: the same errands, on as many machines as somebody has.

Dask schedules, moves, and repeats what a lost worker had; nothing of that is ours.  Its
workers need the same version of Diptych, and give the same bytes.
"""

from collections.abc import Iterator
from concurrent.futures import BrokenExecutor, Future
from contextlib import contextmanager
from functools import partial

from distributed import Client, KilledWorker

from diptych.model.diagnostic import MachineError
from diptych.model.page import Asset, Page
from diptych.workers.crew import Crew, Encode
from diptych.workers.errand import encoded
from diptych.workers.limits import Limits
from diptych.workers.problems import NO_CLUSTER

_PATIENCE = "10s"
"""How long to wait for a scheduler to answer."""


@contextmanager
def connected(address: str, limits: Limits) -> Iterator[Crew]:
    """Connect to the scheduler of a cluster.

    Args:
        address: `dask://host:port`.
        limits: what one page may take, where a worker's thread is its process's main one;
            elsewhere Dask's own limits hold.

    Raises:
        MachineError: nobody answers there.
    """
    try:
        # Dask has types for some of its functions only.
        client = Client(  # type: ignore[no-untyped-call]  # see above
            address.replace("dask://", "tcp://", 1), timeout=_PATIENCE
        )
    except OSError as error:
        raise MachineError([NO_CLUSTER.found(None, address=address)]) from error
    with client:
        yield partial(_hired, client, limits)


@contextmanager
def _hired(client: Client, limits: Limits, assets: tuple[Asset, ...]) -> Iterator[Encode]:
    # Equal pages are ordered once by whoever remembers them, so Dask need not compare.
    pool = client.get_executor(pure=False)  # type: ignore[no-untyped-call]  # as above
    # Sent once to every worker, and by name from then on.
    (held,) = client.scatter(  # type: ignore[no-untyped-call]  # as above
        [assets], broadcast=True, hash=False
    )

    def encode(form: str, page: Page) -> Future[bytes]:
        answer: Future[bytes] = Future()
        answer.set_running_or_notify_cancel()
        pool.submit(encoded, form, page, held, limits).add_done_callback(partial(_hand_on, answer))
        return answer

    try:
        yield encode
    finally:
        # What nobody waits for any more is cancelled.
        pool.shutdown(wait=False)


def _hand_on(answer: Future[bytes], order: Future[bytes]) -> None:
    """Say what became of an order in the words of the standard library."""
    if order.cancelled():
        answer.set_exception(BrokenExecutor())
    elif isinstance(error := order.exception(), KilledWorker):
        answer.set_exception(BrokenExecutor(str(error)))
    elif error is not None:
        answer.set_exception(error)
    else:
        answer.set_result(order.result())
