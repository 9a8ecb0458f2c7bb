"""Each kind of release, in both languages, through the shipped templates: PDF/UA-1 and PDF/A-2a."""

from functools import cache
from pathlib import Path

import pytest

from diptych import pipeline, project
from diptych.formats import FORMATS
from diptych.model.page import Artifact, Medium
from formats.samples import ROOT
from validators import page_validation, verapdf

SAMPLE = ROOT / "tests" / "projects" / "every-kind"
FLAVOURS = ("ua1", "2a")


@cache
def artifacts() -> tuple[Artifact, ...]:
    """Encode the paper pages of the sample project."""
    read = project.read(SAMPLE)
    pages = pipeline.check(read).pages
    paper = (page for page in pages if page.medium is Medium.PAPER)
    return tuple(FORMATS["pdf"].encode(page, read.assets) for page in paper)


def test_every_kind_conforms() -> None:
    """No rule of either standard is broken by any page."""
    broken = {
        (artifact.path.name, flavour): failures
        for artifact in artifacts()
        for flavour in FLAVOURS
        if (failures := page_validation.failures(artifact.content, flavour))
    }

    assert {} == broken
    assert artifacts()


@pytest.mark.skipif(verapdf.missing() is not None, reason=str(verapdf.missing()))
def test_the_reference_validator_agrees(tmp_path: Path) -> None:
    """The engine of veraPDF finds nothing either."""
    files = [tmp_path / artifact.path.name for artifact in artifacts()]
    for file, artifact in zip(files, artifacts(), strict=True):
        file.write_bytes(artifact.content)

    verdicts = verapdf.validate(files, FLAVOURS)

    assert len(files) * len(FLAVOURS) == len(verdicts)
    assert [] == [verdict for verdict in verdicts if verdict.failures or not verdict.assertions]
