"""The guide to house styles names every choice that there is, and shows what each profile does."""

import datetime as dt
import re
from dataclasses import fields
from pathlib import Path
from typing import get_args, get_type_hints

import pytest

from diptych.languages import LANGUAGES, PROFILES, dateline
from diptych.model.document import Locality
from diptych.model.style import Style
from diptych.settings import read

GUIDES = Path(__file__).parents[2] / "docs/guides"
NAMES = ("house-style.en.md", "house-style.fr.md")
ROW = re.compile(r"^\| `(\w+)` \| (.*?) \| .* \|$", re.MULTILINE)
SHOWN = re.compile(r"^\| `([\w.]+)` \| (.*?) \| (.*?) \|$", re.MULTILINE)


@pytest.mark.parametrize("name", NAMES)
def test_every_choice_is_named(name: str) -> None:
    """Keys in the order of the values, and all that each of them admits, the default first."""
    guide = (GUIDES / name).read_text("utf-8")
    said = {key: re.findall("`([^`]+)`", values) for key, values in ROW.findall(guide)}
    hints = get_type_hints(Style)
    admitted = {
        field.name: [str(one) for one in get_args(hints[field.name])] or ["false", "true"]
        for field in fields(Style)
    }

    assert {"profile": list(PROFILES), **admitted} == {
        key: values for key, values in said.items() if key not in PROFILES
    }


@pytest.mark.parametrize("name", NAMES)
def test_datelines_are_what_profiles_make(name: str) -> None:
    """The table of datelines is made of nothing else."""
    _, _, guide = (GUIDES / name).read_text("utf-8").partition("dateline_dash` |")
    shown = {key: (english, french) for key, english, french in SHOWN.findall(guide)}
    made = {
        profile: tuple(
            dateline((Locality("Ottawa", "ON"),), dt.date(2026, 11, 22), code, style)
            .text.replace("\u00a0", " ")
            .replace("\n", " / ")
            for code in LANGUAGES
        )
        for profile, style in PROFILES.items()
    }

    assert made == {key: shown[key] for key in PROFILES}


@pytest.mark.parametrize("name", NAMES)
def test_the_example_can_be_used(name: str) -> None:
    """It is read without a complaint."""
    example = re.findall(r"```toml\n(.*?)```", (GUIDES / name).read_text("utf-8"), re.DOTALL)

    assert {"en", "fr"} == read(example[0]).copyright.keys()
