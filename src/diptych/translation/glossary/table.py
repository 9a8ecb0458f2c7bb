"""Terms from a table: our own columns, two columns of languages, or those of TERMIUM Plus.

id, term.en, term.fr, abbreviation.en, accepted.fr, forbidden.fr, note, source
English, Français
TERM_EN, SYNONYMS_EN, ABBREVIATION_EN, TERME_FR, SYNONYMES_FR, ABBREVIATION_FR
"""

import csv
import io
import re
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from diptych.languages import LANGUAGES
from diptych.model.diagnostic import InputError
from diptych.model.language import LanguageCode
from diptych.model.place import Place
from diptych.model.term import Term
from diptych.translation.glossary.entry import Entry
from diptych.translation.glossary.problems import MALFORMED_GLOSSARY

_KINDS: Mapping[str, str] = {
    "term": "preferred",
    "terme": "preferred",
    "abbreviation": "abbreviations",
    "abréviation": "abbreviations",
    "accepted": "accepted",
    "synonyms": "accepted",
    "synonymes": "accepted",
    "forbidden": "forbidden",
}
"""What columns are called, and the part of an entry that they fill."""

_COLUMN = re.compile(r"(?:([a-zé]+)[._ ])?([a-zéç]+)")
_SEPARATORS = (",", ";", "\t")
_SEVERAL = re.compile(r"\s*[;|]\s*")


def table_terms(content: bytes, path: PurePosixPath) -> Iterator[Term]:
    """Read a table of terms, separated by commas, semicolons or tabs.

    Raises:
        InputError: it is not UTF-8, or not a table.
    """
    try:
        text = content.decode("utf-8-sig")
        first = text.partition("\n")[0]
        separator = max(_SEPARATORS, key=first.count)
        rows = list(csv.DictReader(io.StringIO(text, newline=""), delimiter=separator))
    except (UnicodeDecodeError, csv.Error) as error:
        place = Place(path)
        raise InputError([MALFORMED_GLOSSARY.found(place, form="CSV", detail=str(error))]) from None
    for number, row in enumerate(rows, start=2):
        yield _entry({(name or "").strip().lower(): cell for name, cell in row.items()}, number)


def _entry(row: Mapping[str, object], number: int) -> Term:
    entry = Entry(_cell(row.get("id")) or f"{number}", _cell(row.get("note")))
    entry.source = _cell(row.get("source"))
    for name, value in row.items():
        kind, code = _column(name)
        cell = _cell(value)
        if kind and code and cell:
            names = _SEVERAL.split(cell) if kind != "preferred" else [cell]
            getattr(entry, kind).setdefault(code, []).extend(filter(None, names))
    return entry.term()


def _column(name: str) -> tuple[str | None, LanguageCode | None]:
    """Tell what a column holds, and in which language."""
    found = _COLUMN.fullmatch(name)
    if found is None:
        return None, None
    code = next(
        (
            code
            for code, language in LANGUAGES.items()
            if found[2] in {code, language.autonym.lower()}
        ),
        None,
    )
    return _KINDS.get(found[1]) if found[1] else "preferred", code


def _cell(value: object) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""
