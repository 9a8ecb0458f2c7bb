"""The laws of an update, for any sequence of edits of sources and of catalogs."""

from collections.abc import Sequence
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from diptych.model.diagnostic import InputError
from diptych.model.language import LanguageCode
from diptych.model.message import Message, MessageKey
from diptych.model.phrase import phrase
from diptych.model.place import Place
from diptych.translation.merged import merged
from diptych.translation.po import Identity, PoEntry, PoFile, compose, filled, read_file
from diptych.translation.shelf import unfiled
from diptych.translation.update import update

PATH = PurePosixPath("locales/fr_CA/LC_MESSAGES/release.po")
FRENCH = LanguageCode("fr")
ENGLISH = LanguageCode("en")
CORPUS = sorted((Path(__file__).parents[3] / "shared" / "corpus" / "po").glob("*.po"))

WORDS = ("Statistics", "Canada", "released", "12", "2.5%", "new", "figures", "in", "May", "\u00a0$")
SENTENCES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(" ".join)
MESSAGES = st.builds(
    lambda context, source, plural, line: Message(
        MessageKey(context, source),
        ENGLISH,
        (phrase("paragraph"),),
        (Place(PurePosixPath("content/release.md"), line),),
        plural=plural,
    ),
    st.sampled_from((None, None, None, "", "title")),
    SENTENCES,
    st.sampled_from((None, None, None, "several", "more")),
    st.integers(1, 9),
)
SOURCES = st.lists(MESSAGES, max_size=6).map(merged)
TRANSLATIONS = st.text('aé\u00a0\u202f"\\\n\t%{}«»', min_size=1, max_size=6).map(
    lambda text: text.strip("\n") or "x"
)


def updated(catalog: bytes | None, messages: Sequence[Message]) -> bytes:
    """Bring a catalog up to date."""
    return update(catalog, messages, path=PATH, language=FRENCH, domain="release").content


def parsed(catalog: bytes) -> PoFile:
    """Read a catalog that must be sound."""
    return read_file(catalog, PATH)


def live(catalog: bytes) -> dict[Identity, PoEntry]:
    """List the live entries of a catalog."""
    return {entry.identity: entry for entry in parsed(catalog).entries if not entry.obsolete}


def work(catalog: bytes) -> set[str]:
    """List everything that people put into a catalog."""
    entries = parsed(catalog).entries
    strings = {text for entry in entries for text in entry.strings if text}
    return strings | {line for entry in entries for line in entry.comments("#")}


def translated(catalog: bytes, translation: str, number: int) -> bytes:
    """Translate and confirm one live entry, as an editor would; the others stay."""
    file = parsed(catalog)
    targets = [entry for entry in file.entries if not entry.obsolete]
    if not targets:
        return catalog
    chosen = targets[number % len(targets)]
    strings = tuple(f"{translation}{form}" for form in range(len(chosen.strings)))
    done = filled(compose(chosen.identity, strings), strings)
    texts = [
        entry.gap + (done.text if entry is chosen else entry.text)
        for entry in (file.header, *file.entries)
        if entry
    ]
    return "".join(texts).encode()


@st.composite
def catalogs(draw: st.DrawFn) -> bytes:
    """Make a catalog with a history: sources that came and went, translations between."""
    catalog = updated(None, draw(SOURCES))
    for _ in range(draw(st.integers(0, 3))):
        for number in range(draw(st.integers(0, 3))):
            catalog = translated(catalog, draw(TRANSLATIONS), number)
        catalog = updated(catalog, draw(SOURCES))
    return catalog


@given(catalogs(), SOURCES)
def test_nothing_that_was_translated_disappears(catalog: bytes, messages: list[Message]) -> None:
    """Every translation and every comment is still there: live, fuzzy or obsolete."""
    assert work(catalog) <= work(updated(catalog, messages))


@given(catalogs(), SOURCES)
def test_live_entries_are_the_messages(catalog: bytes, messages: list[Message]) -> None:
    """The catalog has a live entry for each message of the source, in its order."""
    expected = [Identity(*message.key, message.plural) for message in messages]

    assert expected == list(live(updated(catalog, messages)))


@given(catalogs(), SOURCES)
def test_a_second_update_changes_nothing(catalog: bytes, messages: list[Message]) -> None:
    """An update of what is up to date gives the same bytes."""
    once = updated(catalog, messages)

    assert once == updated(once, messages)


@given(catalogs(), SOURCES, SOURCES)
def test_going_and_coming_back(
    catalog: bytes, messages: list[Message], others: list[Message]
) -> None:
    """A source that changes, and changes back, has its finished translations again."""
    before = live(updated(catalog, messages))
    after = live(updated(updated(updated(catalog, messages), others), messages))
    finished = {key: entry for key, entry in before.items() if entry.translated and not entry.fuzzy}

    assert {key: entry.strings for key, entry in finished.items()} == {
        key: after[key].strings for key in finished if not after[key].fuzzy
    }


@given(catalogs(), SOURCES)
def test_nothing_is_confirmed_by_the_way(catalog: bytes, messages: list[Message]) -> None:
    """Only what was finished before, under the very same source text, is finished after."""
    finished = {
        (unfiled(entry).identity, entry.strings)
        for entry in parsed(catalog).entries
        if entry.translated and not entry.fuzzy
    }
    after = live(updated(catalog, messages)).values()

    assert {(e.identity, e.strings) for e in after if e.translated and not e.fuzzy} <= finished


@pytest.mark.skipif(not CORPUS, reason="the corpus is not beside this repository")
@pytest.mark.parametrize("file", CORPUS, ids=lambda file: file.name)
def test_real_catalogs_lose_nothing(file: Path) -> None:
    """A real catalog whose sources change by a word each keeps all it holds, and its bytes."""
    try:
        held = parsed(file.read_bytes())
    except InputError:
        pytest.skip("refused")
    messages = [
        Message(
            MessageKey(identity.context, f"{identity.source}{' indeed' * (number % 3 == 0)}"),
            ENGLISH,
            (),
            (),
            plural=identity.plural,
        )
        for number, identity in enumerate(live(held.text.encode()))
    ]
    once = updated(held.text.encode(), messages)
    offered = [entry for entry in live(once).values() if entry.fuzzy]

    assert work(held.text.encode()) <= work(once)
    assert once == updated(once, messages)
    assert sum(entry.translated for entry in offered) == len(offered)


class Project(RuleBasedStateMachine):
    """A catalog in use: the author edits, the translator translates, updates run."""

    def __init__(self) -> None:
        super().__init__()
        self.messages: list[Message] = []
        self.catalog = updated(None, [])
        self.work: set[str] = set()

    @rule(message=MESSAGES, number=st.integers(0, 9))
    def add(self, message: Message, number: int) -> None:
        """Add a message somewhere."""
        self.messages.insert(number % (len(self.messages) + 1), message)

    @precondition(lambda self: self.messages)
    @rule(number=st.integers(0, 9), source=SENTENCES)
    def edit(self, number: int, source: str) -> None:
        """Rewrite a message."""
        chosen = number % len(self.messages)
        old = self.messages[chosen]
        self.messages[chosen] = Message(
            MessageKey(old.key.context, source), old.language, old.parts, old.places
        )

    @precondition(lambda self: self.messages)
    @rule(number=st.integers(0, 9), to=st.integers(0, 9))
    def move(self, number: int, to: int) -> None:
        """Move a message."""
        message = self.messages.pop(number % len(self.messages))
        self.messages.insert(to % (len(self.messages) + 1), message)

    @precondition(lambda self: self.messages)
    @rule(number=st.integers(0, 9))
    def remove(self, number: int) -> None:
        """Remove a message."""
        self.messages.pop(number % len(self.messages))

    @rule()
    def update(self) -> None:
        """Bring the catalog up to date."""
        self.catalog = updated(self.catalog, self.messages)

        assert list(live(self.catalog)) == [
            Identity(*message.key, message.plural) for message in merged(self.messages)
        ]

    @rule(translation=TRANSLATIONS, number=st.integers(0, 9))
    def translate(self, translation: str, number: int) -> None:
        """Translate one entry over, which is the translator's own to do."""
        before = work(self.catalog)
        self.catalog = translated(self.catalog, translation, number)
        self.work = (self.work - (before - work(self.catalog))) | work(self.catalog)

    @invariant()
    def nothing_is_lost(self) -> None:
        """Whatever stood in the catalog and nobody overwrote stands in it."""
        assert self.work <= work(self.catalog)


TestProject = Project.TestCase
TestProject.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
