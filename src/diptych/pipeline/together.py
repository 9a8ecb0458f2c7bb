"""All of something, and all of what is wrong with it: nobody mends one file a run."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from diptych.model.diagnostic import Diagnostic, InputError, MachineError

Given = TypeVar("Given")
Result = TypeVar("Result")


def all_of(make: Callable[[Given], Result], given: Iterable[Given]) -> list[Result]:
    """Make something of each, and name all that cannot be made rather than the first.

    Raises:
        InputError: some cannot.
    """
    results: list[Result] = []
    problems: list[InputError] = []
    for one in given:
        try:
            results.append(make(one))
        except InputError as error:
            problems.append(error)
    if problems:
        raise together(problems)
    return results


def together(problems: Sequence[InputError]) -> InputError:
    """Make one error of all, which is the machine's fault as soon as one of them is."""
    found: list[Diagnostic] = []
    for error in problems:
        # The same machine says the same of every page.
        found += (one for one in error.diagnostics if one not in found)
    machine = any(isinstance(error, MachineError) for error in problems)
    return (MachineError if machine else InputError)(found)
