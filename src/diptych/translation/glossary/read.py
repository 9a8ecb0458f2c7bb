"""A glossary file to terms, in whichever of its forms it comes."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import PurePosixPath

from diptych.model.diagnostic import InputError
from diptych.model.language import LanguageCode
from diptych.model.place import Place
from diptych.model.term import Term
from diptych.translation.glossary.problems import NO_TERMS, UNKNOWN_GLOSSARY
from diptych.translation.glossary.table import table_terms
from diptych.translation.glossary.tbx import tbx_terms

_FORMS: Mapping[str, Callable[[bytes, PurePosixPath], Iterator[Term]]] = {
    ".csv": table_terms,
    ".tsv": table_terms,
    ".tbx": tbx_terms,
}
"""By the end of a file's name."""


def read_glossary(
    content: bytes, path: PurePosixPath, languages: Sequence[LanguageCode]
) -> tuple[Term, ...]:
    """Read a glossary.

    Args:
        content: the bytes of the file.
        path: the file, as diagnostics name it.
        languages: of the project; a term that it names in fewer than two is of no use to it.

    Raises:
        InputError: it is malformed, tries to be clever, or holds no term.
    """
    place = Place(path)
    read = _FORMS.get(path.suffix.lower())
    if read is None:
        raise InputError([UNKNOWN_GLOSSARY.found(place, known=", ".join(_FORMS))])
    terms = tuple(
        term for term in read(content, path) if len(term.terms.keys() & set(languages)) > 1
    )
    if not terms:
        example = ", ".join(f"term.{code}" for code in languages)
        raise InputError([NO_TERMS.found(place, example=example)])
    return terms
