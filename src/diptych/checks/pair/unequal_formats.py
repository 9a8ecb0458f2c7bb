"""QA807: a format that the readers of one language do not get."""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import PurePosixPath

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.subjects import Whole
from diptych.languages import LANGUAGES
from diptych.model.diagnostic import Severity
from diptych.model.language import LanguageCode
from diptych.model.phrase import phrase

_TIMES = 3
"""Editions of one format that differ more than this in size do not hold the same."""

_Sizes = dict[str, dict[LanguageCode, int]]


def look(whole: Whole) -> Iterator[Finding]:
    """Report formats on one side only, and pairs of files of very unequal size."""
    places = {one.key: one.source.place for one in whole.publications}
    for key, by_format in _formats(whole).items():
        for suffix, sizes in by_format.items():
            for language in whole.settings.languages:
                if language not in sizes:
                    yield Finding(
                        phrase(
                            "one edition has no {format} file: {language}",
                            format=suffix,
                            language=LANGUAGES[language].autonym,
                        ),
                        phrase("Offer every format in every language, or in none."),
                        places.get(key),
                    )
            if max(sizes.values()) > _TIMES * min(sizes.values()):
                yield Finding(
                    phrase(
                        "one {format} file is more than three times as big as the other",
                        format=suffix,
                    ),
                    phrase("Compare the two files: something may be missing in one of them."),
                    places.get(key),
                    lighter=True,
                )


def _formats(whole: Whole) -> dict[str, _Sizes]:
    found: defaultdict[str, _Sizes] = defaultdict(dict)
    for artifact in whole.artifacts:
        if artifact.publication and artifact.language is not None:
            suffix = PurePosixPath(artifact.path).suffix
            sizes = found[artifact.publication].setdefault(suffix, {})
            sizes[artifact.language] = artifact.size
    return found


CHECK = Check(
    code="QA807",
    name="unequal-formats",
    severity=Severity.ERROR,
    scope=Scope.ARTIFACT,
    statement=phrase("Every edition is offered in the same formats."),
    source="X-01, L-04",
    wrong=phrase("a PDF in English only"),
    right=phrase("a PDF in each language"),
    look=look,
    waivable=False,
)
