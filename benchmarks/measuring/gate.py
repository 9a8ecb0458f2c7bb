"""The gate over releases that measurements put together."""

from diptych import checks
from diptych.model.diagnostic import Diagnostic


def run(release: checks.Release, *, late: bool = False) -> tuple[Diagnostic, ...]:
    """Look at publications, however many of them.

    Args:
        release: with their texts and pages.
        late: whether to look at their files alone.
    """
    look = checks.look_at_papers if late else checks.look
    return checks.judged(look(release), (), release.settings, complete=late)
