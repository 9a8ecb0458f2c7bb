"""A job as TMX 1.4: its finished translations, for the memories of others."""

from collections.abc import Callable

from diptych.model.phrase import Phrase
from diptych.translation.interchange.row import Job, State
from diptych.translation.memory import Unit, write_tmx


def write(job: Job, say: Callable[[Phrase], str]) -> bytes:
    """Write a job; what is fuzzy or missing is no memory."""
    del say  # nothing but the texts is sent
    return write_tmx(
        Unit(
            row.source,
            row.target,
            job.source_language,
            job.target_language,
            row.context or None,
            origin=job.domain,
        )
        for row in job.rows
        if row.state is State.TRANSLATED
    )
