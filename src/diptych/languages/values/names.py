"""Names from the registry: institutions and people, each edition with its own forms (X-11, X-12).

The source names a key; who and what it stands for is never typed twice, and the
gender of a title comes from the person (F-93).  A language that the registry has no
official name in shows another official one rather than an invention.
"""

import re
from dataclasses import dataclass

from diptych.languages.language import Language
from diptych.languages.values.kind import Kind
from diptych.languages.values.shown import Shown, plain
from diptych.model.language import LanguageCode
from diptych.model.phrase import Phrase, phrase
from diptych.model.style import Style
from diptych.registry import (
    Function,
    Institution,
    Person,
    function,
    institution,
    nearest,
    nearest_institution,
    people,
    person,
)


@dataclass(frozen=True, slots=True)
class InstitutionName:
    """An institution, as it stands inside a sentence."""

    institution: Institution

    def show(self, language: Language, _style: Style) -> Shown:
        """Write the applied title (L-41, F-86)."""
        names = self.institution.names
        spoken = language.code if language.code in names else next(iter(names))
        return plain(self.institution.inside(spoken))


@dataclass(frozen=True, slots=True)
class PersonWithTitle:
    """Somebody with the function they speak in."""

    person: Person
    function: Function

    def show(self, language: Language, style: Style) -> Shown:
        """Write the name and the function, this in the person's gender (F-90, F-92, D-14)."""
        titles = self.function.masculine
        spoken = language.code if language.code in titles else next(iter(titles))
        title = self.function.title(spoken, self.person.gender)
        named = (self.person.name, title)
        return plain(", ".join(named if style.attribution == "name first" else named[::-1]))


def _parse_institution(content: str) -> InstitutionName | Phrase:
    known = institution(content) or _written_out(content)
    if known:
        return InstitutionName(known)
    return _unknown(content, nearest_institution(content), phrase("institution"))


def _written_out(content: str) -> Institution | None:
    """Read an institution that brings its names with it, as a project's own one does."""
    parts = [_NAME.fullmatch(part.strip()) for part in content.split("|")]
    names = {LanguageCode(part[1]): part[2] for part in parts if part}
    whole = names and len(names) == len(parts)
    return Institution(content, names, {}, federal=False) if whole else None


def _parse_person(content: str) -> PersonWithTitle | Phrase:
    known = person(content)
    held = function(known.function) if known else None
    if known and held:
        return PersonWithTitle(known, held)
    return _unknown(content, nearest(content, [other.key for other in people()]), phrase("person"))


def _unknown(key: str, likely: str | None, what: Phrase) -> Phrase:
    if likely is None:
        return phrase("`{key}` is not in the registry ({what})", key=key, what=what)
    return phrase(
        "`{key}` is not in the registry ({what}); the nearest key is `{likely}`",
        key=key,
        what=what,
        likely=likely,
    )


_NAME = re.compile(r"([a-z]{2,3})=([^=|]+)")

INSTITUTION = Kind(
    _parse_institution,
    ("statistics-canada",),
    phrase("an institution by its key in the registry"),
)
PERSON = Kind(
    _parse_person,
    ("anil-arora",),
    phrase("a person with their function, by key in the registry"),
)
