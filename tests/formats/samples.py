"""Small editions in both languages, and the assets that they need."""

import io
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from html import escape
from pathlib import Path, PurePosixPath

from PIL import Image

from diptych.model.language import LanguageCode
from diptych.model.page import Asset, Medium, Page

ROOT = Path(__file__).parents[2]
FONTS = ROOT / "templates" / "fonts"
PICTURE = PurePosixPath("assets/images/logo.png")

_FACES = (
    ("Lato", "Lato-Regular", 400, "normal"),
    ("Lato", "Lato-Bold", 700, "normal"),
    ("Noto Sans", "NotoSans-Regular", 400, "normal"),
    ("Noto Sans", "NotoSans-Bold", 700, "normal"),
    ("Noto Sans", "NotoSans-Italic", 400, "italic"),
    ("Noto Sans Canadian Aboriginal", "NotoSansCanadianAboriginal-Regular", 400, "normal"),
)
_STYLE = """
@page {
  size: letter; margin: 22mm 19mm;
  @top-left { content: string(kind); font: bold 8pt "Noto Sans" }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt "Noto Sans" }
  @footnote { border-top: 0.5pt solid #888 }
}
html { font: 9.5pt/1.4 "Noto Sans", "Noto Sans Canadian Aboriginal"; color: #222 }
h1, h2 { font-family: "Lato"; break-after: avoid; hyphens: manual }
.kind { string-set: kind content() }
p { orphans: 2; widows: 2; hyphens: auto }
table { border-collapse: collapse; width: 100% }
th, td { border-bottom: 0.5pt solid #aaa; padding: 1mm 2mm }
.fn { float: footnote }
"""


@dataclass(frozen=True, slots=True)
class Words:
    """The texts of a sample edition."""

    kind: str
    title: str
    highlights: str
    finding: str
    link: str
    note: str
    spending: str
    columns: tuple[str, ...]
    row: str
    chart: str
    trend: str
    said: str
    motto: str
    other: str
    contacts: str
    office: str


WORDS: Mapping[str, Words] = {
    "en": Words(
        kind="News release",
        title="Agencies agree to publish their methods",
        highlights="Highlights",
        finding="Response rates rose by 3.2% over the previous cycle, and coding an answer now"
        " takes six seconds instead of forty-one, while the privacy of respondents is protected.",
        link="Directive on Automated Decision-Making",
        note="Estimated at 1.9 million hours in 2025.",
        spending="Spending by activity (millions of dollars)",
        columns=("Activity", "2025", "2026"),
        row="Research",
        chart="Joint publications",
        trend="Bar chart: publications grew from 22 in 2018 to 97 in 2025.",
        said="Better data mean better decisions.",
        motto="l’intelligence au service de tous",
        other="fr",
        contacts="Contacts",
        office="Media relations",
    ),
    "fr": Words(
        kind="Communiqué de presse",
        title="Des organismes s’entendent pour publier leurs méthodes",
        highlights="Faits saillants",
        finding="Les taux de réponse ont augmenté de 3,2\u00a0% par rapport au cycle précédent, et"
        " le codage d’une réponse prend désormais six secondes au lieu de quarante et une, sans"
        " compromettre la protection des renseignements personnels.",
        link="Directive sur la prise de décisions automatisée",
        note="Estimé à 1,9\u00a0million d’heures en 2025.",
        spending="Dépenses selon l’activité (en millions de dollars)",
        columns=("Activité", "2025", "2026"),
        row="Recherche",
        chart="Publications conjointes",
        trend="Diagramme à barres\u00a0: de 22 publications en 2018 à 97 en 2025.",
        said="De meilleures données mènent à de meilleures décisions.",
        motto="Trusted Data, Open Science",
        other="en",
        contacts="Personnes-ressources",
        office="Relations avec les médias",
    ),
}


@cache
def assets() -> tuple[Asset, ...]:
    """Give the style sheet, its fonts and a picture."""
    faces = (
        f'@font-face {{ font-family: "{family}"; src: url("../fonts/{file}.ttf");'
        f" font-weight: {weight}; font-style: {style} }}"
        for family, file, weight, style in _FACES
    )
    picture = io.BytesIO()
    Image.new("RGB", (24, 12), (40, 65, 98)).save(picture, "PNG")
    return (
        Asset(PurePosixPath("assets/css/paper.css"), ("\n".join(faces) + _STYLE).encode()),
        Asset(PICTURE, picture.getvalue()),
        *(
            Asset(PurePosixPath("assets/fonts", path.name), path.read_bytes())
            for path in sorted(FONTS.glob("*.ttf"))
        ),
    )


def page(body: str, *, language: str = "en", title: str = "Sample", head: str = "") -> Page:
    """Put a body into a complete page for paper."""
    html = (
        f'<!DOCTYPE html><html lang="{language}-CA"><head><meta charset="utf-8">'
        f"<title>{escape(title)}</title>{head}"
        f'<link rel="stylesheet" href="assets/css/paper.css"></head><body>{body}</body></html>'
    )
    path = PurePosixPath(f"{language}/news/sample")
    return Page("sample", LanguageCode(language), Medium.PAPER, path, html)


def release(language: str, sections: int = 1, rows: int = 3) -> Page:
    """Write an edition of as many sections as wanted, each with a table, a chart and a list."""
    words = WORDS[language]
    body = "".join(_section(words, number, rows) for number in range(1, sections + 1))
    return page(
        f'<main><p class="kind">{words.kind}</p><h1>{words.title}</h1>{body}'
        f"<h2>{words.contacts}</h2><dl><dt>{words.office}</dt>"
        '<dd><a href="mailto:media@example.gc.ca">media@example.gc.ca</a></dd></dl></main>',
        language=language,
        title=words.title,
        head='<meta name="dcterms.modified" content="2026-11-22">',
    )


def _section(words: Words, number: int, rows: int) -> str:
    address = f"https://www.example.gc.ca/{words.other}/directive"
    heads = "".join(f'<th scope="col">{column}</th>' for column in words.columns)
    body = "".join(
        f'<tr><th scope="row">{words.row} {row}</th><td>{row * 7 % 50}</td><td>{row}</td></tr>'
        for row in range(1, rows + 1)
    )
    return (
        f"<section><h2>{words.highlights} {number}</h2>"
        f'<p>{words.finding}<span class="fn">{words.note}</span></p>'
        f'<ul><li>{words.finding}</li><li><a href="{address}">{words.link}</a>'
        f"<ol><li>{words.said}</li></ol></li></ul>"
        f"<table><caption>{words.spending}</caption><thead><tr>{heads}</tr></thead>"
        f"<tbody>{body}</tbody></table>"
        f'<figure><svg xmlns="http://www.w3.org/2000/svg" width="120" height="40" role="img">'
        f"<title>{words.chart}</title><desc>{words.trend}</desc>"
        f'<rect width="30" height="20" fill="#284162"/>'
        f'<text x="2" y="38" font-size="9" font-family="Noto Sans">2025</text></svg>'
        f"<figcaption>{words.chart}</figcaption></figure>"
        f'<img src="{PICTURE}" alt="">'
        f"<blockquote><p>{words.said}</p></blockquote>"
        f'<p>« <span lang="{words.other}">{words.motto}</span> », '
        f'<span lang="iu">ᐃᓄᒃᑎᑐᑦ</span></p></section>'
    )
