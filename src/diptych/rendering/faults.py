"""Faults of templates: where Jinja2's errors end.

An error that a template makes becomes a diagnostic with the template's own line;
one that our code makes stays an error.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import PurePosixPath
from traceback import walk_tb
from types import FrameType

from jinja2 import Template as Compiled
from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError, UndefinedError

from diptych.model.diagnostic import Diagnostic, InputError
from diptych.model.place import Place
from diptych.rendering.problems import (
    MISSING_TEMPLATE,
    TEMPLATE_FAULT,
    TEMPLATE_SYNTAX,
    UNDEFINED_NAME,
)


@contextmanager
def template_errors(folder: PurePosixPath) -> Iterator[None]:
    """Turn what a template does wrong into a diagnostic with its line."""
    try:
        yield
    except TemplateError as error:
        raise InputError([_diagnostic(error, folder)]) from error
    except (TypeError, ValueError, ArithmeticError, LookupError, AttributeError) as error:
        if not _is_of_template(error):
            raise
        raise InputError([_diagnostic(error, folder)]) from error


def _diagnostic(error: Exception, folder: PurePosixPath) -> Diagnostic:
    place = _place(error, folder)
    match error:
        case TemplateNotFound():
            return MISSING_TEMPLATE.found(place, name=str(error))
        case TemplateSyntaxError(message=message, name=name, lineno=line):
            return TEMPLATE_SYNTAX.found(Place(folder / (name or ""), line), detail=message or "")
        case UndefinedError(message=message):
            return UNDEFINED_NAME.found(place, detail=message or "")
        case _:
            return TEMPLATE_FAULT.found(place, detail=str(error))


def _place(error: Exception, folder: PurePosixPath) -> Place:
    """Find the innermost line of a template that the error passed through."""
    lines = [line for line in map(_template_line, *_frames(error)) if line]
    if not lines:
        return Place(folder)
    name, number = lines[-1]
    return Place(folder / name, number)


def _is_of_template(error: Exception) -> bool:
    """Tell an expression that cannot be computed from a fault of our own code.

    What a template computes fails in the template's frame, or inside Jinja2.
    """
    frames, numbers = _frames(error)
    if _template_line(frames[-1], numbers[-1]):
        return True
    return str(frames[-1].f_globals.get("__name__", "")).startswith("jinja2.")


def _frames(error: Exception) -> tuple[tuple[FrameType, ...], tuple[int, ...]]:
    frames, numbers = zip(*walk_tb(error.__traceback__), strict=True)
    return frames, numbers


def _template_line(frame: FrameType, number: int) -> tuple[str, int] | None:
    """Name the template and its line that a frame stands for, if it does."""
    if "__jinja_exception__" in frame.f_globals:  # a frame that Jinja2 has rewritten
        return str(frame.f_globals["__name__"]), number
    template = frame.f_globals.get("__jinja_template__")  # one that it has not, as of a macro
    if isinstance(template, Compiled):
        return template.name or "", template.get_corresponding_lineno(number)
    return None
