"""QA821: front matter that cannot be true, or that reaches nobody."""

import re
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.model.diagnostic import Severity
from diptych.model.edition import Publication
from diptych.model.phrase import Phrase, phrase
from diptych.registry import province

_MAILBOX = re.compile(r"[\w.+'-]{1,64}@(?:[\w-]{1,63}\.){1,5}[A-Za-z]{2,24}")


def look(publication: Publication) -> Iterator[Finding]:
    """Report dates in the wrong order, provinces that are none, and addresses without a host."""
    metadata = publication.source.metadata
    if metadata.modified < metadata.date:
        yield _finding(
            phrase(
                "it was changed on {modified}, before it was released on {date}",
                modified=metadata.modified.isoformat(),
                date=metadata.date.isoformat(),
            ),
            phrase("Correct `date` or `modified` in the front matter."),
            publication,
        )
    for place in metadata.localities:
        if place.province is not None and province(place.province) is None:
            yield _finding(
                phrase("`{code}` is no province or territory", code=place.province),
                phrase("Write its two letters: `ON`, `QC`, `NU`."),
                publication,
            )
    for contact in metadata.contacts:
        for email in contact.emails:
            if not _MAILBOX.fullmatch(email):
                yield _finding(
                    phrase("`{email}` is no e-mail address", email=email),
                    phrase("Correct it in publication.toml, or in the front matter."),
                    publication,
                )


def _finding(sentence: Phrase, hint: Phrase, publication: Publication) -> Finding:
    return Finding(sentence, hint, publication.source.place)


CHECK = Check(
    code="QA821",
    name="impossible-fact",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    statement=phrase(
        "The facts of the front matter can be true: dates in order, provinces of Canada, e-mail"
        " addresses that lead to somebody."
    ),
    source="P-86, X-23, X-28",
    wrong='emails = ["media.tc.gc.ca"]',
    right='emails = ["media@tc.gc.ca"]',
    look=look,
)
