"""Institutions as pages name them: the project's own entries, then the registry.

A key that neither knows is reported by `sources`; pages then show the key, so
that a draft can still be read.
"""

from diptych.model.language import LanguageCode
from diptych.model.settings import Settings
from diptych.registry import institution
from diptych.rendering.view import Institution


def named(key: str, language: LanguageCode, settings: Settings) -> Institution:
    """Name an institution in the language of a page (L-41, P-02)."""
    entry = settings.institutions.get(key) or institution(key)
    if entry is None:
        return Institution(key, None)
    return Institution(entry.names.get(language, key), entry.addresses.get(language))


def segment(key: str, language: LanguageCode, settings: Settings) -> str:
    """Find an institution's part of an address (P-91, P-93)."""
    entry = settings.institutions.get(key) or institution(key)
    return key if entry is None else entry.segments.get(language, key)
