"""Bring a catalog up to date with its messages, and lose nothing on the way.

The promises, each a property that the tests try to break: every translation and
every translator's comment that was in the file is in it still, live, fuzzy or
obsolete; the file has a live entry for exactly the messages given; a second update
changes nothing; going to another source and back restores what was there; nothing
becomes live and unflagged unless its source text is unchanged, a rule is certain of
it, or a person vouched for it.  A file in which nothing changed is the same file.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from types import MappingProxyType

from diptych.model.language import LanguageCode
from diptych.model.message import Message, MessageKey
from diptych.model.phrase import Phrase
from diptych.model.place import Place
from diptych.translation.assemble import assemble
from diptych.translation.catalog import require_language
from diptych.translation.change import Change
from diptych.translation.comments import References, Say
from diptych.translation.describe import Wording, describe
from diptych.translation.leftover import leftovers
from diptych.translation.likeness import continued
from diptych.translation.merged import merged
from diptych.translation.po import PoFile, read_file
from diptych.translation.remembered import Remembered
from diptych.translation.same_meaning import SameMeaning
from diptych.translation.settle import Origins, identity_of, settle
from diptych.translation.shelf import Shelf

_NOTHING: Mapping[MessageKey, Remembered] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class UpdateResult:
    """A catalog brought up to date."""

    content: bytes
    changes: tuple[Change, ...]
    """What happened to translations, in the order of the file; empty where none was touched."""


def update(  # noqa: PLR0913 - each is one decision of whoever updates
    existing: bytes | None,
    messages: Sequence[Message],
    *,
    path: PurePosixPath,
    language: LanguageCode,
    domain: str,
    say: Say = Phrase.english,
    references: References = References.FILES,
    same_meaning: SameMeaning | None = None,
    remembered: Mapping[MessageKey, Remembered] = _NOTHING,
) -> UpdateResult:
    """Bring a catalog file up to date with its messages.

    Args:
        existing: the bytes of the file; none where there is no file yet.
        messages: what is to be translated, in the order of the document.
        path: the file, as diagnostics name it.
        language: of the translations.
        domain: what the catalog belongs to.
        say: words the comments for translators.
        references: what the `#:` lines name.
        same_meaning: who vouches that changed sources mean what they meant.
        remembered: what the translation memory offers, by message.

    Raises:
        InputError: the file is malformed; it is left as it is.
    """
    file = _read(existing, path, language)
    fields = file.fields.completed(domain, language)
    wanted = merged(messages)
    shelf = Shelf.of(file.entries)
    origins = Origins(
        shelf,
        continued([identity_of(message) for message in wanted], shelf.live, shelf.obsolete),
        remembered,
        same_meaning,
        forms=fields.plurals or 1,
    )
    wording = Wording(say, references, file.layout)
    settled = [settle(message, origins, wording) for message in wanted]
    live = [
        describe(found.entry, message, wording)
        for found, message in zip(settled, wanted, strict=True)
    ]
    left, changes = leftovers(shelf, live, file.layout)
    text = assemble(file, fields, live, left)
    made = (found.change for found in settled if found.change)
    return UpdateResult(text.encode(), (*made, *changes))


def _read(existing: bytes | None, path: PurePosixPath, language: LanguageCode) -> PoFile:
    if existing is None:
        return PoFile(None, ())
    file = read_file(existing, path)
    if file.header:
        require_language(file.fields, language, Place(path, file.header.line))
    return file
