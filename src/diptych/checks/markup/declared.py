"""Differences that a project has declared to be right, and the lines that would declare more."""

from collections import Counter
from collections.abc import Sequence

from diptych.checks.subjects import Segment
from diptych.model.phrase import Phrase, phrase


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
    if not missing or not added:
        return list(missing.elements()), list(added.elements())
    settings = segment.settings
    for pair in (*settings.names, *settings.links):
        source = pair.get(segment.source.language, "")
        target = pair.get(segment.target.language, "")
        if explained := min(missing[source], added[target]):
            missing -= Counter({source: explained})
            added -= Counter({target: explained})
    return list(missing.elements()), list(added.elements())


def declaration(missing: Sequence[str], added: Sequence[str], segment: Segment) -> Phrase:
    """Propose the lines that would declare a difference to be right.

    Only one thing on each side is certainly a pair; otherwise only a person can tell.
    """
    if len(missing) == len(added) == 1:
        return phrase(
            "Correct it; or, if both are right, add to publication.toml:{pair}",
            pair=pair_lines("names", missing[0], added[0], segment),
        )
    return phrase("Correct it; or, if both are right, declare each pair under [[names]].")


def pair_lines(table: str, source: str, target: str, segment: Segment) -> str:
    """Write a pair for publication.toml, on lines of its own."""
    return "\n".join(
        (
            "",
            f"[[{table}]]",
            f"{segment.source.language} = {_quoted(source)}",
            f"{segment.target.language} = {_quoted(target)}",
        )
    )


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
