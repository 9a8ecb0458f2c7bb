"""The strings of templates in one language: gettext over a catalog's value.

What a catalog says is text, never markup: it is escaped before Jinja2 takes it for
safe.  A translation whose placeholders are not those of its original cannot be
filled and is an error of that catalog, with its line.
"""

import re
from dataclasses import dataclass

from markupsafe import Markup, escape

from diptych.languages import Language
from diptych.model.catalog import Catalog, Translation
from diptych.model.diagnostic import InputError
from diptych.model.message import MessageKey
from diptych.model.place import Place
from diptych.rendering.problems import BROKEN_PLACEHOLDERS

_PLACEHOLDER = re.compile(r"%(?:\(\w*\)\w?|.|$)", re.DOTALL)
"""Anything that the `%` operator would try to fill."""


@dataclass(frozen=True, slots=True)
class Strings:
    """The fixed strings of one language; without a catalog they stand as templates have them."""

    language: Language
    catalog: Catalog | None

    def gettext(self, source: str) -> Markup:
        """Say a string."""
        return self._say(MessageKey(None, source))

    def pgettext(self, context: str, source: str) -> Markup:
        """Say a string that means something particular in its context."""
        return self._say(MessageKey(context, source))

    def ngettext(self, singular: str, plural: str, count: int) -> Markup:
        """Say a string that counts something."""
        return self._count(MessageKey(None, singular), plural, count)

    def npgettext(self, context: str, singular: str, plural: str, count: int) -> Markup:
        """Say a string that counts something, in its context."""
        return self._count(MessageKey(context, singular), plural, count)

    def _say(self, key: MessageKey) -> Markup:
        translation = self._translation(key)
        if translation is None:
            return escape(key.source)
        return escape(self._sound(key, translation.text, translation.line))

    def _count(self, key: MessageKey, plural: str, count: int) -> Markup:
        index = self.language.plural_index(count)
        translation = self._translation(key)
        if translation is None or index >= len(translation.plurals):
            return escape((key.source, plural)[min(index, 1)])
        return escape(self._sound(key, translation.plurals[index], translation.line))

    def _translation(self, key: MessageKey) -> Translation | None:
        """Find a translation that somebody stands by."""
        found = None if self.catalog is None else self.catalog.translations.get(key)
        return found if found is not None and found.text and not found.fuzzy else None

    def _sound(self, key: MessageKey, text: str, line: int) -> str:
        """Make sure that a translation can be filled as its original can."""
        expected, found = (_placeholders(side) for side in (key.source, text))
        if found == expected or self.catalog is None:
            return text
        place = Place(self.catalog.path, line)
        values = {"source": key.source, "expected": expected or "-", "found": found or "-"}
        raise InputError([BROKEN_PLACEHOLDERS.found(place, **values)])


def _placeholders(text: str) -> str:
    return " ".join(sorted(set(_PLACEHOLDER.findall(text))))
