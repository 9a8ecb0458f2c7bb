"""The verdict on a site: what was found in all of it, less what somebody answers for."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from diptych import checks
from diptych.model.diagnostic import Diagnostic
from diptych.model.page import Named
from diptych.pipeline.workshop import Workshop


def verdict(
    found: Iterable[Diagnostic],
    together: checks.Whole,
    shop: Workshop,
    artifacts: Sequence[Named] | None = None,
) -> tuple[Diagnostic, ...]:
    """Judge a site.

    Args:
        found: in its publications and around them.
        together: all publications, which are looked at side by side.
        shop: of the project.
        artifacts: all files of the site; none as long as something stands against making them.
    """
    project = shop.project
    everything = [*found, *checks.look_at_whole(together)]
    complete = artifacts is not None
    if artifacts is not None:
        finished = replace(together, artifacts=tuple(artifacts), approvals=project.approvals)
        everything += checks.look_at_artifacts(finished)
    return checks.judged(everything, project.waivers, project.settings, complete=complete)
