"""The sample project holds one release of each kind, complete in both languages."""

from pathlib import Path

from diptych import pipeline, project
from diptych.cli.speech import speaker
from diptych.model.document import Kind

SAMPLE = Path(__file__).parent / "projects/every-kind"


def test_each_kind_has_one_sample() -> None:
    """A new kind is not done before there is something to look at."""
    documents = pipeline.parse(project.read(SAMPLE))

    assert sorted(Kind) == sorted(document.metadata.kind for document in documents)


def test_one_sample_is_written_in_the_other_language() -> None:
    """Either language may be the source."""
    documents = pipeline.parse(project.read(SAMPLE))

    assert {"en", "fr"} == {document.metadata.language for document in documents}


def test_nothing_stands_against_publishing_the_samples() -> None:
    """They are complete, and no check has anything to say about them."""
    outcome = pipeline.check(project.read(SAMPLE))

    assert () == outcome.diagnostics


def test_its_catalogs_are_in_step_with_its_sources() -> None:
    """An update would not change a byte of them."""
    sample = project.read(SAMPLE)
    existing = project.catalog_files(SAMPLE, sample.settings)

    assert existing == pipeline.catalogs(sample, existing, speaker)
