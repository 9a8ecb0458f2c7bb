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


class _Calls:
    """A pure call that counts how often it is made."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.made = 0

    def __call__(self) -> bytes:
        self.made += 1
        return self.content


def test_a_result_is_computed_once(tmp_path: Path) -> None:
    """The second time, and in the next run, it is read back."""
    call = _Calls(b"bytes")

    results = [FolderStore(tmp_path)(call, "key", 1) for _ in range(3)]

    assert [b"bytes"] * 3 == results
    assert call.made == 1


@pytest.mark.parametrize("damage", [b"", b"short", bytes(32) + b"other"])
def test_a_damaged_entry_is_computed_again(tmp_path: Path, damage: bytes) -> None:
    """An entry that was cut or edited is not an entry."""
    store, call = FolderStore(tmp_path), _Calls(b"bytes")
    store(call, "key")
    (entry,) = (path for path in tmp_path.rglob("*") if path.is_file())
    entry.write_bytes(damage)

    assert store(call, "key") == b"bytes"
    assert call.made == 2


def test_a_store_that_cannot_be_written_costs_time_only(tmp_path: Path) -> None:
    """A release never fails because nothing can be remembered."""
    in_the_way = tmp_path / "file"
    in_the_way.write_text("not a folder")

    assert FolderStore(in_the_way)(_Calls(b"bytes"), "key") == b"bytes"


def test_what_was_used_least_recently_goes_first(tmp_path: Path) -> None:
    """The store keeps to its limit."""
    store = FolderStore(tmp_path, limit=3 * (32 + 10))
    for key in range(10):
        store(_Calls(bytes(10)), key)

    store.trim()

    assert len([path for path in tmp_path.rglob("*") if path.is_file()]) <= 3


def test_nothing_is_remembered_nowhere() -> None:
    """Without a store, every call is made."""
    call = _Calls(b"bytes")

    assert [NoStore()(call, "key") for _ in range(2)] == [b"bytes"] * 2
    assert call.made == 2


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
