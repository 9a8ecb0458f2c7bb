"""The rules of Canadian English typography, in the order that they are applied in."""

from diptych.languages.typography import apostrophes, spaces, telephones
from diptych.languages.typography.english import dates, quotes, spacing, words
from diptych.languages.typography.rule import Rule
from diptych.languages.typography.wording import discouraged, forbidden

RULES: tuple[Rule, ...] = (
    *spaces.RULES,
    Rule("F-25", "QA601", spacing.ellipses),
    Rule("E-05", "QA601", quotes.double_marks),
    Rule("E-05", "QA601", quotes.single_marks),
    Rule("E-05", "QA606", quotes.guillemets),
    Rule("E-06", "QA601", apostrophes.between_letters),
    Rule("E-06", "QA601", quotes.shortened_words),
    Rule("E-06", "QA601", quotes.closing_singles),
    Rule("E-03", "QA602", spacing.punctuation),
    Rule("E-22", "QA604", spacing.percent_signs),
    Rule("E-22", "QA604", spacing.percent_words),
    Rule("E-23", "QA610", spacing.dollar_signs),
    Rule("E-23", "QA610", spacing.dollars_last),
    Rule("E-20", "QA610", spacing.french_groups),
    Rule("E-24", "QA602", spacing.large_sums),
    Rule("E-26", "QA602", spacing.units),
    Rule("E-45", "QA602", spacing.titles_and_numbered_things),
    Rule("E-33", "QA602", telephones.telephone_hyphens),
    Rule("E-33", "QA602", spacing.extensions),
    Rule("E-33", "QA602", telephones.international_numbers),
    Rule("E-35", "QA602", telephones.postal_codes),
    Rule("E-10", "QA607", dates.ordinal_days),
    Rule("E-10", "QA607", dates.days_of_months),
    Rule("E-14", "QA603", dates.meridiem_spaces),
    Rule("E-14", "QA603", dates.meridiem_forms),
    Rule("E-14", "QA603", dates.round_hours),
    Rule("E-09", "QA608", dates.year_spans),
    Rule("E-07", "QA608", spacing.spaced_hyphens),
    Rule("E-37", "QA402", discouraged(words.VOCABULARY)),
    Rule("E-41", "QA605", discouraged(words.SPELLING)),
    Rule("E-44", "QA407", forbidden(words.PLACES)),
)
