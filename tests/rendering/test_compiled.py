"""Compiled templates: shipped ones outlive the program, as Python's own modules do."""

import sys
from pathlib import Path

import pytest
from jinja2 import Environment

from diptych.rendering.compiled import Compiled
from diptych.shipped import shipped

NAME = "parts/brand.html"
TEXT = (shipped("templates") / NAME).read_text("utf-8")


@pytest.fixture(autouse=True)
def aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Have compiled code written below a folder of the test's own, and say which."""
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path


def compile_once(text: str) -> None:
    """Compile a template that nobody remembers, and have it remembered."""
    cache, environment = Compiled(), Environment(autoescape=True)
    bucket = cache.get_bucket(environment, NAME, NAME, text)
    bucket.code = environment.compile(text, NAME, NAME)
    cache.set_bucket(bucket)


def is_remembered(text: str) -> bool:
    """Tell whether another process would find a template compiled."""
    return Compiled().get_bucket(Environment(autoescape=True), NAME, NAME, text).code is not None


def written(folder: Path) -> list[Path]:
    """List the compiled templates below a folder."""
    return [*folder.rglob("*.html.*")]


def test_a_shipped_template_is_compiled_once_for_all_processes() -> None:
    """What it compiles to is found by whoever asks for the same text."""
    before = is_remembered(TEXT)
    compile_once(TEXT)

    assert (False, True) == (before, is_remembered(TEXT))


def test_another_text_of_the_same_name_is_not_the_shipped_one(aside: Path) -> None:
    """A project's own template is neither written nor taken for the shipped one."""
    compile_once(TEXT)
    before = written(aside)
    compile_once(TEXT + "!")

    assert before == written(aside)
    assert not is_remembered(TEXT + "!")


def test_python_s_wish_to_write_nothing_is_respected(
    aside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`PYTHONDONTWRITEBYTECODE` is for templates too."""
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    compile_once(TEXT)

    assert [] == written(aside)


@pytest.mark.parametrize("length", [0, 1, 10, 30, 60, 500])
def test_what_was_cut_short_is_compiled_again(aside: Path, length: int) -> None:
    """A file that is not whole is as good as none."""
    compile_once(TEXT)
    (file,) = written(aside)
    file.write_bytes(file.read_bytes()[:length])

    assert not is_remembered(TEXT)


def test_a_folder_that_cannot_be_written_only_costs_time(
    aside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing fails where the program lies on a disk that nobody may write."""
    (aside / "file").touch()
    monkeypatch.setattr(sys, "pycache_prefix", str(aside / "file"))
    compile_once(TEXT)

    assert not is_remembered(TEXT)
