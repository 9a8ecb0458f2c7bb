"""Ways in which the two editions say the same: none of them may be reported."""

import pytest

from diptych.languages.facts import compare
from diptych.model.language import LanguageCode

ENGLISH, FRENCH = LanguageCode("en"), LanguageCode("fr")

NUMBERS = (
    ("120,000 users", "120 000 utilisateurs"),
    ("120,000 users", "120\u00a0000 utilisateurs"),
    ("120,000 users", "120\u202f000 utilisateurs"),
    ("120,000 users", "120\u2009000 utilisateurs"),
    ("4,000 pages", "4000 pages"),
    ("1,234,567.5", "1 234 567,5"),
    ("0.123456", "0,123\u00a0456"),
    ("WCAG 2.1", "WCAG 2.1"),
    ("version 1.2.3", "version 1.2.3"),
    ("a drop of -2,800", "une baisse de -2 800"),
    ("a drop of \u22122,800", "une baisse de \u20112 800"),
    ("10K run", "course de 10 k"),
    ("about 50 cases", "une cinquantaine de cas, soit 50"),
    ("from 5 to 10", "de 5 à 10"),
    ("2 to 3 million people", "de 2 à 3 millions de personnes"),
    ("2 million to 3 million people", "de 2 à 3 millions de personnes"),
    ("20% of 1,000", "20 % de 1 000"),
    ("a 1x1 grid", "une grille de 1 x 1"),
    ("forecast hours [00,06,12]", "heures de prévision [00, 06, 12]"),
    ("24/7", "24 heures sur 24, sept jours sur sept"),
)

WORDS = (
    ("nine aircraft", "9 avions"),
    ("9 aircraft", "neuf avions"),
    ("twenty-one offices", "21 bureaux"),
    ("97 offices", "quatre-vingt-dix-sept bureaux"),
    ("71 offices", "soixante et onze bureaux"),
    ("80 offices", "quatre-vingts bureaux"),
    ("300 offices", "trois cents bureaux"),
    ("2,500 offices", "deux mille cinq cents bureaux"),
    ("105 offices", "cent cinq bureaux"),
    ("one hundred and five offices", "105 bureaux"),
    ("two dozen", "24"),
    ("12", "une douzaine"),
    ("a single form", "1 formulaire"),
    ("half of the people", "50 % des gens"),
    ("50% of the people", "la moitié des gens"),
    ("the 5th office", "le cinquième bureau"),
    ("any of the first 30 days", "l’un des trente premiers jours"),
    ("level 1", "un niveau et le niveau 1 d’un programme"),
)

MONEY = (
    ("$100", "100 $"),
    ("$75.25", "75,25 $"),
    ("$1,200.75", "1 200,75 $"),
    ("$1.5 million", "1,5 million de dollars"),
    ("$1.5 million", "1,5 M$"),
    ("$1.5M", "1 500 000 $"),
    ("$2.5-billion plan", "plan de 2,5 milliards de dollars"),
    ("$10 Million prize", "prix de 10 millions de dollars"),
    ("$1 billion", "un milliard de dollars"),
    ("in 2017 dollars", "en dollars de 2017"),
    ("$5 and $10 million", "5 et 10 millions de dollars"),
    ("between 45% and 50%", "entre 45 et 50 %"),
    ("4 percentage points", "4 points"),
    ("3:1", "3:1"),
    ("1:50,000", "1:50 000"),
    ("Phase II, Annex C", "la phase II, annexe C"),
    ("Part 2", "la partie II"),
    ("5%, 10% or 15%", "5, 10 ou 15 %"),
    ("in the spring of 2028", "au printemps 2028"),
    ("not more than 75%", "pas plus de 75 %"),
    ("a maximum of 40 signs", "ne doit pas comprendre plus de 40 signes"),
    ("two thirds", "deux tiers"),
    ("two dozen", "deux douzaines"),
    ("April 18 -19", "18 -19 avril"),
    ("14 knots", "14 nœuds"),
    ("$1.2 trillion", "1,2 billion de dollars"),
    ("US$100", "100 $ US"),
    ("US$100", "100 dollars américains"),
    ("100 USD", "100 $ US"),
    ("CA$100", "100 $"),
    ("€5 million", "5 millions d’euros"),
    ("50 cents", "0,50 $"),
    ("$4,000 to $10,000", "de 4 000 $ à 10 000 $"),
    ("$4 million to $5 million", "de 4 à 5 millions de dollars"),
    ("$4 to $5 million", "de 4 à 5 millions de dollars"),
)

PERCENTAGES = (
    ("20%", "20 %"),
    ("20 per cent", "20 pour cent"),
    ("20 percent", "20 p. 100"),
    ("17.3%", "17,3 %"),
    ("45% to 50%", "45 à 50 %"),
    ("45 to 50%", "45 % à 50 %"),
    ("3 percentage points", "3 points de pourcentage"),
)

DATES = (
    ("June 1, 2025", "le 1er juin 2025"),
    ("June 1, 2025", "2025-06-01"),
    ("July\u00a031, 2016", "le 31\u00a0juillet 2016"),
    ("Sunday, November 22, 2026", "le dimanche 22 novembre 2026"),
    ("1 June 2025", "1 juin 2025"),
    ("the 1st of June, 2025", "le 1er juin 2025"),
    ("AUGUST 10, 2018", "LE 10 AOÛT 2018"),
    ("Sept. 5", "5 sept."),
    ("June 2025", "juin 2025"),
    ("in May", "en mai"),
    ("June 18 to 26", "du 18 au 26 juin"),
    ("April 18 - 19, 2021", "du 18 au 19 avril 2021"),
    ("January 10, 12 and 14, 2025", "les 10, 12 et 14 janvier 2025"),
    ("March 29 to April 4", "du 29 mars au 4 avril"),
    ("June 9, 2015, until sunset on June 12, 2015", "Du 9 juin jusqu’au soir du 12 juin 2015"),
    ("In 2025, on June 5", "Le 5 juin 2025"),
    ("06/07/2025", "7 juin 2025"),
    ("06/07/2025", "6 juillet 2025"),
    ("35 comments on December 13 to 2 the day after", "de 35 le 13 décembre à 2 le lendemain"),
    ("On May 5, 10 people met", "Le 5 mai, 10 personnes se sont réunies"),
    ("May 2, 3 and 4, 2025", "les 2, 3 et 4 mai 2025"),
    ("On December 12, 300 people came", "Le 12 décembre, 300 personnes sont venues"),
)

TIMES = (
    ("1:30 pm", "13 h 30"),
    ("1:30 p.m.", "13 h 30"),
    ("8:05 am", "8 h 05"),
    ("8:05 am", "8 h 5"),
    ("9 a.m.", "9 h"),
    ("9 am to 5 pm", "de 9 h à 17 h"),
    ("9 to 11 a.m.", "de 9 à 11 h"),
    ("11 to 1 p.m.", "de 11 h à 13 h"),
    ("from 9:00 to 11:30 a.m.", "de 9 h à 11 h 30"),
    ("noon to 1 p.m.", "de midi à 13 h"),
    ("12 p.m.", "midi"),
    ("12 a.m.", "minuit"),
    ("13:30", "13 h 30"),
    ("(Powerpoint, 621KB)", "(PowerPoint, 621 Ko)"),
    ("06h00 UTC", "6 h UTC"),
    ("1:30 (afternoon)", "13 h 30"),
    ("1:30 p.m. ET", "13 h 30 (HE)"),
    ("1:30 p.m. EDT", "13 h 30 HAE"),
    ("at 12:00 noon EST", "à midi (HNE)"),
    ("1:30 p.m. Pacific time", "13 h 30, heure du Pacifique"),
    ("past periods of 6 or 24 hours", "des périodes de 6h ou 24h"),
    ("a scale of 1:50 000", "une échelle de 1:50 000"),
)

YEARS = (
    ("2022–23", "2022-2023"),
    ("2026-27", "2026 à 2027"),
    ("fiscal year 2015 to 2016", "exercice 2015 à 2016"),
    ("Annual Report 2024–2025", "Rapport annuel 2024 à 2025"),
    ("the 1990s", "les années 1990"),
    ("the 80s", "les années 80"),
    ("21st century", "XXIe siècle"),
    ("21st century", "21e siècle"),
    ("1st, 2nd and 10th", "1er, 2e et 10e"),
    ("Q3 2025", "T3 2025"),
    ("3rd quarter", "troisième trimestre"),
)

MEASURES = (
    ("5 km", "5 kilomètres"),
    ("a 14-kilometre road", "une route de 14 km"),
    ("two weeks", "14 jours"),
    ("14 days", "deux semaines"),
    ("24 months", "2 ans"),
    ("a 5-year plan", "un plan de cinq ans"),
    ("more than 100 years", "plus d’un siècle"),
    ("48 hours", "48 h"),
    ("5.52 MB", "5,52 Mo"),
    ("Report (PDF, 53 KB)", "Rapport (PDF, 70 ko)"),
    ("Report (PDF, 53 KB, 12 pages)", "Rapport (PDF, 70 ko, 14 pages)"),
    ("quarterly", "trimestriel"),
    ("every 4 months", "tous les quatre mois"),
    ("every year", "chaque année"),
)

REFERENCES = (
    ("613-999-9900 ext. 123", "613\u2011999\u20119900 poste\u00a0123"),
    ("1-800-622-6232", "1 800 622-6232"),
    ("(613) 999-9900", "613 999-9900"),
    ("1 800 O-Canada", "1-800-622-6232"),
    ("K1A 0S5", "K1A\u00a00S5"),
    ("paragraph 5(2)(a)", "alinéa 5(2)a)"),
    ("subsection 5(2)", "paragraphe (2) de l’article 5"),
    ("SOR/92-48", "DORS/92-48"),
    ("COVID-19", "COVID\u201119"),
    ("Bill C-13", "projet de loi C\u201113"),
    ("call 811 or write to a4@x2.ca", "composez le 811 ou écrivez à b5@y3.ca"),
    ("see https://a.ca/2025/12", "voir https://b.ca/2024/11"),
    ("9.0.0", "v9.0.0"),
)


@pytest.mark.parametrize(
    ("english", "french"),
    [
        *NUMBERS,
        *WORDS,
        *MONEY,
        *PERCENTAGES,
        *DATES,
        *TIMES,
        *YEARS,
        *MEASURES,
        *REFERENCES,
    ],
)
def test_equal_facts_are_not_reported(english: str, french: str) -> None:
    """Whichever of the two is the source, nothing is reported."""
    found = (
        *compare(english, ENGLISH, french, FRENCH),
        *compare(french, FRENCH, english, ENGLISH),
    )

    assert () == found
