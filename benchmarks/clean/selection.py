"""Which pairs of a corpus are texts that somebody finished, in both languages.

A page that stands in English on both sides is one fault, however many findings tell of
it, and a page of samples (`Lorem ipsum`) is no text.  Both are left out, and counted.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from diptych import checks
from diptych.model.diagnostic import Severity
from measuring.gate import run
from published_pairs import SETTINGS, Pair, release_of

_LANGUAGE = ("QA106", "QA107")
_SHARE = 0.1
"""Of a page's texts, from which on it is unfinished; annotated pages have three quarters."""
_FEWEST = 4
"""Texts that say something of a page."""
_SAMPLE = "lorem ipsum"


@dataclass(frozen=True)
class Selection:
    """Pairs, parted."""

    clean: tuple[Pair, ...]
    unfinished: tuple[str, ...]
    """Stems of pages of which much is untranslated, or that somebody has named so."""
    samples: tuple[str, ...]


def selected(pairs: Sequence[Pair], named: Iterable[str]) -> Selection:
    """Part finished pages from the rest.

    Args:
        pairs: of the corpus.
        named: stems of pages whose editions have not the same content, by its annotations.
    """
    samples = {pair.stem for pair in pairs if _is_sample(pair)}
    unfinished = ({*named} | set(_untranslated(pairs))) & {pair.stem for pair in pairs}
    left = samples | unfinished
    return Selection(
        tuple(pair for pair in pairs if pair.stem not in left),
        tuple(sorted(unfinished)),
        tuple(sorted(samples - unfinished)),
    )


def _is_sample(pair: Pair) -> bool:
    editions = pair.publication.editions.values()
    texts = (text for edition in editions for text in edition.document.texts())
    return any(_SAMPLE in text.markdown.casefold() for text in texts)


def _untranslated(pairs: Sequence[Pair]) -> Iterator[str]:
    """Go through the stems of pages that are in the source's language for a good part."""
    others = {check.code: Severity.OFF for check in checks.CHECKS if check.code not in _LANGUAGE}
    release = release_of(pairs, replace(SETTINGS, severities=others))
    found = run(release)
    said = Counter(one.place.path.stem for one in found if one.place is not None)
    texts = Counter(segment.publication for segment in release.segments if not segment.is_address)
    for pair in pairs:
        key = pair.publication.key
        if said[key] >= max(_FEWEST, _SHARE * texts[key]):
            yield pair.stem
