"""QA804: two pages that would have the same address."""

from collections import defaultdict
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.subjects import Whole
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase


def look(whole: Whole) -> Iterator[Finding]:
    """Report every address that more than one publication lays claim to."""
    sources = {one.key: one.source.place for one in whole.publications}
    claims = defaultdict(set)
    for (key, _language), path in whole.addresses.items():
        claims[path].add(key)
    for path, keys in sorted(claims.items()):
        for key in sorted(keys)[1:]:
            yield Finding(
                phrase(
                    "`{path}` is already the address of `{other}`",
                    path=str(path),
                    other=min(keys),
                ),
                phrase("Give one of them another slug or another date."),
                sources.get(key),
            )


CHECK = Check(
    code="QA804",
    name="shared-address",
    severity=Severity.ERROR,
    scope=Scope.RELEASE,
    statement=phrase("No two publications have a page at the same address."),
    source="P-90, P-91",
    wrong=phrase('`slugs = {{ en = "budget", fr = "budget" }}` in two releases of one month'),
    right='slugs = { en = "budget-2026", fr = "budget-de-2026" }',
    look=look,
)
