"""What changed, for programs: the same values as in the report, as JSON.

Pages count from 1, as people count them; boxes are left, top, right and bottom in
points from the top left of the page.
"""

import json
from collections.abc import Callable
from typing import TypeAlias

from diptych.model.phrase import Phrase
from diptych.review.diff import Extract, PdfDifference

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
