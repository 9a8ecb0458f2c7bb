"""A contact, as `publication.toml` and front matter write it."""

from diptych.languages import LANGUAGES, parse_value
from diptych.model.document import Contact
from diptych.model.language import LanguageCode
from diptych.model.phrase import Phrase, phrase
from diptych.model.settings import ContactEntry
from diptych.model.text import Text
from diptych.settings.problems import BAD_TELEPHONE
from diptych.toml import Table


def read_contact(
    table: Table, key: str | None, language: LanguageCode, domain: str = ""
) -> ContactEntry:
    """Read a contact; what is wrong is noted in the table.

    Args:
        table: its own table.
        key: the name that releases call it by, if it is shared.
        language: that its name is in, unless the table says otherwise.
        domain: the gettext domain of its name; empty for the document's own.
    """
    own = table.text_of("language")
    written_in = table.known("language", own, LANGUAGES) if own else None
    name = table.text_of("name", required=True) or ""
    contact = Contact(
        key,
        table.text_of("institution"),
        _telephones(table),
        table.texts("emails"),
        table.text_of("audience"),
    )
    text = Text(
        name,
        LanguageCode(written_in) if written_in else language,
        phrase("name of a contact"),
        table.place("name"),
        domain=domain,
    )
    table.finish()
    return ContactEntry(contact, text)


def _telephones(table: Table) -> tuple[str, ...]:
    """Read telephone numbers, in the notation that every edition can show (E-33, F-68)."""
    numbers = table.texts("telephones")
    for number in numbers:
        parsed = parse_value("telephone", number)
        if isinstance(parsed, Phrase):
            table.report(BAD_TELEPHONE.found(table.place("telephones"), reason=parsed))
    return numbers
