"""Datelines: the forms that institutions and newswires use, in both languages."""

import datetime as dt
from dataclasses import replace

import pytest

from diptych.languages import LANGUAGES, PROFILES, dateline, show
from diptych.model.document import Locality
from languages.notation import shown

ENGLISH = next(iter(LANGUAGES))
LOCALITIES = (Locality("Ottawa", "ON"),)
DAY = dt.date(2026, 11, 22)
FORMS = {
    "canada.ca": (
        "November⍽22, 2026 — Ottawa, Ontario —",
        "Le 22⍽novembre 2026 — Ottawa (Ontario) —",
    ),
    "statcan": ("Ottawa, November⍽22, 2026", "Ottawa, le 22⍽novembre 2026"),
    "newswire": ("OTTAWA, Ontario, November⍽22, 2026 —", "OTTAWA (Ontario), le 22⍽novembre 2026 —"),
    "cnw": ("OTTAWA, ON, Nov.⍽22, 2026 /CNW/ -", "OTTAWA, ON, le 22⍽nov. 2026 /CNW/ -"),
    "pmo": ("November⍽22, 2026\nOttawa, Ontario", "Le 22⍽novembre 2026\nOttawa (Ontario)"),
}
"""The same day and place, by the profile of style (P-100 to P-105)."""


@pytest.mark.parametrize("profile", PROFILES)
def test_dateline(profile: str) -> None:
    """Every profile has its form in both languages."""
    lines = (dateline(LOCALITIES, DAY, code, PROFILES[profile]).text for code in LANGUAGES)

    assert FORMS[profile] == tuple(map(shown, lines))


@pytest.mark.parametrize("profile", PROFILES)
def test_dateline_without_a_place(profile: str) -> None:
    """Where nobody says the place, the day stands alone, with a capital."""
    lines = (dateline((), DAY, code, PROFILES[profile]).text for code in LANGUAGES)

    assert ["Nov", "Le "] == [line[:3] for line in lines]


WIRED = [
    # P-104: real pairs, and their months in full where they are short.
    ("Ottawa", "ON", dt.date(2023, 6, 14), "OTTAWA, ON, June⍽14, 2023", "le 14⍽juin 2023"),
    ("Ottawa", "ON", dt.date(2021, 12, 16), "OTTAWA, ON, Dec.⍽16, 2021", "le 16⍽déc. 2021"),
    ("Montréal", None, dt.date(2019, 1, 28), "MONTRÉAL, Jan.⍽28, 2019", "le 28⍽janv. 2019"),
    ("Québec", "QC", dt.date(2019, 9, 1), "QUÉBEC, QC, Sept.⍽1, 2019", "le 1er⍽sept. 2019"),
]


@pytest.mark.parametrize(("city", "province", "date", "english", "day"), WIRED)
def test_newswire_dateline(
    city: str, province: str | None, date: dt.date, english: str, day: str
) -> None:
    """A newswire's dateline has the code of the province, a short month and the service (P-104)."""
    style = replace(PROFILES["cnw"], ordinals="plain")
    lines = [
        shown(dateline((Locality(city, province),), date, code, style).text) for code in LANGUAGES
    ]
    place = english.partition(",")[0] + (f", {province}" if province else "")

    assert [f"{english} /CNW/ -", f"{place}, {day} /CNW/ -"] == lines


def test_dateline_names_another_service_or_none() -> None:
    """Telbec is CNW's own name in Quebec; who sends releases without a service says none."""
    telbec = replace(PROFILES["cnw"], dateline_service="CNW Telbec")
    nobody = replace(PROFILES["cnw"], dateline_service="none")
    day = dt.date(2023, 6, 14)
    lines = [shown(dateline((), day, ENGLISH, style).text) for style in (telbec, nobody)]

    assert ["June⍽14, 2023 /CNW Telbec/ -", "June⍽14, 2023 -"] == lines


def test_attribution_with_the_function_first() -> None:
    """A house may name the function before the person (D-14)."""
    style = replace(PROFILES["canada.ca"], attribution="function first")
    shown_as = [show("person", "anil-arora", code, style).text for code in LANGUAGES]

    assert all(text.endswith(", Anil Arora") for text in shown_as)
