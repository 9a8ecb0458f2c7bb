"""A catalog file as a value: the translations that an edition is made with."""

from pathlib import PurePosixPath

from diptych.languages import LANGUAGES
from diptych.model.catalog import Catalog, Translation
from diptych.model.diagnostic import InputError
from diptych.model.language import LanguageCode
from diptych.model.place import Place
from diptych.translation.po import Header, PoEntry, read_file
from diptych.translation.problems import FOREIGN_LANGUAGE


def read(content: bytes, path: PurePosixPath, domain: str, language: LanguageCode) -> Catalog:
    """Read a catalog file, strictly (QA116).

    Args:
        content: the bytes of the file.
        path: the file, as diagnostics name it.
        domain: what the catalog belongs to: a release, the templates, the program.
        language: of its translations.

    Raises:
        InputError: with everything that is wrong with the file.
    """
    file = read_file(content, path)
    line = file.header.line if file.header else 1
    require_language(file.fields, language, Place(path, line))
    live = [entry for entry in file.entries if not entry.obsolete]
    return Catalog(
        domain,
        language,
        path,
        {entry.identity.key: _translation(entry) for entry in live},
        frozenset(entry.identity.key for entry in file.entries if entry.obsolete),
        file.fields.field("Plural-Forms") or "",
    )


def require_language(header: Header, language: LanguageCode, place: Place) -> None:
    """Refuse a catalog whose header names another language.

    A header that names none is left alone, and so is one that says `fr` for `fr_CA`.

    Raises:
        InputError: the header names another language.
    """
    found = header.field("Language") or ""
    primary = found.replace("-", "_").partition("_")[0].lower()
    if primary and primary != language:
        expected = LANGUAGES[language].catalog
        raise InputError([FOREIGN_LANGUAGE.found(place, found=found, expected=expected)])


def _translation(entry: PoEntry) -> Translation:
    counts = entry.identity.plural is not None
    return Translation(
        text=entry.strings[0],
        fuzzy=entry.fuzzy,
        line=entry.line,
        plurals=entry.strings if counts else (),
        comment=entry.comment,
    )
