"""A release of three pages, written in both languages side by side, that edits can be made to."""

import io
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import PurePosixPath

from PIL import Image

from diptych import pipeline, project
from diptych.formats import FORMATS
from diptych.model.catalog import Catalog, Translation
from diptych.model.document import Document
from diptych.model.language import LanguageCode
from diptych.model.message import MessageKey
from diptych.model.page import Asset, Medium
from diptych.model.project import Project, SourceFile
from diptych.model.text import LINK_CONTEXT
from diptych.review import Snapshot
from diptych.translation.extract import key_of

EN, FR = LanguageCode("en"), LanguageCode("fr")
SOURCE = PurePosixPath("content/census/index.md")
CATALOG = PurePosixPath("locales/fr_CA/LC_MESSAGES/census.po")
PICTURE = PurePosixPath("assets/census/map.png")
STYLE = PurePosixPath("assets/css/paper.css")

_FRONT = """+++
kind = "news-release"
language = "en"
date = {date}
title = "{title}"
description = "{description}"
institutions = ["statistics-canada"]

[slugs]
en = "census-of-small-harbours"
fr = "recensement-des-petits-ports"
+++

"""


@dataclass(frozen=True)
class Pair:
    """A piece of a release in both languages."""

    english: str
    """As in the source."""
    french: str
    """As in the catalog."""
    before: str = ""
    """The Markdown that opens it: `## `, `- `."""
    fuzzy: bool = False


@dataclass(frozen=True)
class Sample:
    """A whole release, small enough to read, and long enough to flow over pages."""

    pairs: tuple[Pair, ...]
    title: Pair = Pair("Census of small harbours", "Recensement des petits ports")
    description: Pair = Pair("What the census found.", "Ce que le recensement a révélé.")
    date: str = "2026-05-12"
    colour: str = "navy"
    """Of the picture."""
    style: Mapping[str, str] = field(default_factory=dict)
    """What to replace in the style sheet of paper."""

    def edited(self, number: int, edit: Callable[[Pair], Pair]) -> "Sample":
        """Change one pair."""
        changed = (edit(pair) if at == number else pair for at, pair in enumerate(self.pairs))
        return replace(self, pairs=tuple(changed))


def snapshot(sample: Sample, *, paper: bool = True) -> Snapshot:
    """Build a sample as far as a review needs it."""
    read = _project(sample)
    outcome = pipeline.check(read)
    pdf = FORMATS["pdf"]
    pages = (page for page in outcome.pages if page.medium is Medium.PAPER and page.publication)
    artifacts = tuple(pdf.encode(page, read.assets) for page in pages) if paper else ()
    return Snapshot.of(read, replace(outcome, artifacts=artifacts))


def assets() -> tuple[Asset, ...]:
    """Give the style sheets and fonts that every project has."""
    return _blank().assets


def _project(sample: Sample) -> Project:
    blank = _blank()
    source = SourceFile(SOURCE, "".join(_markdown(sample)))
    parsed = pipeline.parse(replace(blank, sources=(source,)))[0]
    translations = dict(_translations(parsed, sample))
    catalog = Catalog("census", FR, CATALOG, translations)
    assets = (*(_styled(asset, sample) for asset in blank.assets), _picture(sample.colour))
    return replace(blank, sources=(source,), catalogs=(*blank.catalogs, catalog), assets=assets)


def _translations(document: Document, sample: Sample) -> Iterator[tuple[MessageKey, Translation]]:
    """Translate a document as the sample says; addresses follow by rule."""
    pairs = iter((sample.title, sample.description, *sample.pairs))
    for line, text in enumerate(document.texts(), 1):
        if text.context == LINK_CONTEXT:
            yield (
                key_of(text),
                Translation(text.markdown.replace("/en/", "/fr/"), fuzzy=False, line=line),
            )
        elif (pair := next(pairs)).french:
            yield key_of(text), Translation(pair.french, pair.fuzzy, line)


def _markdown(sample: Sample) -> Iterator[str]:
    yield _FRONT.format(
        date=sample.date, title=sample.title.english, description=sample.description.english
    )
    for pair in sample.pairs:
        if pair.before == "![":
            yield f"![{pair.english}](map.png)\n\n"
        else:
            yield f"{pair.before}{pair.english}\n\n"


@cache
def _blank() -> Project:
    """Read what every project has: settings, templates, fonts, fixed words."""
    starter = project.read(project.shipped("starter"))
    return replace(
        starter,
        sources=(),
        catalogs=tuple(one for one in starter.catalogs if one.domain == "templates"),
    )


def _styled(asset: Asset, sample: Sample) -> Asset:
    if asset.path != STYLE:
        return asset
    content = asset.content.decode()
    for old, new in sample.style.items():
        assert old in content, f"the style sheet has no {old!r}"
        content = content.replace(old, new)
    return replace(asset, content=content.encode())


def _picture(colour: str) -> Asset:
    file = io.BytesIO()
    Image.new("RGB", (240, 90), colour).save(file, "PNG")
    return Asset(PICTURE, file.getvalue())


_PARAGRAPHS = (
    (
        "Every harbour on the {} coast was counted, from the smallest wharf to the largest pier.",
        "Tous les ports du secteur {} ont été comptés, du plus petit quai à la plus grande jetée.",
    ),
    (
        "Boats that stayed for a whole season in the {} were counted where they were built.",
        "Les bateaux demeurés toute une saison au secteur {} ont été comptés là où ils sont nés.",
    ),
    (
        "Local crews repaired the breakwaters of the {} before the first storms of the autumn.",
        "Les équipes locales ont réparé les brise-lames du secteur {} avant les tempêtes.",
    ),
)
_PLACES = (
    ("northern", "nord"),
    ("southern", "sud"),
    ("eastern", "est"),
    ("western", "ouest"),
    ("outer", "extérieur"),
    ("inner", "intérieur"),
)


def _filler() -> Iterator[Pair]:
    for number, (english, french) in enumerate(_PLACES):
        opening, resumed = _PARAGRAPHS[number % 3]
        yield Pair(f"The {english} region", f"Le secteur {french}", "## ")
        for place in range(3):
            first, second = _PARAGRAPHS[(number + place) % 3]
            yield Pair(
                f"{first.format(english)} {opening.format(f'{english} bays')}",
                f"{second.format(french)} {resumed.format(f'{french} de la baie')}",
            )


SAMPLE = Sample(
    (
        Pair(
            "The census counted 812 small harbours in five provinces, 14% more than in 2021.",
            "Le recensement a dénombré 812 petits ports dans cinq provinces, "
            "soit 14 % de plus qu'en 2021.",
        ),
        Pair("What was found", "Constatations", "## "),
        Pair(
            "Fishing families own most of the wharves, and repair them every spring.",
            "La plupart des quais appartiennent à des familles de pêcheurs, "
            "qui les réparent chaque printemps.",
        ),
        Pair(
            "Repairs cost {money}`2500000 CAD` a year.",
            "Les réparations coûtent {money} par année.",
        ),
        Pair("Map of the harbours that were counted", "Carte des ports dénombrés", "!["),
        Pair("Half of the harbours have a light.", "La moitié des ports ont un feu.", "- "),
        Pair("A third of them have a crane.", "Le tiers ont une grue.", "- "),
        Pair("Few have a ferry all year.", "Peu ont un traversier toute l'année.", "- "),
        Pair(
            "The next count begins on September 3, 2031, in the same harbours.",
            "Le prochain dénombrement commence le 3 septembre 2031, dans les mêmes ports.",
        ),
        Pair(
            "Details are in [the tables](https://www.canada.ca/en/harbours.html).",
            "Les détails se trouvent dans [les tableaux][1].",
        ),
        Pair(
            "“We counted every rope,” said the head of the census, “and found it all in order.”",
            "« Nous avons compté chaque cordage, dit la chef, et tout est en ordre. »",
        ),
        *_filler(),
        Pair("Method", "Méthode", "## "),
        Pair(
            "Counting took 45 days; nobody was asked twice about the same boat.",
            "Le dénombrement a duré 45 jours; personne n'a été interrogé deux fois sur un bateau.",
        ),
    )
)
"""The release that every edit starts from."""
