"""QA515: items of a list that do not end alike."""

from collections import defaultdict
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import quoted
from diptych.checks.subjects import Release
from diptych.languages.layout import ends_alike
from diptych.model.block import BlockKind, ContainerKind
from diptych.model.diagnostic import Severity
from diptych.model.document import Document
from diptych.model.phrase import phrase
from diptych.model.text import State, Text
from diptych.sources import parse_inline, plain

_LISTS = frozenset((ContainerKind.BULLETS, ContainerKind.NUMBERS))


def look(release: Release) -> Iterator[Finding]:
    """Report lists whose items end with different marks, each list once."""
    for publication in release.publications:
        for edition in publication.editions.values():
            for texts in _lists(edition.document):
                complete = all(text.state is not State.MISSING for text in texts)
                items = tuple(plain(parse_inline(text)) for text in texts)
                if complete and not ends_alike(items, edition.language):
                    yield Finding(
                        phrase("the items of this list end with different marks"),
                        phrase(
                            "End all of them with a semicolon and the last with a point, or none."
                        ),
                        texts[0].place,
                        (quoted(texts[0]), quoted(texts[-1])),
                    )


def _lists(document: Document) -> Iterator[list[Text]]:
    """Gather the items of each list that holds one paragraph an item."""
    items: dict[int, list[Text]] = defaultdict(list)
    unlike: set[int] = set()
    for block in document.blocks:
        lists = [one for one in block.containers if one.kind in _LISTS]
        if lists and block.kind is BlockKind.PARAGRAPH:
            items[lists[-1].ordinal] += block.texts[:1]
        if len(lists) > 1 or (lists and block.kind is not BlockKind.PARAGRAPH):
            unlike.update(one.ordinal for one in lists)
    yield from (texts for ordinal, texts in items.items() if ordinal not in unlike)


CHECK = Check(
    code="QA515",
    name="uneven-list",
    severity=Severity.WARNING,
    scope=Scope.RELEASE,
    statement=phrase("The items of a French list end alike."),
    source="quality A4",
    wrong="- les prix;\\n- les loyers\\n- les salaires.",
    right="- les prix;\\n- les loyers;\\n- les salaires.",
    look=look,
)
