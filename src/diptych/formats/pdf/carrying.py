"""The files that a PDF carries, described for those who find them there.

Their dates are those of the release: WeasyPrint would write the time at which it works, and
no two files would be alike.
"""

import datetime as dt
from collections.abc import Iterable

import pydyf
from weasyprint import Attachment, Document

from diptych.model.page import Enclosed


def attachments(enclosed: Iterable[Enclosed], document: Document) -> list[Attachment]:
    """Hand files over to WeasyPrint.

    Args:
        enclosed: what is to be carried.
        document: that carries it.
    """
    metadata = document.metadata
    created, modified = (
        _moment(date) for date in (metadata.created, metadata.modified or metadata.created)
    )
    return [
        Attachment(
            string=one.content,
            name=one.name,
            description=one.description,
            relationship=one.relationship,
            created=created,
            modified=modified,
        )
        for one in enclosed
    ]


def list_once(pdf: pydyf.PDF) -> None:
    """Name each file once among those that belong to the document; WeasyPrint names it twice."""
    if "AF" in pdf.catalog:
        pdf.catalog["AF"] = pydyf.Array(dict.fromkeys(pdf.catalog["AF"]))


def _moment(date: str | None) -> dt.datetime:
    """Read a date as pages write it; a page without one is as old as the calendar of PDF."""
    return dt.datetime.fromisoformat(date or "1970-01-01").replace(tzinfo=dt.UTC)
