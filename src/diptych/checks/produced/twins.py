"""The pages of one publication in one medium, side by side."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import TypeAlias

from diptych.checks.produced.subjects import Produced, ProducedPage
from diptych.model.page import Medium

Twins: TypeAlias = tuple[ProducedPage, ProducedPage]


def twins(produced: Produced) -> Iterator[Twins]:
    """Pair the pages that ought to be alike: the same publication in each language."""
    groups: dict[tuple[str, Medium], list[ProducedPage]] = defaultdict(list)
    for page in produced.pages:
        if page.edition is not None:
            groups[page.page.publication, page.page.medium].append(page)
    for pages in groups.values():
        yield from pairwise(pages)
