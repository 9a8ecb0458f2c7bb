"""Differences that a project has declared to be right."""

from collections import Counter

from diptych.checks.subjects import Segment


def without_declared(
    missing: Counter[str], added: Counter[str], segment: Segment
) -> tuple[list[str], list[str]]:
    """Leave out what a pair of `[[names]]` or `[[links]]` explains.

    Args:
        missing: what only the source has.
        added: what only the translation has.
        segment: for its languages and its project's registries.

    Returns:
        What is left of each side, in the order of its first use.
    """
    settings = segment.settings
    for pair in (*settings.names, *settings.links):
        source = pair.get(segment.source.language, "")
        target = pair.get(segment.target.language, "")
        explained = min(missing[source], added[target])
        missing -= Counter({source: explained})
        added -= Counter({target: explained})
    return list(missing.elements()), list(added.elements())
