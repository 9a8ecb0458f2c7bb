"""No worker but the caller: for tests, and for machines where no process can be started."""

from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager

from diptych.model.diagnostic import InputError
from diptych.workers.crew import Answer, Errand, Given, Held, Submit


@contextmanager
def here(held: object) -> Iterator[Submit]:
    """Run each errand at once."""

    def submit(
        errand: Errand[Held, Given, Answer], *given: Given.args, **named: Given.kwargs
    ) -> Future[Answer]:
        future: Future[Answer] = Future()
        try:
            future.set_result(errand(held, *given, **named))  # type: ignore[arg-type]  # held by all
        except InputError as error:
            future.set_exception(error)
        return future

    yield submit
