"""The order of languages wherever several stand together (L-21, D-22)."""

from collections.abc import Iterable

from diptych.languages import LANGUAGES
from diptych.model.language import LanguageCode
from diptych.model.offer import IssuingOffice


def in_order(languages: Iterable[LanguageCode], office: IssuingOffice) -> tuple[LanguageCode, ...]:
    """Put the language of the issuing office first.

    >>> in_order((LanguageCode("en"), LanguageCode("fr")), IssuingOffice.QUEBEC)
    ('fr', 'en')
    """
    return tuple(sorted(languages, key=lambda code: LANGUAGES[code].leads_at != office))
