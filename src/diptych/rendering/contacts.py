"""Contacts, with every way to reach them that can be followed by a click."""

from collections.abc import Iterator

from diptych.languages import show
from diptych.model.document import Contact, Document
from diptych.model.settings import Settings
from diptych.rendering.inlines import Writer, Written
from diptych.rendering.institutions import named
from diptych.rendering.view import ContactView, Institution, Way

_MEDIA = "media"
"""The audience of contacts that are for journalists (P-27)."""


def contact_views(
    document: Document, writer: Writer, settings: Settings
) -> tuple[ContactView, ...]:
    """Make the contacts of an edition ready for its template.

    Args:
        document: the edition's own.
        writer: of the page.
        settings: for the names of institutions.
    """
    return tuple(
        ContactView(
            lines=tuple(_lines(document, f"contacts.{number}.", writer)),
            institution=_institution(contact, writer, settings),
            telephones=tuple(_telephones(contact, writer)),
            emails=tuple(Way(email, f"mailto:{email}") for email in contact.emails),
            media=contact.audience == _MEDIA,
        )
        for number, contact in enumerate(document.metadata.contacts)
    )


def _institution(contact: Contact, writer: Writer, settings: Settings) -> Institution | None:
    key = contact.institution
    return None if key is None else named(key, writer.language, settings)


def _lines(document: Document, stem: str, writer: Writer) -> Iterator[Written]:
    for field in document.fields:
        if field.name.startswith(stem):
            yield writer.write(field.text)


def _telephones(contact: Contact, writer: Writer) -> Iterator[Way]:
    """Write telephone numbers (E-33, F-68)."""
    for telephone in contact.telephones:
        shown = show("telephone", telephone, writer.language, writer.style)
        yield Way(shown.text, shown.machine)
