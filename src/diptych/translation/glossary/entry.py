"""A term while it is gathered from the cells or elements that speak of it."""

from dataclasses import dataclass, field

from diptych.model.language import LanguageCode
from diptych.model.term import Term

_Names = dict[LanguageCode, list[str]]


@dataclass(slots=True)
class Entry:
    """What is known of a term so far."""

    id: str
    note: str = ""
    source: str = ""
    preferred: _Names = field(default_factory=dict)
    abbreviations: _Names = field(default_factory=dict)
    accepted: _Names = field(default_factory=dict)
    forbidden: _Names = field(default_factory=dict)

    def term(self) -> Term:
        """Make the term; the first of several preferred names is the term, others are accepted."""
        accepted = {code: list(names) for code, names in self.accepted.items()}
        for names in (self.preferred, self.abbreviations):
            for code, several in names.items():
                accepted.setdefault(code, []).extend(several[1:])
        return Term(
            self.id,
            {code: names[0] for code, names in self.preferred.items()},
            {code: names[0] for code, names in self.abbreviations.items()},
            {code: tuple(names) for code, names in accepted.items() if names},
            {code: tuple(names) for code, names in self.forbidden.items()},
            self.note,
            self.source,
        )
