"""One page with everything that releases have, its French, and four edits of it.

Each program gets the page in its own notation and the same French; what it then makes
of them is what the score card counts.
"""

from collections.abc import Mapping

FRENCH: Mapping[str, str] = {
    "Agency opens its summer program": "L’organisme lance son programme d’été",
    "Highlights": "Faits saillants",
    "Response rates rose by 3.2%.": "Les taux de réponse ont augmenté de 3,2\u00a0%.",
    "The program costs $2.5 million a year.": (
        "Le programme coûte 2,5\u00a0millions de dollars par année."
    ),
    "It asks: who comes?": "Il demande\u00a0: qui vient?",
    "It lasts 10 weeks.": "Il dure 10\u00a0semaines.",
    "About the program": "À propos du programme",
    "The agency opened 12 offices[^1] in 2025.": (
        "L’organisme a ouvert 12\u00a0bureaux[^1] en 2025."
    ),
    "Read [the plan](https://www.canada.ca/en/plan.html) online.": (
        "Consultez [le plan](https://www.canada.ca/fr/plan.html) en ligne."
    ),
    "Read [the plan]{1} online.": "Consultez [le plan]{1} en ligne.",
    "Read [the plan][1] online.": "Consultez [le plan][1] en ligne.",
    "https://www.canada.ca/en/plan.html": "https://www.canada.ca/fr/plan.html",
    "Readers asked for shorter sentences.": (
        "Les lecteurs ont demandé des «\u00a0phrases courtes\u00a0»."
    ),
    "![Offices by year](chart-en.svg)": "![Bureaux selon l’année](chart-fr.svg)",
    "Offices by year": "Bureaux selon l’année",
    "Year": "Année",
    "Offices": "Bureaux",
    "Activity": "Activité",
    "Research": "Recherche",
    "Training": "Formation",
    "Where to find us": "Où nous trouver",
    "Two of them are temporary.": "Deux sont temporaires\u00a0: M.\u00a0Roy les dirige.",
}
"""By the text as an author writes it."""

KEPT = (
    "3,2\u00a0%",
    "2,5\u00a0millions",
    "demande\u00a0:",
    "10\u00a0semaines",
    "12\u00a0bureaux",
    "«\u00a0phrases",
    "courtes\u00a0»",
    "temporaires\u00a0:",
    "M.\u00a0Roy",
)
"""The nine no-break spaces of the French."""

EDITS: Mapping[str, str] = {
    "Response rates rose by 3.2%.": "Response rates have risen by 3.2%.",
    "The program costs $2.5 million a year.": "The program costs $2.6 million a year.",
    "Readers asked for shorter sentences.": "Readers asked for shorter and simpler sentences.",
    "Where to find us": "Where to find us today",
}
"""Words, a figure, words in the middle, words at the end."""
AMOUNT = "The program costs $2.6 million a year."

TABLE = """\
| Activity | 2024-2025 | 2025-2026 |
| :--- | ---: | ---: |
| Research | 4.2 | 4.9 |
| Training | 1.5 | 1.7 |
"""
_BODY = """\
## Highlights

- Response rates rose by 3.2%.
- The program costs $2.5 million a year.
- It asks: who comes?
- It lasts 10 weeks.

## About the program

The agency opened 12 offices[^1] in 2025.

Read [the plan](https://www.canada.ca/en/plan.html) online.

Readers asked for shorter sentences.

{chart}

{table}
## Where to find us

[^1]: Two of them are temporary.
"""
_CHART = """\
```{chart} Offices by year
:types: year, number
:form: column
:alt: Offices by year

Year,Offices
2024,10
2025,12
```"""
PEERS = (
    "---\n"
    "title: Agency opens its summer program\n"
    "date: 2026-11-22\n"
    "location: Ottawa\n"
    "---\n\n" + _BODY.format(chart="![Offices by year](chart-en.svg)", table=TABLE)
)
"""For programs that read YAML."""
OURS = (
    "+++\n"
    'kind = "news-release"\n'
    'language = "en"\n'
    "date = 2026-11-22\n"
    'title = "Agency opens its summer program"\n'
    'institutions = ["statistics-canada"]\n\n'
    "[slugs]\n"
    'en = "summer-program"\n'
    'fr = "programme-ete"\n\n'
    "[[localities]]\n"
    'city = "Ottawa"\n'
    "+++\n\n" + _BODY.format(chart=_CHART, table=TABLE)
)


def edited(page: str) -> str:
    """Make the four edits."""
    for old, new in EDITS.items():
        if old not in page:
            raise ValueError(old)
        page = page.replace(old, new)
    return page


def french(message: str) -> str:
    """Translate a message in whatever notation a program gives it."""
    text = " ".join(message.split()) if not message.lstrip().startswith("|") else message
    bare = text.strip().removeprefix("## ").removeprefix("[^1]: ")
    if bare in FRENCH:
        return message.replace(message.strip(), text.strip().replace(bare, FRENCH[bare]))
    for source, translation in sorted(FRENCH.items(), key=lambda pair: -len(pair[0])):
        message = message.replace(source, translation)
    return message
