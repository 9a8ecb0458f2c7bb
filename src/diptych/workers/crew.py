"""What a crew is: workers who hold the same things, and run one errand each at a time."""

from collections.abc import Callable
from concurrent.futures import Future
from contextlib import AbstractContextManager
from typing import Concatenate, ParamSpec, Protocol, TypeAlias, TypeVar

Held = TypeVar("Held")
Given = ParamSpec("Given")
Answer = TypeVar("Answer")

Errand: TypeAlias = Callable[Concatenate[Held, Given], Answer]
"""A function of a module: what workers hold comes first, what differs follows."""


class Submit(Protocol):
    """Orders an errand.

    The future raises `InputError` where the errand does, and `BrokenExecutor` where a worker
    ended without an answer: whether this errand is to blame shows when it is ordered alone.
    """

    def __call__(  # noqa: D102 - the protocol has nothing else
        self, errand: "Errand[Held, Given, Answer]", *given: Given.args, **named: Given.kwargs
    ) -> Future[Answer]: ...


Crew: TypeAlias = Callable[[object], AbstractContextManager[Submit]]
"""Gives workers what they all hold; leaving the context drops what is not begun."""
