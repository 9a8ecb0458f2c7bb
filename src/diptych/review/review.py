"""Two snapshots of a project to what a reviewer has to look at."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from diptych.model.diagnostic import Diagnostic
from diptych.model.edition import Publication
from diptych.model.language import LanguageCode
from diptych.model.page import Artifact
from diptych.review.diff import PdfChange, PdfDifference, compare_pdfs
from diptych.review.meaning import Bitext, MessageChange, bitexts, classify, paired
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
    found = (classify(pair) for pair in paired(olds, news))
    changes = [_with_findings(one, after.diagnostics) for one in found if one is not None]
    changes.sort(key=lambda one: not one.one_sided)
    papers = {
        language: read_pdf(artifact.content, str(artifact.path))
        for (publication, language), artifact in after.papers.items()
        if publication == key
    }
    differences = dict(_differences(key, papers, before.papers))
    return ReleaseReview(key, tuple(changes), news or olds, papers, differences)


def _differences(
    key: str,
    papers: Mapping[LanguageCode, PdfDocument],
    before: Mapping[tuple[str, LanguageCode], Artifact],
) -> Iterator[tuple[LanguageCode, PdfDifference]]:
    for language, paper in papers.items():
        artifact = before.get((key, language))
        if artifact is None:
            continue
        same = artifact.content == paper.content
        old = paper if same else read_pdf(artifact.content, str(artifact.path))
        yield language, compare_pdfs(old, paper)


def _with_findings(change: MessageChange, diagnostics: tuple[Diagnostic, ...]) -> MessageChange:
    """Add what checks say at the places of a text: in its source and in its catalogs."""
    places = {text.place for text in change.bitext.texts.values()}
    places |= {text.source.place for text in change.bitext.texts.values() if text.source}
    return replace(change, findings=tuple(one for one in diagnostics if one.place in places))
