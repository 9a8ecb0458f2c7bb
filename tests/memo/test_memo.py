"""What is remembered is what would be computed again, or it is not remembered."""

import datetime as dt
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.memo import FolderStore, NoStore, digest

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.binary() | st.dates(),
    lambda inner: st.lists(inner).map(tuple) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


def test_what_was_kept_is_given_back(tmp_path: Path) -> None:
    """In this run and in the next one."""
    FolderStore(tmp_path).keep(b"bytes", "key", 1)

    assert FolderStore(tmp_path).recall("key", 1) == b"bytes"
    assert FolderStore(tmp_path).recall("key", 2) is None


@pytest.mark.parametrize("damage", [b"", b"short", bytes(32) + b"other"])
def test_a_damaged_entry_is_no_entry(tmp_path: Path, damage: bytes) -> None:
    """An entry that was cut or edited is computed again, never published."""
    store = FolderStore(tmp_path)
    store.keep(b"bytes", "key")
    (entry,) = (path for path in tmp_path.rglob("*") if path.is_file())
    entry.write_bytes(damage)

    assert store.recall("key") is None

    store.keep(b"bytes", "key")

    assert store.recall("key") == b"bytes"


def test_a_store_that_cannot_be_written_costs_time_only(tmp_path: Path) -> None:
    """A release never fails because nothing can be remembered."""
    in_the_way = tmp_path / "file"
    in_the_way.write_text("not a folder")
    store = FolderStore(in_the_way)

    store.keep(b"bytes", "key")

    assert store.recall("key") is None


def test_what_was_used_least_recently_goes_first(tmp_path: Path) -> None:
    """The store keeps to its limit."""
    store = FolderStore(tmp_path, limit=3 * (32 + 10))
    for key in range(10):
        store.keep(bytes(10), key)

    store.trim()

    assert len([path for path in tmp_path.rglob("*") if path.is_file()]) <= 3


def test_nothing_is_remembered_nowhere() -> None:
    """Without a store, everything is computed every time."""
    NoStore().keep(b"bytes", "key")

    assert NoStore().recall("key") is None


@given(VALUES, VALUES)
def test_equal_digests_mean_equal_values(one: object, other: object) -> None:
    """No two different values share a digest; types and nesting count."""
    assert (repr(one) == repr(other)) is (digest(one) == digest(other))


def test_the_order_of_a_mapping_does_not_count() -> None:
    """Two mappings with the same entries are the same key."""
    assert digest({"a": 1, "b": 2}) == digest({"b": 2, "a": 1})


def test_digests_are_the_same_in_every_run() -> None:
    """A digest of yesterday finds its entry today: this one is written down."""
    value = ("page", PurePosixPath("en/a"), dt.date(2026, 11, 22), b"\x00", None)

    assert digest(value) == "1e91603764c9a68555826180fc73b71f287491566b8a60e8235f4af3d82f8199"
