"""Addresses: the language they show, and the counterpart that follows from it or does not."""

import pytest

from diptych.languages import LANGUAGES, counterpart, language_of

ENGLISH, FRENCH = LANGUAGES

PAIRS = (
    # Statistics Canada (P-94).
    (
        "https://www150.statcan.gc.ca/n1/daily-quotidien/240809/dq240809a-eng.htm",
        "https://www150.statcan.gc.ca/n1/daily-quotidien/240809/dq240809a-fra.htm",
    ),
    (
        "https://www150.statcan.gc.ca/n1/en/type/data",
        "https://www150.statcan.gc.ca/n1/fr/type/data",
    ),
    # The policy suite (P-96).
    (
        "https://www.tbs-sct.canada.ca/pol/doc-eng.aspx?id=26164",
        "https://www.tbs-sct.canada.ca/pol/doc-fra.aspx?id=26164",
    ),
    # Justice Laws (P-97).
    (
        "https://laws-lois.justice.gc.ca/eng/acts/O-3.01/",
        "https://laws-lois.justice.gc.ca/fra/lois/O-3.01/",
    ),
    (
        "https://laws-lois.justice.gc.ca/eng/regulations/SOR-92-48/",
        "https://laws-lois.justice.gc.ca/fra/reglements/DORS-92-48/",
    ),
    # Other common pairs (P-98).
    ("https://www.canada.ca/en.html", "https://www.canada.ca/fr.html"),
    ("https://example.gc.ca/a.php?lang=eng#top", "https://example.gc.ca/a.php?lang=fra#top"),
    ("https://example.gc.ca/a.php?x=1&lang=en", "https://example.gc.ca/a.php?x=1&lang=fr"),
    ("https://example.gc.ca/report-e.pdf", "https://example.gc.ca/report-f.pdf"),
    ("https://weather.gc.ca/warnings/index_e.html", "https://meteo.gc.ca/warnings/index_f.html"),
    ("https://open.canada.ca/data/en/dataset/1", "https://open.canada.ca/data/fr/dataset/1"),
)


@pytest.mark.parametrize(("english", "french"), PAIRS)
def test_pairs_by_pattern(english: str, french: str) -> None:
    """A known pattern leads from either language to the other."""
    assert (ENGLISH, FRENCH) == (language_of(english), language_of(french))
    assert french == counterpart(english, ENGLISH, FRENCH, ())
    assert english == counterpart(french, FRENCH, ENGLISH, ())


ONLY_DECLARED = (
    "https://www.canada.ca/en/statistics-canada/news/2026/11/a-title.html",
    "https://www.canada.ca/en/canadian-heritage.html",
    "https://en.wikipedia.org/wiki/Statistics_Canada",
    "https://blog.canada.ca/2020/05/05/a-post.html",
    "https://mila.quebec/en/news",
    "https://example.org/guide-en.html",
    "https://example.org/readme_en/",
    "https://example.org/course?id=1&locale=en",
    "https://www.cic.gc.ca/english/centre.asp",
    "https://travel.gc.ca/travelling",
)


@pytest.mark.parametrize("address", ONLY_DECLARED)
def test_words_of_a_language_are_never_derived(address: str) -> None:
    """Where the rest of an address is words, only a declared pair is certain (P-91, P-93)."""
    declared = ({ENGLISH: address, FRENCH: "https://example.ca/fr"},)

    assert ENGLISH == language_of(address)
    assert counterpart(address, ENGLISH, FRENCH, ()) is None
    assert "https://example.ca/fr" == counterpart(address, ENGLISH, FRENCH, declared)


@pytest.mark.parametrize(
    "address",
    ["https://mila.quebec/", "https://www.statcan.gc.ca/", "http://[bad", "", "../a.html", "#part"],
)
def test_no_language_shows(address: str) -> None:
    """An address without a mark says nothing, and nothing is guessed."""
    assert language_of(address) is None
    assert counterpart(address, ENGLISH, FRENCH, ()) is None


def test_data_have_two_names_and_no_language() -> None:
    """What a server of data holds is the same under both names of its site."""
    english, french = "https://dd.weather.gc.ca/today/", "https://dd.meteo.gc.ca/today/"

    assert (None, None) == (language_of(english), language_of(french))
    assert french == counterpart(english, ENGLISH, FRENCH, ())


@pytest.mark.parametrize("address", ["mailto:infostats@statcan.gc.ca", "tel:+1-800-263-1136"])
def test_addresses_of_people_are_the_same(address: str) -> None:
    """One mailbox and one telephone serve both editions (X-23)."""
    assert address == counterpart(address, ENGLISH, FRENCH, ())


def test_two_marks_that_disagree_are_no_certainty() -> None:
    """A page that shows both languages is left to a person."""
    assert language_of("https://example.gc.ca/en/doc-fra.html") is None
