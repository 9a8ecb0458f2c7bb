"""QA202: emphasis on one side only."""

from collections import Counter
from collections.abc import Iterator, Mapping

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import both
from diptych.checks.subjects import Segment
from diptych.model.diagnostic import Severity
from diptych.model.inline import Break, Emphasis, Inline, Strong
from diptych.model.phrase import Phrase, phrase
from diptych.sources import walk

_NAMES: Mapping[type[Inline], Phrase] = {
    Strong: phrase("strong passages"),
    Emphasis: phrase("emphasized passages"),
    Break: phrase("line breaks"),
}
"""What is compared; code, links, pictures and references have checks of their own."""


def look(segment: Segment) -> Iterator[Finding]:
    """Report passages that are marked in one language and not in the other."""
    wanted, found = _marks(segment.source_nodes), _marks(segment.target_nodes)
    for kind, name in _NAMES.items():
        if wanted[kind] != found[kind]:
            yield Finding(
                phrase(
                    "{marks}: {wanted} in the source, {found} in the translation",
                    marks=name,
                    wanted=wanted[kind],
                    found=found[kind],
                ),
                phrase("Mark the same passages as the source does."),
                segment.target.place,
                both(segment),
            )


def _marks(nodes: tuple[Inline, ...]) -> Counter[type[Inline]]:
    return Counter(type(node) for node in walk(nodes))


CHECK = Check(
    code="QA202",
    name="lost-markup",
    severity=Severity.WARNING,
    scope=Scope.SEGMENT,
    statement=phrase("The same passages are emphasized in both editions."),
    source="X-37",
    wrong="You **must not** do it. / Vous ne devez pas le faire.",
    right="You **must not** do it. / Vous ne devez **pas** le faire.",
    look=look,
)
