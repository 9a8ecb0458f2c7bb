"""`[formats]`: what readers are offered, in settings and in front matter."""

from pathlib import PurePosixPath

import pytest

from diptych import sources
from diptych.model.diagnostic import InputError
from diptych.model.offer import Arrangement, Enclosure, Form, IssuingOffice, Offer
from diptych.model.project import SourceFile
from diptych.settings import read

PAGE = PurePosixPath("content/release/index.md")
FRONT = """+++
kind = "statement"
language = "en"
date = 2026-11-22
title = "A title"
institutions = ["statistics-canada"]
{more}+++

Words.
"""


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ("", Offer()),
        ('[formats]\nmake = ["html", "text"]', Offer(frozenset({Form.HTML, Form.TEXT}))),
        ('[formats]\nbilingual = "tumble"', Offer(bilingual=Arrangement.TUMBLE)),
        ('[formats]\nattach = ["data"]', Offer(enclosures=frozenset({Enclosure.DATA}))),
        ("[formats]\nfit_pages = true", Offer(fit_pages=True)),
        ('issuing_office = "quebec"', Offer(office=IssuingOffice.QUEBEC)),
    ],
)
def test_settings_say_what_is_offered(settings: str, expected: Offer) -> None:
    """Without a word about it, every format is made, and no document holds both languages."""
    assert expected == read(settings).offer


@pytest.mark.parametrize(
    ("settings", "code"),
    [
        ('[formats]\nmake = ["html", "pfd"]', "DP107"),
        ('[formats]\nmake = ["html", "epub"]', "DP106"),
        ('[formats]\nmake = ["pdf"]', "DP121"),
        ('[formats]\nmake = "html"', "DP105"),
        ('[formats]\nbilingual = "collumns"', "DP107"),
        ('[formats]\nattach = ["source"]', "DP106"),
        ("[formats]\nfit-pages = true", "DP103"),
    ],
)
def test_what_cannot_be_offered_is_named(settings: str, code: str) -> None:
    """Unknown names, and a release that no page would lead to."""
    with pytest.raises(InputError) as refusal:
        read(settings)

    assert [code] == [found.code for found in refusal.value.diagnostics]


def test_a_release_departs_key_by_key() -> None:
    """What front matter says comes first; what it leaves out is as in the settings."""
    settings = read('[formats]\nmake = ["html", "pdf"]\nbilingual = "facing"\nfit_pages = true')
    more = 'issuing_office = "quebec"\n[formats]\nbilingual = "none"\n'

    document = sources.parse(SourceFile(PAGE, FRONT.format(more=more)), settings, {})

    assert (
        Offer(
            frozenset({Form.HTML, Form.PDF}),
            Arrangement.NONE,
            fit_pages=True,
            office=IssuingOffice.QUEBEC,
        )
        == document.metadata.offer
    )
