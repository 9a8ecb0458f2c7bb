"""WeasyPrint imported in half its time, with the same output to the byte.

Two things cost more than the rest together.  For every library name that does not
exist, cffi asks `ctypes.util.find_library`, which starts compilers and linkers: 86
processes in all.  And fontTools' subsetter and instancer are imported for fonts that
we never give it: HarfBuzz subsets ours, and all of them are static.
"""

import importlib
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from types import ModuleType
from typing import Protocol

UNUSED: Mapping[str, tuple[str, ...]] = {
    "fontTools.subset": ("Options", "Subsetter"),
    "fontTools.varLib": (),
    "fontTools.varLib.instancer": ("instantiateVariableFont",),
}
"""Modules that WeasyPrint names at import, and what it would call in them."""


class _Deferred(Protocol):
    """A function that takes whatever the real one takes."""

    def __call__(self, *arguments: object, **options: object) -> object: ...


@contextmanager
def quick_import() -> Iterator[None]:
    """Spare the imports made inside this context what they do not need."""
    # Held back from start-up: it brings subprocess and shutil, 5 ms.
    import ctypes.util  # noqa: PLC0415 - see above

    find_library = ctypes.util.find_library
    if sys.platform.startswith("linux"):
        # The real file names follow the wrong ones, and are opened without any search.
        ctypes.util.find_library = _find_nothing
    stand_ins = {name: _stand_in(name) for name in UNUSED if name not in sys.modules}
    sys.modules.update(stand_ins)
    try:
        yield
    finally:
        ctypes.util.find_library = find_library
        for name in stand_ins:
            del sys.modules[name]


def _find_nothing(name: str) -> str | None:  # noqa: ARG001 - the signature that is called
    return None


def _stand_in(name: str) -> ModuleType:
    """Make a module whose functions import the real one when they are called after all."""
    module = ModuleType(name)
    module.__path__ = []
    for function in UNUSED[name]:
        setattr(module, function, _deferred(name, function))
    return module


def _deferred(module: str, function: str) -> _Deferred:
    def call(*arguments: object, **options: object) -> object:
        real: _Deferred = getattr(importlib.import_module(module), function)
        return real(*arguments, **options)

    return call
