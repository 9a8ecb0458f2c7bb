"""What French words are worth, in Canada."""

from decimal import Decimal

from diptych.languages.facts.grammar import Words, counted, listed
from diptych.languages.facts.units import (
    DAY,
    HALF_DAY,
    HALF_MONTH,
    HALF_WEEK,
    HALF_YEAR,
    MONTH,
    QUARTER,
    TWO_YEARS,
    WEEK,
    YEAR,
)

MONTHS = counted(
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    start=1,
) | {"fevrier": 2, "aout": 8, "decembre": 12}
"""With the spellings that lost their accents: a slip of the keyboard is no wrong date."""

SHORT_MONTHS = {
    "janv": 1,
    "févr": 2,
    "avr": 4,
    "juill": 7,
    "juil": 7,
    "sept": 9,
    "oct": 10,
    "nov": 11,
    "déc": 12,
}

WEEKDAYS = counted("lundi mardi mercredi jeudi vendredi samedi dimanche", start=1)

SEASONS = {"printemps": "spring", "été": "summer", "automne": "autumn", "hiver": "winter"}

HOURS = {"midi": 12, "minuit": 0}

UNTIL = listed("à au - – jusqu'à jusqu'au")

PERIODS = {
    "quotidien": DAY,
    "quotidienne": DAY,
    "quotidiennement": DAY,
    "chaque jour": DAY,
    "tous les jours": DAY,
    "hebdomadaire": WEEK,
    "hebdomadaires": WEEK,
    "chaque semaine": WEEK,
    "toutes les semaines": WEEK,
    "mensuel": MONTH,
    "mensuelle": MONTH,
    "mensuels": MONTH,
    "mensuelles": MONTH,
    "mensuellement": MONTH,
    "chaque mois": MONTH,
    "tous les mois": MONTH,
    "trimestriel": QUARTER,
    "trimestrielle": QUARTER,
    "trimestriels": QUARTER,
    "trimestrielles": QUARTER,
    "trimestriellement": QUARTER,
    "chaque trimestre": QUARTER,
    "tous les trimestres": QUARTER,
    "semestriel": HALF_YEAR,
    "semestrielle": HALF_YEAR,
    "semestriellement": HALF_YEAR,
    "deux fois par an": HALF_YEAR,
    "deux fois par mois": HALF_MONTH,
    "deux fois par semaine": HALF_WEEK,
    "deux fois par jour": HALF_DAY,
    "deux fois par année": HALF_YEAR,
    "annuel": YEAR,
    "annuelle": YEAR,
    "annuels": YEAR,
    "annuelles": YEAR,
    "annuellement": YEAR,
    "chaque année": YEAR,
    "tous les ans": YEAR,
    "par année": YEAR,
    "par an": YEAR,
    "biennal": TWO_YEARS,
    "biennale": TWO_YEARS,
    "bisannuel": TWO_YEARS,
    "bisannuelle": TWO_YEARS,
}
"""`bimensuel` and `bihebdomadaire` are left out: they are used for two things each."""

_UNDER_SEVENTEEN = counted(
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
    start=0,
)
_TENS = counted("vingt trente quarante cinquante soixante septante octante nonante", start=2)
_RANKS = counted(
    "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième "
    "dixième onzième douzième treizième quatorzième quinzième seizième",
    start=1,
)

_THIRD = Decimal(100) / 3

WORDS = Words(
    units={
        **_UNDER_SEVENTEEN,
        **{name: tens * 10 for name, tens in _TENS.items()},
        "une": 1,
        "dix-sept": 17,
        "dix-huit": 18,
        "dix-neuf": 19,
        "quatre-vingt": 80,
        "quatre-vingts": 80,
        "vingts": 20,
        "aucun": 0,
        "aucune": 0,
        "double": 2,
        "paire": 2,
        "triple": 3,
        "dizaine": 10,
        "quinzaine": 15,
        "vingtaine": 20,
        "trentaine": 30,
        "quarantaine": 40,
        "cinquantaine": 50,
        "soixantaine": 60,
    },
    factors={
        "douzaine": 12,
        "douzaines": 12,
        "dizaines": 10,
        "cent": 100,
        "cents": 100,
        "centaine": 100,
        "mille": 1000,
        "millier": 1000,
        "million": 10**6,
        "millions": 10**6,
        "milliard": 10**9,
        "milliards": 10**9,
        "billion": 10**12,
        "billions": 10**12,
    },
    ordinals={
        **_RANKS,
        **{f"{name}s": rank for name, rank in _RANKS.items()},
        "première": 1,
        "premières": 1,
        "second": 2,
        "seconde": 2,
        "unième": 1,
        "vingtième": 20,
        "trentième": 30,
        "quarantième": 40,
        "cinquantième": 50,
        "centième": 100,
    },
    shares={
        "moitié": Decimal(50),
        "demi": Decimal(50),
        "demie": Decimal(50),
        "trois quarts": Decimal(75),
        "les trois-quarts": Decimal(75),
        "le quart": Decimal(25),
        "un quart": Decimal(25),
        "deux tiers": _THIRD * 2,
        "un tiers": _THIRD,
        "le tiers": _THIRD,
        "totalité": Decimal(100),
    },
    joint="et",
)

_ZONES = {
    "de l'est": "E",
    "du pacifique": "P",
    "des rocheuses": "M",
    "du centre": "C",
    "de l'atlantique": "A",
    "de terre-neuve": "N",
}

_ZONE_LETTERS = {"E": "E", "P": "P", "R": "M", "C": "C", "A": "A", "T": "N"}
"""French letter, then the letter that stands for the zone in both languages (F-67)."""

ZONES = {
    f"H{kind}{letter}": zone + mark
    for letter, zone in _ZONE_LETTERS.items()
    for kind, mark in (("", ""), ("N", "S"), ("A", "D"))
} | {
    f"heure{kind} {name}": letter + mark
    for name, letter in _ZONES.items()
    for kind, mark in (("", ""), (" normale", "S"), (" avancée", "D"))
}

CALLINGS = listed(
    "amiral ambassadeur ambassadrice capitaine chef cheffe colonel commandant commissaire "
    "agent caporal conseiller conseillère directeur directrice docteur général gouverneure "
    "gouverneur honorable inspecteur inspectrice lieutenant major maire mairesse membre "
    "ministre officier président présidente professeur professeure secrétaire sénateur "
    "sénatrice sergent nord sud est ouest rivière lac mont rue avenue climat intégrité le la les"
)
