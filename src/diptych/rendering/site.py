"""The site that pages are made for: what all of them have in common."""

from collections.abc import Mapping
from dataclasses import dataclass

from diptych.model.edition import Publication
from diptych.model.language import LanguageCode
from diptych.model.settings import Settings
from diptych.rendering.engine import Engine
from diptych.rendering.paths import Paths
from diptych.rendering.words import PageWords


@dataclass(frozen=True, slots=True)
class Layout:
    """What pages are made with: the templates, speaking every language of the site."""

    settings: Settings
    engines: Mapping[LanguageCode, Engine]
    """The templates, once for each language."""
    words: Mapping[LanguageCode, PageWords]
    draft: bool
    """Whether every page says that it is a draft."""


@dataclass(frozen=True, slots=True)
class Site(Layout):
    """What every page of a build is made from."""

    publications: tuple[Publication, ...]
    """As many of them as the pages speak of."""
    paths: Paths
