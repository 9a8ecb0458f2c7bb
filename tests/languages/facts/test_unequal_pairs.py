"""Faults that were published or may be, and the code that each is reported under."""

import pytest

from diptych.languages.facts import compare
from diptych.model.diagnostic import Severity
from diptych.model.language import LanguageCode

ENGLISH, FRENCH = LanguageCode("en"), LanguageCode("fr")

ERRORS = (
    ("QA301", "over 120,000 users", "plus de 160 000 utilisateurs"),
    ("QA301", "go to question 7", "allez à la question 6b"),
    ("QA301", "Step 2", "Étape 1"),
    ("QA301", "PowerPoint 2016", "PowerPoint 365"),
    ("QA301", "3,200,000 people", "1 000 000 de personnes"),
    ("QA301", "a history of 24 days", "un historique de 24 heures"),
    ("QA301", "39 km", "39 m"),
    ("QA301", "1.5 to 1", "1,4 pour 1"),
    ("QA301", "the 14-kilometre route", "le tracé de 1 4 kilomètre s"),
    ("QA301", "15 projects", "des projets"),
    ("QA301", "-31 °C", "31 °C"),
    ("QA301", "-31 °C", "-31 °F"),
    ("QA301", "14 knots", "14 kilomètres à l’heure"),
    ("QA301", "a ratio of 3:1", "un rapport de 1:3"),
    ("QA307", "Phase II adds three", "la phase III en ajoute trois"),
    ("QA307", "Annex C", "l’annexe D"),
    ("QA302", "$1.5 million", "1,6 million de dollars"),
    ("QA302", "$1.5 million", "1,5 milliard de dollars"),
    ("QA302", "$100", "100 $ US"),
    ("QA302", "€100", "100 $"),
    ("QA302", "$25 million", "des dollars"),
    ("QA302", "$5 million", "5 millions"),
    ("QA302", "$5 million for 6 years, $2 for 1", "5 millions pour 6 ans, 2 $ pour un"),
    ("QA302", "$5 million", "5 millions d’euros"),
    ("QA303", "0.59 per cent", "0,5 pour cent"),
    ("QA303", "75% of them", "75 d’entre eux"),
    ("QA303", "75%", "75 ‰"),
    ("QA303", "4 percentage points", "4 %"),
    ("QA303", "66% fewer searches", "57 % moins de recherches"),
    ("QA304", "July 15", "15 juin"),
    ("QA304", "December 1, 2021", "1er décembre 2022"),
    ("QA304", "2019-11-12", "2020-11-14"),
    ("QA304", "in June", "en juillet"),
    ("QA304", "June 5, 2025", "June 5, 2025"),
    ("QA304", "June 5, 2025", "juin 5, 2025"),
    ("QA304", "May to October", "de mars à octobre"),
    ("QA304", "June 18 to 26", "du 18 au 27 juin"),
    ("QA305", "1:30 p.m.", "1 h 30"),
    ("QA305", "9 a.m. to 5 p.m.", "de 9 h à 16 h"),
    ("QA305", "at noon", "à 13 h"),
    ("QA306", "$2 billion", "2 billions de dollars"),
    ("QA306", "2 trillion cells", "2 trillions de cellules"),
    ("QA307", "613-999-9900", "613-999-9909"),
    ("QA307", "613-999-9900 ext. 12", "613-999-9900 poste 13"),
    ("QA307", "K1A 0S5", "K1A 0S6"),
    ("QA307", "paragraph 5(2)(a)", "alinéa 5(2)b)"),
    ("QA307", "SOR/92-48", "DORS/92-84"),
    ("QA308", "25,000 messages", "25,000 messages"),
    ("QA308", "1,234,567 messages", "1,234,567 messages"),
    ("QA308", "3.5%", "3.5 %"),
    ("QA308", "$3.5 million", "3.5 millions de dollars"),
    ("QA308", "1,234.5", "1  234,5"),
    ("QA310", "on Tuesday", "mercredi"),
    ("QA311", "1:30 p.m. ET", "13 h 30 HP"),
    ("QA311", "1:30 p.m. EDT", "13 h 30 HNE"),
    ("QA311", "1:30 p.m. ET", "13 h 30 ET"),
    ("QA311", "1:30 p.m. ET", "13 h 30"),
    ("QA314", "at least 75%", "au plus 75 %"),
    ("QA314", "at least half", "au plus la moitié"),
    ("QA314", "people under 18", "les personnes de plus de 18 ans"),
    ("QA314", "fewer than 30,000 people", "plus de 30 000 personnes"),
)

WARNINGS = (
    ("QA213", "NC3", "GNC3"),
    ("QA301", "7 offices", "des bureaux"),
    ("QA301", "20 of 40, then 20 of 50", "20 sur 40, puis 50"),
    ("QA301", "three provinces", "quatre provinces"),
    ("QA304", "January 31, 2024", "31 janvier"),
    ("QA308", "2.5 km", "2.5 km"),
    ("QA309", "the 21st century", "le XXe siècle"),
    ("QA309", "2022–23", "2022–2024"),
    ("QA309", "the 1990s", "les années 1980"),
    ("QA309", "from 88% to 92%", "de 92 % à 88 %"),
    ("QA309", "the second phase", "la troisième phase"),
    ("QA304", "in the spring", "à l’automne"),
    ("QA303", "two thirds", "les trois quarts"),
    ("QA301", "two dozen", "deux dizaines"),
    ("QA313", "every two weeks", "deux fois par semaine"),
    ("QA313", "quarterly", "tous les 4 mois"),
    ("QA313", "monthly", "trimestriel"),
)


@pytest.mark.parametrize(
    ("severity", "code", "english", "french"),
    [
        *((Severity.ERROR, *row) for row in ERRORS),
        *((Severity.WARNING, *row) for row in WARNINGS),
    ],
)
def test_unequal_facts_are_reported(
    severity: Severity, code: str, english: str, french: str
) -> None:
    """The first finding has the code of what differs, and weighs what it should."""
    first, *_ = compare(english, ENGLISH, french, FRENCH)

    assert (code, severity) == (first.code, first.severity)


def test_a_changed_figure_is_one_finding_with_both_places() -> None:
    """The two facts that stand against each other are reported together."""
    english, french = "over 120,000 users", "plus de 160 000 utilisateurs"
    (found,) = compare(english, ENGLISH, french, FRENCH)
    assert found.source is not None
    assert found.target is not None
    places = (slice(*found.source.span), slice(*found.target.span))

    assert ("120,000", "160 000") == (english[places[0]], french[places[1]])


def test_a_figure_that_only_the_target_has_is_reported() -> None:
    """Both directions count: additions are faults too."""
    (found,) = compare("the recipients", ENGLISH, "les récipiendaires de 2026", FRENCH)
    assert found.target is not None

    assert (None, "2026") == (found.source, found.target.text)
