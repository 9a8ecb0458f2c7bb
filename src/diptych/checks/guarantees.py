"""Rules that nothing can break, and what keeps them.

A check that could never fire would be a lie about the gate.  These rules stand in
the guide beside the others, with the reason why they need no check.
"""

from dataclasses import dataclass

from diptych.model.phrase import Phrase, phrase


@dataclass(frozen=True, slots=True)
class Guarantee:
    """A rule of the quality catalogue that holds by construction."""

    code: str
    statement: Phrase
    reason: Phrase


GUARANTEES: tuple[Guarantee, ...] = (
    Guarantee(
        "QA104",
        phrase("No translation is published of a source that has changed since."),
        phrase(
            "The source text itself is the key of its translation: an edited source has none, and"
            " is reported as untranslated (QA101), its former translation kept as a suggestion."
        ),
    ),
    Guarantee(
        "QA116",
        phrase("Catalogs are well-formed: UTF-8, one entry a message, complete headers."),
        phrase(
            "The reader of catalogs refuses any other file, with the line and the remedy"
            " (DP301 and following)."
        ),
    ),
    Guarantee(
        "QA806",
        phrase("Both editions become visible at the same moment."),
        phrase("A release is built aside and put in place by renaming one folder."),
    ),
    Guarantee(
        "QA808",
        phrase("Both editions carry the same day and time of release."),
        phrase("They are values of the front matter, which each language only shows in its way."),
    ),
    Guarantee(
        "QA911",
        phrase("Every PDF conforms to PDF/UA-1 and to PDF/A-2a."),
        phrase(
            "Each one is validated where it is made, and one that breaks a rule becomes no file"
            " (DP518, DP519)."
        ),
    ),
)
"""In the order of their codes."""
