"""Inuktitut in syllabics, as CLDR has it: what a third language takes, and no more."""

from diptych.languages.forms import DateForms, Forms
from diptych.languages.language import Language
from diptych.model.language import LanguageCode

INUKTITUT = Language(
    code=LanguageCode("iu"),
    tag="iu-Cans-CA",
    locale="iu_Cans_CA",
    catalog="iu_Cans_CA",
    iso639_2="iku",
    autonym="ᐃᓄᒃᑎᑐᑦ",
    plural_forms="nplurals=3; plural=(n == 1 ? 0 : n == 2 ? 1 : 2);",
    plural_index=lambda count: {1: 0, 2: 1}.get(count, 2),
    news="news",
    suffix="-iku",
    forms=Forms(dates=DateForms(full="{month} {day}, {year}")),
    typography=(),
)
"""Of Nunavut; its rules of typography are for those who know them."""
