"""What each check weighs, for one kind of publisher.

A profile changes weights and nothing else: what is found stays the same.  A
project names one in `[checks]` of publication.toml, and what it says there of
single codes comes before the profile's choice.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from diptych.model.diagnostic import Severity


@dataclass(frozen=True, slots=True)
class Profile:
    """Weights by code."""

    severities: Mapping[str, Severity] = field(default_factory=dict)
    """Only those that depart from a check's own."""
    warnings_block: bool = False
    """Whether what would be a warning counts as an error."""

    def weigh(self, code: str, usual: Severity) -> Severity:
        """Weigh a check.

        Args:
            code: of the check.
            usual: what it weighs where nobody says otherwise.
        """
        weight = self.severities.get(code, usual)
        blocks = self.warnings_block and weight is Severity.WARNING
        return Severity.ERROR if blocks else weight


DEFAULT_PROFILE = "canada.ca"
PROFILES: Mapping[str, Profile] = MappingProxyType(
    {
        DEFAULT_PROFILE: Profile(),
        # The Daily is figures: ranges, ranks, units and frequencies block as sums do.
        "statcan": Profile({"QA309": Severity.ERROR, "QA313": Severity.ERROR}),
        # A wire carries words: where a link leads matters less than what it is called.
        "newswire": Profile({"QA206": Severity.WARNING, "QA813": Severity.OFF}),
        "strict": Profile(warnings_block=True),
    }
)
"""Profiles by the name that `publication.toml` calls them by."""
