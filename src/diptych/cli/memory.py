"""The memory of a project, opened and brought up to date with what is published."""

import sqlite3
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from diptych import project
from diptych.model.language import LanguageCode
from diptych.model.message import Message, MessageKey
from diptych.model.project import Project
from diptych.pipeline import Recall
from diptych.pipeline.published import published_units
from diptych.project.memory import as_published, opened
from diptych.translation import Remembered
from diptych.translation.memory import learn, recall


@contextmanager
def memory(root: Path, read: Project) -> Iterator[sqlite3.Connection]:
    """Open the memory of a project, and teach it what the project has published.

    Args:
        root: of the project.
        read: the project.

    Raises:
        InputError: a source, or a file of the memory, cannot be read.
        MachineError: the index cannot be written.
    """
    published = project.read_manifest(root / read.settings.folders.output)
    now = project.inputs(root, read.settings).files
    with opened(root, read.settings) as connection:
        learn(connection, published_units(read, as_published(published, now)))
        yield connection


@contextmanager
def remembering(root: Path, read: Project) -> Iterator[Recall]:
    """Open the memory of a project, for an update to look messages up in.

    Args:
        root: of the project.
        read: the project.
    """
    with memory(root, read) as connection:

        def look_up(
            messages: Sequence[Message], target: LanguageCode, known: Collection[MessageKey]
        ) -> Mapping[MessageKey, Remembered]:
            policy = read.settings.memory
            return recall(connection, messages, target, known=known, policy=policy)

        yield look_up
