"""Pages to artifacts: what is remembered is read back, the rest is ordered all at once."""

from collections.abc import Iterator, Sequence
from concurrent.futures import BrokenExecutor, Future, wait
from dataclasses import dataclass
from pathlib import PurePosixPath

from diptych import formats
from diptych.formats import FORMATS, Format
from diptych.memo import digest
from diptych.model.diagnostic import InputError
from diptych.model.page import Artifact, Asset, Page
from diptych.model.place import Place
from diptych.pipeline.together import together
from diptych.pipeline.workshop import Workshop
from diptych.rendering import with_sizes
from diptych.workers import DIED, Crew, Submit, encoded


@dataclass(frozen=True, slots=True, eq=False)
class Order:
    """A page that was ordered in a format."""

    page: Page
    form: Format
    own: tuple[Asset, ...]
    """What it refers to beside the assets that all pages share."""
    key: tuple[object, ...]
    """Everything that its bytes depend on."""
    future: Future[bytes]
    remembered: bool = False


def order(
    pages: Sequence[Page], own: tuple[Asset, ...], shop: Workshop, submit: Submit
) -> tuple[Order, ...]:
    """Order every page in every format of its medium; nothing is waited for.

    Args:
        pages: what to encode.
        own: assets that only these pages refer to.
        shop: of the project.
        submit: orders what is not remembered, from whoever holds the shop's press.
    """
    return tuple(_orders(pages, own, shop, submit))


def collect(orders: Sequence[Order], shop: Workshop, crew: Crew) -> tuple[Artifact, ...]:
    """Wait for everything ordered, and remember it.

    Args:
        orders: what was ordered.
        shop: of the project.
        crew: gets what was lost with a worker once more, one at a time.

    Raises:
        InputError: some pages cannot become files; all that cannot are named.
    """
    problems: list[InputError] = []
    contents: dict[Order, bytes] = {}
    wait([one.future for one in orders])
    for one in orders:
        try:
            contents[one] = _content(one, shop, crew)
        except InputError as error:
            problems.append(error)
        else:
            if not one.remembered:
                shop.memo.keep(contents[one], *one.key)
    if problems:
        raise together(problems)
    costly = {
        one: formats.artifact(one.page, one.form.suffix, contents[one])
        for one in orders
        if one.form.costly
    }
    # Pages say how large the files are that they lead to, and so are written after them.
    sizes = {artifact.path: len(artifact.content) for artifact in costly.values()}
    style = shop.layout.settings.style
    return tuple(
        costly.get(one) or one.form.encode(with_sizes(one.page, sizes, style), ()) for one in orders
    )


def _orders(
    pages: Sequence[Page], own: tuple[Asset, ...], shop: Workshop, submit: Submit
) -> Iterator[Order]:
    owned = digest(own)
    for page in pages:
        for form in FORMATS.values():
            if form.medium is not page.medium:
                continue
            key = (form.name, page, owned, *shop.paper)
            remembered = shop.memo.recall(*key) if form.costly else b""
            if remembered is None:
                yield Order(page, form, own, key, submit(encoded, form.name, page, own))
            else:
                yield Order(page, form, own, key, _done(remembered), remembered=True)


def _done(content: bytes) -> Future[bytes]:
    future: Future[bytes] = Future()
    future.set_result(content)
    return future


def _content(one: Order, shop: Workshop, crew: Crew) -> bytes:
    """Take what was ordered; who died with it gets it again, with nobody else at work."""
    try:
        return one.future.result()
    except BrokenExecutor:
        with crew(shop.press) as submit:
            try:
                return submit(encoded, one.form.name, one.page, one.own).result()
            except BrokenExecutor:
                raise InputError([DIED.found(_place(one.page))]) from None


def _place(page: Page) -> Place:
    return Place(PurePosixPath(page.path))
