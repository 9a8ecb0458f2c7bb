"""Waiting for a call, but not for ever: what is asked of a network may never answer."""

import errno
import os
from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from typing import TypeVar

Answer = TypeVar("Answer")


class Unanswered(Exception):  # noqa: N818 - it is what it is called
    """A call failed, or took too long; its text says which."""


def in_time(call: Callable[[], Answer], seconds: float) -> Answer:
    """Wait for a call's answer, so long and no longer.

    Args:
        call: goes on by itself when nobody waits any more; the program's end ends it.
        seconds: to wait.

    Raises:
        Unanswered: it failed, however that may be, or did not answer in time.

    >>> in_time(lambda: 1, 10)
    1
    """
    answer: Future[Answer] = Future()
    # A thread of an executor would be waited for when the program ends.
    Thread(target=_hand_on, args=(call, answer), daemon=True).start()
    try:
        error = answer.exception(seconds)
    except TimeoutError:
        raise Unanswered(os.strerror(errno.ETIMEDOUT)) from None
    if error is not None:
        raise Unanswered(str(error) or type(error).__name__) from error
    return answer.result()


def _hand_on(call: Callable[[], Answer], answer: Future[Answer]) -> None:
    try:
        answer.set_result(call())
    except BaseException as error:  # noqa: BLE001 - as executors do: it is raised where it is awaited
        answer.set_exception(error)
