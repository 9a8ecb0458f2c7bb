"""The name of a waiver: the code, and a hash of the texts that somebody looked at.

Any edit of either text makes another name, and so wakes the finding.
"""

import re

from diptych.checks.check import Finding
from diptych.checks.subjects import Segment
from diptych.memo import digest

_DIGITS = 12
"""Of the hash: enough that no two findings of a project share a name, few enough to read."""
_NAME = re.compile(rf"QA\d{{3}}-[0-9a-f]{{{_DIGITS}}}")


def waiver_name(code: str, subject: object, finding: Finding) -> str:
    """Name the waiver that a finding could have.

    A segment is known by its two texts; anything else by what the finding quotes,
    or where it quotes nothing, by its place and its sentence.

    Args:
        code: of the check.
        subject: what the check looked at.
        finding: what it found.
    """
    texts: tuple[str, ...]
    if isinstance(subject, Segment):
        texts = (subject.source.markdown, subject.target.markdown)
    elif finding.excerpts:
        texts = tuple(excerpt.text for excerpt in finding.excerpts)
    else:
        where = str(finding.place.path) if finding.place else ""
        texts = (where, finding.sentence.english())
    return f"{code}-{digest(texts)[:_DIGITS]}"


def is_waiver_name(name: str) -> bool:
    """Tell whether a text is the name of a waiver, of whatever finding."""
    return _NAME.fullmatch(name) is not None
