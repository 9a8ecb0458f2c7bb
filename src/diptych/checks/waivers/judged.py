"""What checks found, held against what somebody answers for."""

from dataclasses import dataclass
from functools import cached_property

from diptych.model.diagnostic import Diagnostic
from diptych.model.waiver import Waiver


@dataclass(frozen=True)
class Judged:
    """Findings and waivers of one release."""

    found: tuple[Diagnostic, ...]
    waivers: tuple[Waiver, ...]

    @cached_property
    def standing(self) -> tuple[Diagnostic, ...]:
        """What nobody has waived."""
        waived = {waiver.name for waiver in self.waivers}
        return tuple(one for one in self.found if not one.waiver or one.waiver not in waived)

    @cached_property
    def unused(self) -> tuple[Waiver, ...]:
        """Waivers that no finding needs: the texts were edited, or the rule has changed."""
        needed = {one.waiver for one in self.found}
        return tuple(waiver for waiver in self.waivers if waiver.name not in needed)
