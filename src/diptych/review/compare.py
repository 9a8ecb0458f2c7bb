"""Two snapshots of a project to what a reviewer has to look at."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from diptych.model.diagnostic import Diagnostic
from diptych.model.edition import Publication
from diptych.model.language import LanguageCode
from diptych.model.page import Artifact
from diptych.review.diff import PdfDifference, compare_pdfs
from diptych.review.meaning import (
    Bitext,
    MessageChange,
    Pair,
    bitexts,
    bitexts_on_paper,
    classify,
    paired,
    same_on_paper,
    with_background,
)
from diptych.review.pdf import PdfDocument, read_pdf
from diptych.review.release_review import Bilingual, ReleaseReview, Review
from diptych.review.snapshot import Snapshot

_Papers: TypeAlias = Mapping[LanguageCode, PdfDocument]


def compare(before: Snapshot, after: Snapshot) -> Review:
    """Compare two states of a project, text by text and page by page."""
    keys = [publication.key for publication in after.publications]
    keys += [one.key for one in before.publications if one.key not in keys]
    return Review(
        tuple(_review(_State.of(key, before), _State.of(key, after), after) for key in keys)
    )


@dataclass(frozen=True, slots=True)
class _State:
    """One release in one snapshot."""

    key: str
    snapshot: Snapshot
    publication: Publication | None
    papers: Mapping[LanguageCode, Artifact]
    bilingual: Artifact | None

    @classmethod
    def of(cls, key: str, snapshot: Snapshot) -> "_State":
        found = (one for one in snapshot.publications if one.key == key)
        papers = {
            language: artifact
            for (publication, language), artifact in snapshot.papers.items()
            if publication == key
        }
        return cls(key, snapshot, next(found, None), papers, snapshot.bilingual.get(key))

    def texts(self) -> tuple[Bitext, ...]:
        """Take its publication to pieces, if it has one."""
        if self.publication is None:
            return ()
        return tuple(bitexts(self.publication, self.snapshot.style, self.snapshot.pictures))

    def read(self, known: _Papers | None = None) -> dict[LanguageCode, PdfDocument]:
        """Read its PDFs, but for those that are known already."""
        return {
            language: known[language]
            if known and language in known and known[language].content == artifact.content
            else read_pdf(artifact.content, str(artifact.path))
            for language, artifact in self.papers.items()
        }


def _review(old: _State, new: _State, after: Snapshot) -> ReleaseReview:
    hashes = {code: one for (key, code), one in after.hashes.items() if key == new.key}
    approvals = tuple(one for one in after.approvals if one.release == new.key)
    blank = ReleaseReview(new.key, (), (), hashes=hashes, approvals=approvals)
    if _untouched(old, new):
        return blank
    olds, news = old.texts(), new.texts()
    papers = new.read()
    earlier = old.read(papers)
    remembered = old.publication is None and earlier and news
    pairs = _pairs_on_paper(earlier, papers, news) if remembered else paired(olds, news)
    differences = {
        language: _difference(earlier[language], paper, pairs)
        for language, paper in papers.items()
        if language in earlier
    }
    return replace(
        blank,
        changes=tuple(_changes(pairs, after.diagnostics)),
        bitexts=news or olds,
        papers=papers,
        differences=differences,
        bilingual=_bilingual(old.bilingual, new.bilingual),
    )


def _untouched(old: _State, new: _State) -> bool:
    """Tell at once whether nothing can have changed: of thousands of releases, few have."""
    if not old.papers or [one.content for one in old.papers.values()] != [
        one.content for one in new.papers.values()
    ]:
        return False
    if _content(old.bilingual) != _content(new.bilingual):
        return False
    alike = (old.publication, old.snapshot.style, old.snapshot.pictures) == (
        new.publication,
        new.snapshot.style,
        new.snapshot.pictures,
    )
    return old.publication is None or alike


def _pairs_on_paper(before: _Papers, after: _Papers, known: Sequence[Bitext]) -> tuple[Pair, ...]:
    """Pair what paper remembers, where nothing else is left of the earlier state."""
    by_mark = {bitext.mark: bitext for bitext in known if bitext.mark}
    source = known[0].source
    sides = (tuple(bitexts_on_paper(papers, source)) for papers in (before, after))
    return tuple(with_background(pair, by_mark) for pair in paired(*sides))


def _difference(before: PdfDocument, after: PdfDocument, pairs: Sequence[Pair]) -> PdfDifference:
    """Compare two PDFs, and believe the pairs where the order of words suggests something else."""
    difference = compare_pdfs(before, after)
    return difference.untouched(*same_on_paper(before, after, pairs))


def _bilingual(old: Artifact | None, new: Artifact | None) -> Bilingual | None:
    """Compare the PDFs that hold all editions, where there is one."""
    if old is None and new is None:
        return None
    before, after = (
        None if one is None else read_pdf(one.content, str(one.path)) for one in (old, new)
    )
    difference = compare_pdfs(before, after) if before and after else None
    return Bilingual(before, after, difference)


def _content(paper: Artifact | None) -> bytes | None:
    return None if paper is None else paper.content


def _changes(pairs: Sequence[Pair], diagnostics: Sequence[Diagnostic]) -> Iterator[MessageChange]:
    """Name the changes; those of one language only stand first."""
    found = [change for pair in pairs if (change := classify(pair)) is not None]
    for change in sorted(found, key=lambda one: not one.one_sided):
        texts = change.bitext.texts.values()
        places = {text.place for text in texts}
        places |= {text.source.place for text in texts if text.source}
        findings = tuple(one for one in diagnostics if one.place in places)
        yield replace(change, findings=findings)
