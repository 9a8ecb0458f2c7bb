"""Institutions that a project declares can be named in text, as those of the registry can."""

from dataclasses import replace
from pathlib import PurePosixPath

import pytest

from diptych.model.diagnostic import InputError
from diptych.model.edition import Publication
from diptych.model.project import SourceFile
from diptych.model.settings import InstitutionEntry
from diptych.sources import parse
from diptych.translation import extract, localize
from rendering.elements import words
from rendering.sample import EN, FR, SETTINGS, page, pages

OBSERVATORY = InstitutionEntry(
    names={EN: "Sample Observatory", FR: "Observatoire modèle"},
    addresses={},
    segments={},
    federal=False,
)
OWN = replace(SETTINGS, institutions={"observatory": OBSERVATORY})
SOURCE = """+++
kind = "backgrounder"
language = "en"
date = 2026-11-22
title = "A title"
institutions = ["statistics-canada"]
+++

{institution}`observatory`
"""


def _publication() -> Publication:
    file = SourceFile(PurePosixPath("content/case/index.md"), SOURCE)
    return localize(parse(file, OWN, {}), (), (EN, FR))


def test_each_edition_has_its_name() -> None:
    """The names of publication.toml, typed once."""
    rendered = pages(_publication(), settings=OWN)

    assert "Sample Observatory" in words(page(rendered, EN))
    assert "Observatoire modèle" in words(page(rendered, FR))


def test_translators_read_the_names() -> None:
    """Beside the placeholder stands what it will say."""
    text = SOURCE.replace("{institution}", "From the {institution}")
    file = SourceFile(PurePosixPath("content/case/index.md"), text)
    (message,) = (
        message for message in extract([parse(file, OWN, {})], FR)["case"] if message.placeholders
    )

    assert (
        ("{institution}", "en=Sample Observatory | fr=Observatoire modèle"),
    ) == message.placeholders


def test_an_unknown_key_is_still_a_mistake() -> None:
    """What neither the project nor the registry knows is said, with the nearest key."""
    file = SourceFile(PurePosixPath("content/case/index.md"), SOURCE)
    with pytest.raises(InputError) as raised:
        parse(file, SETTINGS, {})

    assert ["DP211"] == [found.code for found in raised.value.diagnostics]
