"""The name of a language, and nothing more: what a language *is* stands in `languages/`."""

from typing import NewType

LanguageCode = NewType("LanguageCode", str)
"""BCP 47 primary subtag in lower case, a key of `languages.LANGUAGES`."""
