"""Approvals: somebody's word that an edition may be published, bound to its very bytes."""

import datetime as dt
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from diptych.model.language import LanguageCode
from diptych.model.page import Named
from diptych.model.place import Place


@dataclass(frozen=True, slots=True)
class Approval:
    """One signature under one edition."""

    release: str
    """Key of the publication."""
    language: LanguageCode
    person: str
    role: str
    """As what they signed: author, translator, reviewer; empty where nobody said."""
    date: dt.date
    hash: str
    """Of the edition as they saw it: what `hash_of` says of its files."""
    place: Place
    """Its line in the ledger."""


def hash_of(artifacts: Iterable[Named]) -> str:
    """Name all files of an edition by one hash.

    It is what `sha256sum FILES | sha256sum` prints in the folder that was published, the
    files in the order of their paths, so that anybody can verify it offline.

    Args:
        artifacts: of one edition.
    """
    lines = sorted((str(one.path), one.sha256) for one in artifacts)
    listed = "".join(f"{digest}  {path}\n" for path, digest in lines)
    return hashlib.sha256(listed.encode()).hexdigest()
