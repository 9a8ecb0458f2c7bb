"""Two snapshots of a project to what a reviewer has to look at."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from diptych.model.approval import Approval
from diptych.model.diagnostic import Diagnostic
from diptych.model.edition import Publication
from diptych.model.language import LanguageCode
from diptych.model.page import Artifact
from diptych.review.diff import PdfChange, PdfDifference, compare_pdfs
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
from diptych.review.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class ReleaseReview:
    """What happened to one release."""

    key: str
    changes: tuple[MessageChange, ...]
    """Those of one language only stand first."""
    bitexts: tuple[Bitext, ...]
    """The whole release as it is now; as it last was, if it is gone."""
    papers: Mapping[LanguageCode, PdfDocument] = field(default_factory=dict)
    """The PDFs as they are now."""
    differences: Mapping[LanguageCode, PdfDifference] = field(default_factory=dict)
    """What changed on paper, where there was paper before."""
    hashes: Mapping[LanguageCode, str] = field(default_factory=dict)
    """What an approval of each edition is bound to."""
    approvals: tuple[Approval, ...] = ()
    """Given so far, whether or not they still hold."""

    @property
    def changed(self) -> bool:
        """Tell whether anything at all is not as it was."""
        return bool(self.changes) or any(one.changes for one in self.differences.values())

    def loose(self, language: LanguageCode) -> tuple[PdfChange, ...]:
        """Find what changed on paper although no message did: layout, fixed words, dates."""
        old = {one.before.mark for one in self.changes if one.before is not None}
        new = {one.after.mark for one in self.changes if one.after is not None}
        found = self.differences[language].changes if language in self.differences else ()
        return tuple(
            change
            for change in found
            if old.isdisjoint(change.before.marks) and new.isdisjoint(change.after.marks)
        )


@dataclass(frozen=True, slots=True)
class Review:
    """What happened to all releases."""

    releases: tuple[ReleaseReview, ...]

    @property
    def changed(self) -> tuple[ReleaseReview, ...]:
        """The releases that a reviewer has to look at."""
        return tuple(release for release in self.releases if release.changed)


def compare(before: Snapshot, after: Snapshot) -> Review:
    """Compare two states of a project, text by text and page by page."""
    old = {publication.key: publication for publication in before.publications}
    new = {publication.key: publication for publication in after.publications}
    keys = (*new, *(key for key in old if key not in new))
    return Review(tuple(_release(key, old.get(key), new.get(key), before, after) for key in keys))


def _release(
    key: str,
    old: Publication | None,
    new: Publication | None,
    before: Snapshot,
    after: Snapshot,
) -> ReleaseReview:
    olds = () if old is None else tuple(bitexts(old, before.style, before.pictures))
    news = () if new is None else tuple(bitexts(new, after.style, after.pictures))
    papers = _papers(key, after)
    earlier = {language: _same_or_read(paper, papers) for language, paper in _of(key, before)}
    if old is None and new is not None and earlier:
        source = new.source.metadata.language
        pairs = _pairs_on_paper(earlier, papers, source, news)
    else:
        pairs = paired(olds, news)
    differences = {
        language: _difference(earlier[language], paper, pairs)
        for language, paper in papers.items()
        if language in earlier
    }
    changes = tuple(_changes(pairs, after.diagnostics))
    hashes = {code: one for (publication, code), one in after.hashes.items() if publication == key}
    approvals = tuple(one for one in after.approvals if one.release == key)
    return ReleaseReview(key, changes, news or olds, papers, differences, hashes, approvals)


def _of(key: str, snapshot: Snapshot) -> Iterator[tuple[LanguageCode, Artifact]]:
    for (publication, language), artifact in snapshot.papers.items():
        if publication == key:
            yield language, artifact


def _papers(key: str, snapshot: Snapshot) -> dict[LanguageCode, PdfDocument]:
    return {
        language: read_pdf(artifact.content, str(artifact.path))
        for language, artifact in _of(key, snapshot)
    }


def _same_or_read(artifact: Artifact, papers: Mapping[LanguageCode, PdfDocument]) -> PdfDocument:
    """Read an earlier PDF, unless it is one that has been read."""
    for paper in papers.values():
        if paper.content == artifact.content:
            return paper
    return read_pdf(artifact.content, str(artifact.path))


def _pairs_on_paper(
    before: Mapping[LanguageCode, PdfDocument],
    after: Mapping[LanguageCode, PdfDocument],
    source: LanguageCode,
    known: Sequence[Bitext],
) -> tuple[Pair, ...]:
    """Pair what paper remembers, where nothing else is left of the earlier state."""
    by_mark = {bitext.mark: bitext for bitext in known if bitext.mark}
    sides = (tuple(bitexts_on_paper(papers, source)) for papers in (before, after))
    return tuple(with_background(pair, by_mark) for pair in paired(*sides))


def _difference(before: PdfDocument, after: PdfDocument, pairs: Sequence[Pair]) -> PdfDifference:
    """Compare two PDFs, and believe the pairs where the order of words suggests something else."""
    difference = compare_pdfs(before, after)
    return difference.untouched(*same_on_paper(before, after, pairs))


def _changes(pairs: Sequence[Pair], diagnostics: Sequence[Diagnostic]) -> Iterator[MessageChange]:
    """Name the changes; those of one language only stand first."""
    found = [change for pair in pairs if (change := classify(pair)) is not None]
    for change in sorted(found, key=lambda one: not one.one_sided):
        texts = change.bitext.texts.values()
        places = {text.place for text in texts}
        places |= {text.source.place for text in texts if text.source}
        findings = tuple(one for one in diagnostics if one.place in places)
        yield replace(change, findings=findings)
