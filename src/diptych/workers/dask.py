"""A Dask cluster: the same errands, on as many machines as somebody has.

Dask schedules, moves, and repeats what a lost worker had; nothing of that is ours.  Its
workers need the same version of Diptych, and give the same bytes.
"""

from collections.abc import Iterator
from concurrent.futures import BrokenExecutor, Future
from contextlib import contextmanager, suppress
from functools import partial

from distributed import Client, KilledWorker

from diptych.model.diagnostic import MachineError
from diptych.workers.crew import Answer, Crew, Errand, Given, Held, Submit
from diptych.workers.problems import NO_CLUSTER

_PATIENCE = "10s"
"""How long to wait for a scheduler to answer."""
_TRIES = 3
"""A worker that is lost while something is sent to all breaks the sending off."""


@contextmanager
def connected(address: str) -> Iterator[Crew]:
    """Connect to the scheduler of a cluster.

    Args:
        address: `dask://host:port`.

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
        yield partial(_hired, client, address)


@contextmanager
def _hired(client: Client, address: str, held: object) -> Iterator[Submit]:
    # Equal errands are run once by whoever remembers them, so Dask need not compare.
    pool = client.get_executor(pure=False)  # type: ignore[no-untyped-call]  # as above
    there = _sent(client, address, held)

    def submit(
        errand: Errand[Held, Given, Answer], *given: Given.args, **named: Given.kwargs
    ) -> Future[Answer]:
        answer: Future[Answer] = Future()
        answer.set_running_or_notify_cancel()
        ordered = pool.submit(errand, there, *given, **named)
        ordered.add_done_callback(partial(_hand_on, answer))
        return answer

    try:
        yield submit
    finally:
        # What nobody waits for any more is cancelled.
        pool.shutdown(wait=False)


def _sent(client: Client, address: str, held: object) -> object:
    """Send something once to every worker; errands take it by what comes back.

    Raises:
        MachineError: workers are lost faster than anything can be sent to them.
    """
    for _ in range(_TRIES):
        # Dask repeats errands that were lost with a worker, and leaves this to us.
        with suppress(OSError):
            (there,) = client.scatter(  # type: ignore[no-untyped-call]  # as above
                [held], broadcast=True, hash=False
            )
            return there
    raise MachineError([NO_CLUSTER.found(None, address=address)])


def _hand_on(answer: Future[Answer], order: Future[Answer]) -> None:
    """Say what became of an order in the words of the standard library."""
    if order.cancelled():
        answer.set_exception(BrokenExecutor())
    elif isinstance(error := order.exception(), KilledWorker):
        answer.set_exception(BrokenExecutor(str(error)))
    elif error is not None:
        answer.set_exception(error)
    else:
        answer.set_result(order.result())
