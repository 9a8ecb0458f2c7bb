"""What `publication.toml` says, as one frozen value."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from diptych.model.diagnostic import Severity
from diptych.model.document import Contact
from diptych.model.language import LanguageCode
from diptych.model.offer import Offer
from diptych.model.profile import DEFAULT_PROFILE
from diptych.model.recall import RecallPolicy
from diptych.model.style import Style
from diptych.model.term import Term
from diptych.model.text import Text

_NOTES = frozenset({"README.md", "LISEZMOI.md"})


def is_note(path: PurePosixPath) -> bool:
    """Tell the notes that lie beside sources, for whoever writes them."""
    return path.name in _NOTES


@dataclass(frozen=True, slots=True)
class Folders:
    """Where a project keeps its things, relative to its root."""

    content: PurePosixPath = PurePosixPath("content")
    locales: PurePosixPath = PurePosixPath("locales")
    templates: PurePosixPath = PurePosixPath("templates")
    output: PurePosixPath = PurePosixPath("dist")

    @property
    def boilerplate(self) -> PurePosixPath:
        """The folder of the fragments that releases share."""
        return self.content / "boilerplate"

    def is_source(self, path: PurePosixPath) -> bool:
        """Tell a release's source from shared fragments, and from the notes beside it.

        >>> Folders().is_source(PurePosixPath("content/budget/index.md"))
        True
        """
        return (
            path.suffix == ".md"
            and path.is_relative_to(self.content)
            and not path.is_relative_to(self.boilerplate)
            and not is_note(path)
        )


@dataclass(frozen=True, slots=True)
class InstitutionEntry:
    """An institution that the project adds to the registry, or corrects in it."""

    names: Mapping[LanguageCode, str]
    addresses: Mapping[LanguageCode, str]
    segments: Mapping[LanguageCode, str]
    federal: bool


@dataclass(frozen=True, slots=True)
class ContactEntry:
    """A contact that releases name by its key."""

    contact: Contact
    name: Text
    """A message of the shared domain."""


@dataclass(frozen=True, slots=True)
class Symbols:
    """The federal symbols, which only an institution may supply (L-42, L-44).

    Pictures below the output folder; where there are none, pages say it in words.
    """

    signatures: Mapping[LanguageCode, str] = field(default_factory=dict)
    """The corporate signature, its own language on the left."""
    wordmark: str | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of a project."""

    base_address: str
    """Scheme and host of the published site, without a slash at the end."""
    languages: tuple[LanguageCode, ...]
    """The editions of every publication, in the order of bilingual material (L-21)."""
    offer: Offer = Offer()
    """What readers are offered of each release, unless its front matter says otherwise."""
    folders: Folders = Folders()
    style: Style = Style()
    links: tuple[Mapping[LanguageCode, str], ...] = ()
    """Declared pairs of addresses that are each other's counterpart."""
    institutions: Mapping[str, InstitutionEntry] = field(default_factory=dict)
    contacts: Mapping[str, ContactEntry] = field(default_factory=dict)
    severities: Mapping[str, Severity] = field(default_factory=dict)
    """Per code, over the profile's own choice."""
    profile: str = DEFAULT_PROFILE
    """What the checks weigh otherwise: a key of `model.profile.PROFILES`."""
    same: frozenset[str] = frozenset()
    """Texts that are the same in every language, declared so."""
    words: frozenset[str] = frozenset()
    """Words that are right although no dictionary has them, in whatever language (QA713)."""
    names: tuple[Mapping[LanguageCode, str], ...] = ()
    """Declared pairs of names and identifiers that are each other's counterpart."""
    symbols: Symbols = field(default_factory=Symbols)
    copyright: Mapping[LanguageCode, str] = field(default_factory=dict)
    """Who holds it, as each language says so; empty: editions say nothing of it (L-64, L-67)."""
    approvals: int = 0
    """How many people must have approved each edition before it is released (QA115)."""
    glossary_file: PurePosixPath | None = None
    """A project's own terms: a table (CSV) or a termbase (TBX)."""
    glossary: tuple[Term, ...] = ()
    """What it holds."""
    memory: RecallPolicy = RecallPolicy()
    """What becomes of what the translation memory knows."""
