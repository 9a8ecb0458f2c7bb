"""Which facts a suggestion was made for that its new text does not share."""

import pytest

from diptych.model.language import LanguageCode
from diptych.translation.difference import differences

SPELT_OUT = (
    (
        "The agency opened 12 offices.",
        "The agency opened 15 offices.",
        ["Check the figures: the earlier text said 12, this one says 15."],
    ),
    (
        "It cost $5 million.",
        "It cost $5 billion.",
        ["Check the figures: the earlier text said $5 million, this one says $5 billion."],
    ),
    (
        "About two projects began.",
        "About three projects began.",
        ["Check the figures: the earlier text said two, this one says three."],
    ),
    (
        "Sales rose 2.5% in May.",
        "Sales rose in May.",
        ["Check the figures: the earlier text said 2.5%, this one does not."],
    ),
    (
        "says Marie Tremblay, of Mila",
        "says Paul Tremblay, of Mila",
        ["Check the names: the earlier text had Marie, this one has Paul."],
    ),
    (
        "Write to a@b.ca or call.",
        "Write to us or call.",
        ["Check the addresses: the earlier text had a@b.ca, this one does not."],
    ),
    (
        "See [the report][1].",
        "See [the report][1] and [the data][2].",
        ["Check the placeholders: this text has ][2], the earlier one did not."],
    ),
)

THE_SAME = (
    ("It costs $1.5 million.", "It costs $1,500,000."),
    ("Canada grows.", "Today Canada grows."),
    ("Readers asked for more.", "Most readers asked for more."),
    ("**12** offices opened.", "12 offices have opened."),
    ("In Ottawa, 12 offices opened.", "12 offices opened in Ottawa."),
    ("", ""),
)


@pytest.mark.parametrize(("before", "after", "expected"), SPELT_OUT)
def test_differences_are_spelt_out(before: str, after: str, expected: list[str]) -> None:
    """Figures, dates, number words, names, addresses and placeholders are told apart."""
    found = differences(before, after, LanguageCode("en"))

    assert expected == [difference.sentence.english() for difference in found]


@pytest.mark.parametrize(("before", "after"), THE_SAME)
def test_other_words_for_the_same_facts(before: str, after: str) -> None:
    """What is only said otherwise is no difference."""
    assert [] == list(differences(before, after, LanguageCode("en")))
