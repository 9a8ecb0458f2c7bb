"""Terms from TBX, the exchange format of termbases: ISO 30042, in its forms of 2008 and 2019."""

from collections.abc import Iterator
from pathlib import PurePosixPath
from xml.etree.ElementTree import Element

from diptych.languages import LANGUAGES
from diptych.model.diagnostic import InputError
from diptych.model.language import LanguageCode
from diptych.model.place import Place
from diptych.model.term import Term
from diptych.translation.glossary.entry import Entry
from diptych.translation.glossary.problems import MALFORMED_GLOSSARY
from diptych.translation.interchange.xml import read_xml

_ROOTS = frozenset({"martif", "tbx"})
_ENTRIES = frozenset({"termEntry", "conceptEntry"})
_LANGUAGES = frozenset({"langSet", "langSec"})
_TERMS = frozenset({"tig", "ntig", "termSec"})
"""The names of 2008 first, then those of 2019."""

_FORBIDDEN = frozenset({"deprecated", "superseded", "notrecommended", "obsolete"})
_ACCEPTED = frozenset({"admitted", "legal", "regulated", "standardized"})
_SHORT = frozenset({"abbreviation", "acronym", "initialism", "shortform", "clippedterm"})
_STATUS = frozenset({"administrativestatus", "normativeauthorization"})
_TYPE = "termtype"


def tbx_terms(content: bytes, path: PurePosixPath) -> Iterator[Term]:
    """Read a termbase.

    Raises:
        InputError: it is not TBX, too large, or tries to be clever.
    """
    root = read_xml(content, path, "TBX")
    if root.tag not in _ROOTS:
        place = Place(path, 1)
        detail = f"<{root.tag}>"
        raise InputError([MALFORMED_GLOSSARY.found(place, form="TBX", detail=detail)])
    concepts = (element for element in root.iter() if element.tag in _ENTRIES)
    for number, concept in enumerate(concepts, start=1):
        yield _entry(concept, number)


def _entry(concept: Element, number: int) -> Term:
    entry = Entry(concept.get("id") or str(number))
    for section in (element for element in concept if element.tag in _LANGUAGES):
        code = _code(section.get("lang", ""))
        for group in (element for element in section if element.tag in _TERMS):
            written = " ".join("".join(_term(group)).split())
            if code and written:
                names = getattr(entry, _kind(group))
                names.setdefault(code, []).append(written)
    return entry.term()


def _term(group: Element) -> Iterator[str]:
    found = next(group.iter("term"), None)
    return found.itertext() if found is not None else iter(())


def _kind(group: Element) -> str:
    """Tell what a term is to its concept, from whichever notation says so."""
    said = dict(_notes(group))
    status = "".join(said.get(name, "") for name in _STATUS)
    if any(word in status for word in _FORBIDDEN):
        return "forbidden"
    if said.get(_TYPE, "") in _SHORT:
        return "abbreviations"
    return "accepted" if any(word in status for word in _ACCEPTED) else "preferred"


def _notes(group: Element) -> Iterator[tuple[str, str]]:
    """Read notes in the style of 2008, where the type is an attribute, and in that of 2019."""
    for note in group.iter():
        name = note.get("type") if note.tag == "termNote" else note.tag
        if name:
            yield name.lower(), "".join((note.text or "").split()).lower()


def _code(tag: str) -> LanguageCode | None:
    code = LanguageCode(tag.replace("_", "-").partition("-")[0].lower())
    return code if code in LANGUAGES else None
