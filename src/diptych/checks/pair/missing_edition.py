"""QA801: a release with one edition."""

from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.subjects import Whole
from diptych.languages import LANGUAGES
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase


def look(whole: Whole) -> Iterator[Finding]:
    """Report releases without an artifact in each language, and artifacts of no release.

    Looks at what was produced, not at what was meant; before anything is encoded
    there is nothing to look at.
    """
    if not whole.artifacts:
        return
    places = {one.key: one.source.place for one in whole.publications}
    made = {(one.publication, one.language) for one in whole.artifacts}
    for key, place in places.items():
        for language in whole.settings.languages:
            if (key, language) not in made:
                yield Finding(
                    phrase(
                        "an edition is missing: {language}", language=LANGUAGES[language].autonym
                    ),
                    phrase("Release all editions, or none."),
                    place,
                )
    for key in sorted({key for key, _ in made if key} - places.keys()):
        yield Finding(
            phrase("`{key}` was made, and is no release of the project", key=key),
            phrase("Release again from a clean output folder."),
        )


CHECK = Check(
    code="QA801",
    name="missing-edition",
    severity=Severity.ERROR,
    scope=Scope.ARTIFACT,
    statement=phrase(
        "Every release exists in every language of the publication, and nothing else."
    ),
    source="X-01, L-20",
    wrong=phrase("en/news/report.html alone"),
    right=phrase("en/news/report.html and fr/nouvelles/rapport.html"),
    look=look,
    waivable=False,
)
