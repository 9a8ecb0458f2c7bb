"""QA115: an edition that nobody has approved as it is."""

from collections import defaultdict
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.subjects import Whole
from diptych.languages import LANGUAGES
from diptych.model.approval import Approval, hash_of
from diptych.model.diagnostic import Severity
from diptych.model.language import LanguageCode
from diptych.model.page import Named
from diptych.model.phrase import phrase, phrases


def look(whole: Whole) -> Iterator[Finding]:
    """Report editions that lack signatures, and say whose an edit has voided."""
    required = whole.settings.approvals
    editions: defaultdict[tuple[str, LanguageCode], list[Named]] = defaultdict(list)
    for artifact in whole.artifacts:
        if required and artifact.publication and artifact.language is not None:
            editions[artifact.publication, artifact.language].append(artifact)
    for (key, language), artifacts in editions.items():
        signed = _signed(whole, key, language)
        own = hash_of(artifacts)
        people = {one.person for one in signed if one.hash == own}
        if len(people) < required:
            yield _lacking(key, language, required - len(people))
            for void in signed:
                if void.hash != own:
                    yield _voided(void)


def _signed(whole: Whole, key: str, language: LanguageCode) -> tuple[Approval, ...]:
    return tuple(one for one in whole.approvals if (one.release, one.language) == (key, language))


def _lacking(key: str, language: LanguageCode, count: int) -> Finding:
    return Finding(
        phrases(
            "the edition of `{key}` in {language} lacks {count} approval",
            "the edition of `{key}` in {language} lacks {count} approvals",
            count=count,
            key=key,
            language=LANGUAGES[language].autonym,
        ),
        phrase(
            "Whoever has read it runs: diptych approve {key} --language {code} --as NAME.",
            key=key,
            code=language,
        ),
    )


def _voided(approval: Approval) -> Finding:
    return Finding(
        phrase(
            "{person} approved `{key}` in {language} on {date}, and it has changed since",
            person=approval.person,
            key=approval.release,
            language=LANGUAGES[approval.language].autonym,
            date=approval.date.isoformat(),
        ),
        phrase("Show them what changed: diptych review."),
        approval.place,
        lighter=True,
    )


CHECK = Check(
    code="QA115",
    name="missing-approval",
    severity=Severity.ERROR,
    scope=Scope.ARTIFACT,
    statement=phrase(
        "As many people as the project asks for have approved each edition, byte for byte."
    ),
    source="quality A4, design 12",
    wrong=phrase(
        "[approvals] required = 1, and an edition that was edited after A. Roy approved it"
    ),
    right=phrase("the same edition, approved again"),
    look=look,
    waivable=False,
)
