"""The examples in the registry's docstrings run."""

import doctest
import pkgutil
from importlib import import_module

import pytest

import diptych.registry

MODULES = [
    f"diptych.registry.{found.name}" for found in pkgutil.iter_modules(diptych.registry.__path__)
]


@pytest.mark.parametrize("name", MODULES)
def test_examples(name: str) -> None:
    """What a docstring shows is what happens."""
    failed = doctest.testmod(import_module(name)).failed

    assert failed == 0
