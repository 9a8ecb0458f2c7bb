"""The rules of Canadian English typography, in the order that they are applied in."""

from diptych.languages.characters import OBJECT
from diptych.languages.typography import apostrophes, spaces, telephones
from diptych.languages.typography.english import dates, quotes, spacing, words
from diptych.languages.typography.rule import DIGITS, Rule
from diptych.languages.typography.wording import discouraged, forbidden

RULES: tuple[Rule, ...] = (
    Rule("L-27", "QA710", spaces.composed_letters, everywhere=True),
    Rule("L-27", "QA703", spaces.invisible_characters, "\u00ad\ufeff", everywhere=True),
    Rule("E-03", "QA715", spaces.exotic_spaces),
    Rule("E-03", "QA707", spaces.repeated_spaces),
    Rule("F-25", "QA601", spacing.ellipses, ("...",)),
    Rule("E-05", "QA601", quotes.double_marks, '"'),
    Rule("E-05", "QA601", quotes.single_marks, "'"),
    Rule("E-05", "QA606", quotes.guillemets, "«»", repairs=False),
    Rule("E-06", "QA601", apostrophes.between_letters, "'‘´"),
    Rule("E-06", "QA601", quotes.shortened_words, "'"),
    Rule("E-06", "QA601", quotes.closing_singles, "'"),
    Rule("E-03", "QA602", spacing.punctuation),
    Rule("E-22", "QA604", spacing.percent_signs, "%"),
    Rule("E-22", "QA604", spacing.percent_words, DIGITS, repairs=False),
    Rule("E-23", "QA610", spacing.dollar_signs, "$"),
    Rule("E-23", "QA610", spacing.dollars_last, "$", repairs=False),
    Rule("E-20", "QA610", spacing.french_groups, DIGITS, repairs=False),
    Rule("E-24", "QA602", spacing.large_sums, DIGITS + OBJECT),
    Rule("E-26", "QA602", spacing.units, DIGITS + OBJECT),
    Rule("E-45", "QA602", spacing.titles),
    Rule("E-45", "QA602", spacing.numbered_things, DIGITS),
    Rule("E-33", "QA602", telephones.telephone_hyphens, DIGITS),
    Rule("E-33", "QA602", spacing.extensions, DIGITS),
    Rule("E-33", "QA602", telephones.international_numbers, DIGITS),
    Rule("E-35", "QA602", telephones.postal_codes, DIGITS),
    Rule("E-10", "QA607", dates.ordinal_days, DIGITS, repairs=False),
    Rule("E-10", "QA607", dates.days_of_months, DIGITS),
    Rule("E-14", "QA603", dates.meridiem_spaces, DIGITS),
    Rule("E-14", "QA603", dates.meridiem_forms, DIGITS, repairs=False),
    Rule("E-14", "QA603", dates.round_hours, DIGITS, repairs=False),
    Rule("E-09", "QA608", dates.year_spans, DIGITS, repairs=False),
    Rule("E-07", "QA608", spacing.spaced_hyphens, "-", repairs=False),
    Rule("E-37", "QA402", discouraged(words.VOCABULARY), repairs=False),
    Rule("E-41", "QA605", forbidden(words.SPELLING), repairs=False),
    Rule("E-44", "QA407", forbidden(words.PLACES), repairs=False),
)
