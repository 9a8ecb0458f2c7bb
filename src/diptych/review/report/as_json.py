"""What changed, for programs: the same values as in the report, as JSON.

Pages count from 1, as people count them; boxes are left, top, right and bottom in
points from the top left of the page.
"""

import json
from collections.abc import Callable
from typing import TypeAlias

from diptych.model.phrase import Phrase
from diptych.review.diff import Extract, PdfDifference
from diptych.review.meaning import Bitext, MessageChange
from diptych.review.release_review import Bilingual, ReleaseReview, Review
from diptych.review.report.identifier import identifier_of

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"
Say: TypeAlias = Callable[[Phrase], str]


def difference_json(difference: PdfDifference, say: Say) -> str:
    """Write the comparison of two PDFs down."""
    return written(difference_value(difference, say))


def difference_value(difference: PdfDifference, say: Say) -> Json:
    """Take the comparison of two PDFs to pieces."""
    return {
        "before": {"name": difference.before.name, "pages": len(difference.before.pages)},
        "after": {"name": difference.after.name, "pages": len(difference.after.pages)},
        "pages": [
            [None if page is None else page + 1 for page in pair] for pair in difference.pairs
        ],
        "reflowed": difference.reflowed,
        "changes": [
            {
                "kind": change.kind.value,
                "detail": say(change.detail) if change.detail else None,
                "before": _extract(change.before),
                "after": _extract(change.after),
            }
            for change in difference.changes
        ],
    }


def review_json(review: Review, say: Say) -> str:
    """Write what happened to a project down."""
    return written({"releases": [_release(one, say) for one in review.releases]})


def written(value: Json) -> str:
    """Write a value as JSON."""
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def _extract(side: Extract) -> Json:
    return {
        "text": side.text,
        "context": list(side.context),
        "spots": [
            {
                "page": spot.page + 1,
                "box": [spot.box.left, spot.box.top, spot.box.right, spot.box.bottom],
            }
            for spot in side.spots
        ],
    }


def _release(release: ReleaseReview, say: Say) -> Json:
    return {
        "key": release.key,
        "changed": release.changed,
        "changes": [_message(release.key, change, say) for change in release.changes],
        "papers": {
            language: difference_value(difference, say)
            for language, difference in release.differences.items()
        },
        "bilingual": _bilingual(release.bilingual, say),
        "fingerprints": {str(language): own for language, own in release.hashes.items()},
    }


def _bilingual(paper: Bilingual | None, say: Say) -> Json:
    if paper is None:
        return None
    if paper.difference is not None:
        return difference_value(paper.difference, say)
    return {
        side: None if one is None else {"name": one.name, "pages": len(one.pages)}
        for side, one in (("before", paper.before), ("after", paper.after))
    }


def _message(key: str, change: MessageChange, say: Say) -> Json:
    bitext = change.bitext
    return {
        "id": identifier_of(key, change),
        "kind": change.kind.value,
        "moved": change.moved,
        "one-sided": change.one_sided,
        "languages": list(change.languages),
        "part": say(bitext.part),
        "headings": {language: list(path) for language, path in bitext.headings.items()},
        "before": _wordings(change.before),
        "after": _wordings(change.after),
        "findings": [found.code for found in change.findings],
    }


def _wordings(bitext: Bitext | None) -> Json:
    if bitext is None:
        return None
    return {
        "mark": bitext.mark,
        "places": {language: str(text.place) for language, text in bitext.texts.items()},
        "texts": {
            language: {"text": wording.shown, "state": wording.state.value}
            for language, wording in bitext.wordings.items()
        },
    }
