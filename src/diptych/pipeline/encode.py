"""Pages to artifacts: what is remembered is read back, the rest is ordered all at once."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Future, as_completed
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TypeAlias

from diptych import formats
from diptych.formats import Format
from diptych.memo import Memo, digest
from diptych.model.diagnostic import Diagnostic, InputError, MachineError
from diptych.model.page import Artifact, Asset, Page
from diptych.model.place import Place
from diptych.workers import DIED, Crew, Encode

Watch: TypeAlias = Callable[[int, int], None]
"""Is told how many of the ordered pages are done, and of how many."""


@dataclass(frozen=True, slots=True, eq=False)
class Order:
    """A page that was ordered in a format."""

    page: Page
    form: Format
    key: tuple[object, ...]
    """Everything that its bytes depend on."""
    future: Future[bytes]
    remembered: bool = False


def unwatched(_done: int, _of: int) -> None:
    """Show nobody how far it is."""


def order(
    pages: Sequence[Page], assets: tuple[Asset, ...], memo: Memo, encode: Encode
) -> tuple[Order, ...]:
    """Order every page in every format of its medium; nothing is waited for.

    Args:
        pages: what to encode.
        assets: what they refer to.
        memo: what was encoded before.
        encode: orders what was not.
    """
    return tuple(_orders(pages, assets, memo, encode))


def collect(
    orders: Sequence[Order],
    assets: tuple[Asset, ...],
    memo: Memo,
    crew: Crew,
    watch: Watch = unwatched,
) -> tuple[Artifact, ...]:
    """Wait for everything ordered, and remember each as it comes.

    Args:
        orders: what was ordered.
        assets: what the pages refer to.
        memo: is to remember it.
        crew: gets what was lost with a worker once more, one at a time.
        watch: is told how far it is.

    Raises:
        InputError: some pages cannot become files; all that cannot are named.
    """
    problems: list[InputError] = []
    lost: list[Order] = []
    waiting = {one.future: one for one in orders if not one.remembered}
    for done, future in enumerate(as_completed(waiting), 1):
        one = waiting[future]
        try:
            memo.keep(future.result(), *one.key)
        except InputError as error:
            problems.append(error)
        except BrokenExecutor:
            lost.append(one)
        watch(done, len(waiting))
    again = {one: _alone(one, assets, memo, crew, problems) for one in lost}
    if problems:
        raise _together(problems)
    return tuple(
        formats.artifact(one.page, one.form.suffix, again.get(one) or one.future.result())
        if one.form.costly
        else one.form.encode(one.page, assets)
        for one in orders
    )


def _orders(
    pages: Sequence[Page], assets: tuple[Asset, ...], memo: Memo, encode: Encode
) -> Iterator[Order]:
    around = (digest(assets), formats.versions())
    for page in pages:
        for form in formats.FORMATS.values():
            if form.medium is not page.medium:
                continue
            key = (form.name, page, *around)
            remembered = memo.recall(*key) if form.costly else b""
            if remembered is None:
                yield Order(page, form, key, encode(form.name, page))
            else:
                yield Order(page, form, key, _done(remembered), remembered=True)


def _done(content: bytes) -> Future[bytes]:
    future: Future[bytes] = Future()
    future.set_result(content)
    return future


def _alone(
    one: Order, assets: tuple[Asset, ...], memo: Memo, crew: Crew, problems: list[InputError]
) -> bytes:
    """Order a page once more, with nobody else at work: who dies now died of this page."""
    try:
        with crew(assets) as encode:
            content = encode(one.form.name, one.page).result()
        memo.keep(content, *one.key)
    except InputError as error:
        problems.append(error)
    except BrokenExecutor:
        problems.append(InputError([DIED.found(Place(PurePosixPath(one.page.path)))]))
    else:
        return content
    return b""


def _together(problems: Sequence[InputError]) -> InputError:
    """Make one error of all, which is the machine's fault as soon as one of them is."""
    found: list[Diagnostic] = []
    for error in problems:
        # The same machine says the same of every page.
        found += (one for one in error.diagnostics if one not in found)
    machine = any(isinstance(error, MachineError) for error in problems)
    return (MachineError if machine else InputError)(found)
