"""Typography as findings: where a text, as typed, differs from its language's rules."""

from dataclasses import dataclass

from diptych.languages.table import LANGUAGES
from diptych.languages.typography.protection import protect
from diptych.model.language import LanguageCode
from diptych.model.style import Style


@dataclass(frozen=True, slots=True)
class TypographyFinding:
    """A place where a text departs from a convention."""

    convention: str
    """`F-01`, an id of the registry of conventions."""
    check: str
    """`QA501`, the code of the check that reports it."""
    span: tuple[int, int]
    """Start and end in the text; equal where something is missing."""
    found: str
    expected: str
    certain: bool
    """Whether `typeset` mends it; otherwise only a person can decide."""


def lint(text: str, language: LanguageCode, style: Style) -> tuple[TypographyFinding, ...]:
    """Report where a text departs from the rules of its language, in the order of the text.

    Each rule looks at the text as it stands, so that spans are the author's own.
    """
    hidden = protect(text)
    findings = [
        TypographyFinding(
            convention=rule.convention,
            check=rule.check,
            span=(edit.start, edit.end),
            found=text[edit.start : edit.end],
            expected=edit.text,
            certain=edit.certain,
        )
        for rule in LANGUAGES[language].typography
        if rule.concerns(hidden)
        for edit in rule.find(hidden, style)
    ]
    return tuple(sorted(findings, key=lambda finding: (finding.span, finding.convention)))
