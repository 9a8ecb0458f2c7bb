"""Small questions that editions ask of a language."""

from collections.abc import Sequence

from diptych.languages import cldr
from diptych.languages.table import LANGUAGES
from diptych.languages.values.number import decimal_places as _decimal_places
from diptych.model.language import LanguageCode


def label(text: str, language: LanguageCode) -> str:
    """Announce what follows: `Contact:`, and in French a no-break space before the colon (F-01)."""
    return LANGUAGES[language].forms.label.format(text=text)


def decimal_places(shown: str, language: LanguageCode) -> int:
    """Count the decimals of a figure as it is shown, to set figures under one another."""
    return _decimal_places(shown, LANGUAGES[language])


def enumerate_names(names: Sequence[str], language: LanguageCode) -> str:
    """Join names with the language's *and* (E-32, V-31)."""
    return cldr.enumerate_all(names, LANGUAGES[language].locale)


def language_name(named: LanguageCode, language: LanguageCode) -> str:
    """Name a language in the words of another: English is *anglais* in French.

    One that has no name there goes by its own.
    """
    return cldr.language(named, LANGUAGES[language].locale) or LANGUAGES[named].autonym


def plural_index(count: int, language: LanguageCode) -> int:
    """Choose among gettext's plural forms: zero is singular in French (C-26, V-36)."""
    return LANGUAGES[language].plural_index(count)
