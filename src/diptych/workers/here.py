"""No worker but the caller: for tests, and for machines where no process can be started."""

from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager

from diptych.model.diagnostic import InputError
from diptych.model.page import Asset, Page
from diptych.workers.crew import Encode
from diptych.workers.errand import encoded
from diptych.workers.limits import UNLIMITED


@contextmanager
def here(assets: tuple[Asset, ...]) -> Iterator[Encode]:
    """Encode each page at once, without limits."""

    def encode(form: str, page: Page) -> Future[bytes]:
        future: Future[bytes] = Future()
        try:
            future.set_result(encoded(form, page, assets, UNLIMITED))
        except InputError as error:
            future.set_exception(error)
        return future

    yield encode
