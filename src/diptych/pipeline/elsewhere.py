"""Many publications made by a crew: each whole, a few ordered ahead, in any order."""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Future, wait
from itertools import islice
from typing import TypeAlias, TypeVar

from diptych.model.diagnostic import InputError
from diptych.model.dossier import Dossier
from diptych.model.made import Made
from diptych.model.page import Artifact
from diptych.model.place import Place
from diptych.pipeline.make import made
from diptych.pipeline.together import together
from diptych.pipeline.workshop import Workshop
from diptych.workers import DIED, Crew, Submit

Name = TypeVar("Name")
Answer: TypeAlias = tuple[Made, tuple[Artifact, ...]]

_AHEAD = 4
"""Publications ordered ahead for each worker: enough that none waits, few enough to hold."""


def made_elsewhere(
    names: Iterable[Name],
    read: Callable[[Name], Dossier],
    shop: Workshop,
    crew: Crew,
    jobs: int,
) -> Iterator[tuple[Name, Answer]]:
    """Have publications made.

    Args:
        names: of the publications.
        read: gives the files of one.
        shop: of the project.
        crew: makes them.
        jobs: how many at once.

    Raises:
        InputError: after all others are made: some cannot be; all that cannot are named.
    """
    problems: list[InputError] = []
    waiting = iter(names)
    lost: list[Name] = []
    while ordered := list(islice(waiting, jobs * _AHEAD)):
        with crew(shop) as submit:
            for name, answer in _answers(ordered, waiting, read, submit):
                try:
                    yield name, answer.result()
                except InputError as error:
                    problems.append(error)
                except BrokenExecutor:
                    lost.append(name)
    for name in lost:
        try:
            yield name, _alone(read(name), shop, crew)
        except InputError as error:
            problems.append(error)
    if problems:
        raise together(problems)


def _answers(
    first: Iterable[Name],
    rest: Iterator[Name],
    read: Callable[[Name], Dossier],
    submit: Submit,
) -> Iterator[tuple[Name, Future[Answer]]]:
    """Order one more for each that comes back, until workers are lost."""
    pending = {_ordered(name, read, submit): name for name in first}
    whole = True
    while pending:
        done, _ = wait(pending, return_when=FIRST_COMPLETED)
        for future in done:
            yield pending.pop(future), future
            whole = whole and not isinstance(future.exception(), BrokenExecutor)
            if whole and (name := next(rest, None)) is not None:
                pending[_ordered(name, read, submit)] = name


def _ordered(name: Name, read: Callable[[Name], Dossier], submit: Submit) -> Future[Answer]:
    try:
        return submit(made, read(name))
    except InputError as error:
        refused: Future[Answer] = Future()
        refused.set_exception(error)
        return refused
    except BrokenExecutor as error:
        broken: Future[Answer] = Future()
        broken.set_exception(error)
        return broken


def _alone(dossier: Dossier, shop: Workshop, crew: Crew) -> Answer:
    """Order a publication once more, with nobody else at work: who dies now died of it."""
    try:
        with crew(shop) as submit:
            return submit(made, dossier).result()
    except BrokenExecutor:
        raise InputError([DIED.found(Place(dossier.source.path))]) from None
