"""The memory: what is learnt from releases is offered to the next."""

import datetime as dt
import sqlite3
from collections.abc import Iterator
from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.model.catalog import Catalog, Translation
from diptych.model.diagnostic import InputError
from diptych.model.language import LanguageCode
from diptych.model.message import Message, MessageKey
from diptych.model.place import Place
from diptych.model.recall import RecallPolicy, Trust
from diptych.translation.memory import (
    Neighbours,
    Unit,
    holdable,
    learn,
    prepare,
    published,
    read_tmx,
    recall,
    search,
    units,
    write_tmx,
)

ENGLISH, FRENCH = LanguageCode("en"), LanguageCode("fr")
MAY, JUNE = dt.date(2026, 5, 1), dt.date(2026, 6, 1)
PLACE = Place(PurePosixPath("memory.sqlite"))
TMX = PurePosixPath("other.tmx")


@pytest.fixture
def memory() -> Iterator[sqlite3.Connection]:
    """Open an empty memory that stands in no file."""
    connection = sqlite3.connect(":memory:")
    prepare(connection, PLACE)
    yield connection
    connection.close()


def messages(*texts: str) -> list[Message]:
    """Make the messages of a document."""
    return [Message(MessageKey(None, text), ENGLISH, (), ()) for text in texts]


def release(memory: sqlite3.Connection, key: str, date: dt.date, **pairs: str) -> int:
    """Publish a document whose texts are the names, their translations the values."""
    translations = {
        MessageKey(None, source): Translation(target, fuzzy=False, line=1)
        for source, target in pairs.items()
    }
    catalog = Catalog(key, FRENCH, PurePosixPath(f"{key}.po"), translations)
    return learn(memory, published(messages(*pairs), catalog, key, date))


def recalled(
    memory: sqlite3.Connection, *texts: str, policy: RecallPolicy | None = None
) -> list[str]:
    """Say what the memory knows of the first text of a document."""
    found = recall(memory, messages(*texts), FRENCH, policy=policy)
    remembered = found.get(MessageKey(None, texts[0]))
    if remembered is None:
        return []
    state = "certain" if remembered.certain else "fuzzy"
    return [remembered.text, state, remembered.origin.english()]


def test_learning_twice_changes_nothing(memory: sqlite3.Connection) -> None:
    """A release that is published again adds nothing to the memory."""
    assert 2 == release(memory, "may", MAY, Hello="Bonjour", Goodbye="Au revoir")
    assert 0 == release(memory, "may", MAY, Hello="Bonjour", Goodbye="Au revoir")


def test_only_finished_translations_are_learnt(memory: sqlite3.Connection) -> None:
    """Suggestions and empty entries of a catalog never enter the memory."""
    translations = {
        MessageKey(None, "a"): Translation("x", fuzzy=True, line=1),
        MessageKey(None, "b"): Translation("", fuzzy=False, line=1),
    }
    catalog = Catalog("may", FRENCH, PurePosixPath("may.po"), translations)

    assert 0 == learn(memory, published(messages("a", "b", "c"), catalog, "may", MAY))


def test_the_same_text_between_the_same_neighbours(memory: sqlite3.Connection) -> None:
    """What was published in the same place before needs nobody's eye."""
    release(memory, "may", MAY, About="À propos", Contact="Renseignements")

    assert ["À propos", "certain", "From the memory, in the same place: may"] == recalled(
        memory, "About", "Contact"
    )


def test_the_same_text_elsewhere(memory: sqlite3.Connection) -> None:
    """The same words in other company are offered, and the latest translation of them."""
    release(memory, "may", MAY, About="Sujet", Contact="Renseignements")
    release(memory, "june", JUNE, About="À propos", Contact="Renseignements")

    assert ["À propos", "fuzzy", "From the memory, the same text: june"] == recalled(
        memory, "About", "Other"
    )


def test_a_text_that_resembles(memory: sqlite3.Connection) -> None:
    """A text that is nearly the same is offered, with its likeness."""
    source = "Statistics Canada opens an office"
    release(memory, "may", MAY, **{source: "Statistique Canada ouvre un bureau"})

    assert [
        "Statistique Canada ouvre un bureau",
        "fuzzy",
        "From the memory, 95% alike: may",
    ] == recalled(memory, "Statistics Canada opened an office")
    assert [] == recalled(memory, "Something else entirely")


POLICIES = (
    (RecallPolicy(), "certain"),
    (RecallPolicy(in_context=Trust.FUZZY), "fuzzy"),
    (RecallPolicy(in_context=Trust.OFF, exact=Trust.TRANSLATED), "certain"),
)


@pytest.mark.parametrize(("policy", "expected"), POLICIES)
def test_the_policy_decides(
    memory: sqlite3.Connection, policy: RecallPolicy, expected: str
) -> None:
    """A project says how far each kind of match is trusted."""
    release(memory, "may", MAY, About="À propos")

    assert expected == recalled(memory, "About", policy=policy)[1]


def test_a_memory_that_is_not_asked(memory: sqlite3.Connection) -> None:
    """With everything off the memory offers nothing."""
    release(memory, "may", MAY, About="À propos")

    assert [] == recalled(memory, "About", policy=RecallPolicy(Trust.OFF, Trust.OFF, Trust.OFF))


def test_searching(memory: sqlite3.Connection) -> None:
    """A search gives the most alike first."""
    release(
        memory, "may", MAY, **{"Open data": "Données ouvertes", "Open house": "Portes ouvertes"}
    )

    found = list(search(memory, "Open datum", (ENGLISH, FRENCH)))

    assert ["Données ouvertes", "Portes ouvertes"] == [unit.target for _, unit in found]


def test_a_file_that_is_no_memory() -> None:
    """A database of somebody else is refused, and not written to."""
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE theirs (x)")

    with pytest.raises(InputError, match="DP327"):
        prepare(connection, PLACE)

    assert [("theirs",)] == connection.execute("SELECT name FROM sqlite_master").fetchall()
    connection.close()


TEXTS = st.text(min_size=1)
NEIGHBOURS = st.none() | st.builds(Neighbours, st.none() | TEXTS, st.none() | TEXTS)
UNITS = st.builds(
    Unit,
    TEXTS,
    TEXTS,
    st.just(ENGLISH),
    st.just(FRENCH),
    st.none() | st.text(),
    NEIGHBOURS,
    TEXTS,
    st.none() | st.dates(min_value=dt.date(1000, 1, 1)),
)


@given(st.lists(UNITS, max_size=5))
def test_tmx_there_and_back(learnt: list[Unit]) -> None:
    """What XML can hold comes back as it went, odd spaces and line ends included."""
    assert tuple(filter(holdable, learnt)) == read_tmx(write_tmx(learnt), TMX)


@given(st.lists(UNITS.filter(holdable), max_size=5))
def test_the_store_there_and_back(learnt: list[Unit]) -> None:
    """What was learnt is in the memory, each unit once, in an order of its own."""
    connection = sqlite3.connect(":memory:")
    prepare(connection, PLACE)
    learn(connection, learnt)
    found = list(units(connection))
    learn(connection, reversed(learnt))

    assert found == list(units(connection))
    assert {(u.source, u.target, u.context) for u in learnt} == {
        (u.source, u.target, u.context) for u in found
    }
    connection.close()


OTHERS = """\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx11.dtd">
<tmx version="1.1"><header/><body>
<tu><note>old</note>
<tuv lang="EN-US"><seg>Open <bpt i="1">&lt;b&gt;</bpt>data<ept i="1">&lt;/b&gt;</ept></seg></tuv>
<tuv lang="de"><seg>Offene Daten</seg></tuv>
<tuv lang="FR-CA"><seg>Données ouvertes</seg></tuv>
</tu></body></tmx>
"""


def test_memories_of_other_tools() -> None:
    """Old attributes, foreign languages, inline codes and a bare document type are no hurdle."""
    expected = Unit("Open data", "Données ouvertes", ENGLISH, FRENCH, origin="other.tmx")

    assert (expected,) == read_tmx(OTHERS.encode(), TMX)


REFUSED = (
    ("not XML", b"hello", "DP324"),
    ("cut short", b"<tmx><body>", "DP324"),
    ("another XML", b"<html/>", "DP324"),
    ("an entity", b'<!DOCTYPE tmx [<!ENTITY a "b">]><tmx>&a;</tmx>', "DP325"),
    ("a file", b'<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/passwd">]><tmx>&a;</tmx>', "DP325"),
    ("a parameter", b'<!DOCTYPE tmx [<!ENTITY % a SYSTEM "http://a.ca/x"> %a;]><tmx/>', "DP325"),
    ("an unread entity", b'<!DOCTYPE tmx SYSTEM "x.dtd"><tmx><body>&a;</body></tmx>', "DP325"),
    (
        "a bomb",
        b'<!DOCTYPE tmx [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]><tmx>&b;</tmx>',
        "DP325",
    ),
)


@pytest.mark.parametrize(
    ("content", "code"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED]
)
def test_an_unsafe_memory_is_refused(content: bytes, code: str) -> None:
    """Nothing is expanded and nothing is fetched; a file that asks for it is refused."""
    with pytest.raises(InputError, match=code):
        read_tmx(content, TMX)
