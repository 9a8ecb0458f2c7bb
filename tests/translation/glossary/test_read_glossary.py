"""Terms are read from the files that terminologists keep them in."""

from pathlib import PurePosixPath

import pytest

from diptych.model.diagnostic import InputError
from diptych.model.language import LanguageCode
from diptych.translation.glossary import read_glossary

EN, FR = LanguageCode("en"), LanguageCode("fr")

TBX_2008 = """<?xml version="1.0"?><martif type="TBX" xml:lang="en"><text><body>
<termEntry id="c1">
<langSet xml:lang="en-CA"><tig><term>machine learning</term></tig>
<tig><term>ML</term><termNote type="termType">acronym</termNote></tig></langSet>
<langSet xml:lang="fr">
<ntig><termGrp><term>apprentissage <hi>automatique</hi></term></termGrp></ntig>
<tig><term>apprentissage machine</term>
<termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
<tig><term>apprentissage artificiel</term>
<termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></tig></langSet>
</termEntry></body></text></martif>"""
TBX_2019 = """<?xml version="1.0"?><tbx type="TBX-Basic" style="dct" xml:lang="en"
 xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min"><text><body>
<conceptEntry id="c1"><langSec xml:lang="en"><termSec><term>machine learning</term></termSec>
<termSec><term>ML</term><min:termType>acronym</min:termType></termSec></langSec>
<langSec xml:lang="fr"><termSec><term>apprentissage automatique</term></termSec>
<termSec><term>apprentissage machine</term>
<min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec>
<termSec><term>apprentissage artificiel</term>
<min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus></termSec></langSec>
</conceptEntry></body></text></tbx>"""
OWN = """id;term.en;term.fr;abbreviation.en;accepted.fr;forbidden.fr;note
c1;machine learning;apprentissage automatique;ML;apprentissage artificiel;apprentissage machine;
"""
TERMIUM = """\ufeffSUBJECT_EN,TERM_EN,ABBREVIATION_EN,SYNONYMS_EN,TERME_FR,SYNONYMES_FR
AI,machine learning,ML,,apprentissage automatique,apprentissage artificiel;AA
"""


@pytest.mark.parametrize(
    ("name", "text"),
    [("a.tbx", TBX_2008), ("a.tbx", TBX_2019), ("a.csv", OWN), ("a.tsv", OWN.replace(";", "\t"))],
    ids=["TBX of 2008", "TBX of 2019", "semicolons", "tabs"],
)
def test_every_form(name: str, text: str) -> None:
    """The same terms come out of every form: what to say, what may be said, and what not."""
    (term,) = read_glossary(text.encode(), PurePosixPath(name), (EN, FR))

    assert "c1" == term.id
    assert {EN: "machine learning", FR: "apprentissage automatique"} == term.terms
    assert {EN: "ML"} == term.abbreviations
    assert {FR: ("apprentissage artificiel",)} == term.accepted
    assert {FR: ("apprentissage machine",)} == term.forbidden


def test_columns_of_termium() -> None:
    """An open-data file of TERMIUM Plus is read as it is published."""
    (term,) = read_glossary(TERMIUM.encode(), PurePosixPath("a.csv"), (EN, FR))

    assert {EN: "machine learning", FR: "apprentissage automatique"} == term.terms
    assert {FR: ("apprentissage artificiel", "AA")} == term.accepted


def test_columns_of_languages() -> None:
    """Two columns are enough."""
    (term,) = read_glossary(
        "English,Français\nwater,eau\nonly,\n".encode(), PurePosixPath("a.csv"), (EN, FR)
    )

    assert {EN: "water", FR: "eau"} == term.terms


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.xlsx", b"", "DP370"),
        ("a.csv", b"\xff", "DP371"),
        ("a.tbx", b"<html/>", "DP371"),
        ("a.tbx", b"<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><tbx>&e;</tbx>", "DP352"),
        ("a.csv", b"a,b\n1,2\n", "DP372"),
    ],
)
def test_refused(name: str, content: bytes, code: str) -> None:
    """A glossary that cannot be used is refused with its reason."""
    with pytest.raises(InputError) as refused:
        read_glossary(content, PurePosixPath(name), (EN, FR))

    assert [code] == [found.code for found in refused.value.diagnostics]
