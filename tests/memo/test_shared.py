"""A store that machines share: what one made, all have; without it, a release takes longer."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from diptych.memo import FolderStore, SharedStore

fsspec = pytest.importorskip("fsspec")
remote = pytest.importorskip("diptych.memo.remote")


@pytest.fixture(params=["memory://shared", "file://{folder}/shared"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of an empty store: in memory, and in a folder."""
    yield str(request.param).format(folder=tmp_path)
    fsspec.filesystem("memory").store.clear()


def test_what_one_machine_kept_another_recalls(address: str) -> None:
    """Once the first one has closed its store, everything is there."""
    one = remote.RemoteStore(address)
    for number in range(20):
        one.keep(b"bytes %d" % number, "key", number)
    one.close()
    other = remote.RemoteStore(address)

    assert [b"bytes %d" % number for number in range(20)] == [
        other.recall("key", number) for number in range(20)
    ]
    assert other.recall("another key") is None
    assert ("", "") == (one.trouble, other.trouble)


@pytest.mark.parametrize("damage", ["cut", "edited", "under another name"])
def test_what_is_not_what_was_kept_is_not_recalled(address: str, damage: str) -> None:
    """An upload that was cut, an edit, or a mix-up is a miss, and is written again."""
    store = remote.RemoteStore(address)
    store.keep(b"some bytes", "key")
    store.keep(b"others", "other key")
    store.close()
    files, folder = fsspec.core.url_to_fs(address)
    whole = {file: files.cat_file(file) for file in files.find(folder)}
    for file, content in whole.items():
        other = next(held for name, held in whole.items() if name != file)
        damaged = {"cut": content[:-1], "edited": content[:-1] + b"!", "under another name": other}
        files.pipe_file(file, damaged[damage])

    assert (None, "") == (store.recall("key"), store.trouble)

    store.keep(b"some bytes", "key")
    store.close()

    assert store.recall("key") == b"some bytes"


def test_a_folder_and_an_address_hold_the_same(tmp_path: Path) -> None:
    """Those who mount a folder share it with those who reach it by an address."""
    FolderStore(tmp_path).keep(b"bytes", "key")

    assert remote.RemoteStore(f"file://{tmp_path}").recall("key") == b"bytes"


def test_what_is_not_there_is_not_asked_for_one_by_one(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two hundred and fifty-six lists say it of any number of entries."""
    first = remote.RemoteStore(address)
    for number in range(1000):
        first.keep(b"bytes", number)
    first.close()
    asked = []
    kind = type(fsspec.core.url_to_fs(address)[0])
    monkeypatch.setattr(kind, "cat_file", lambda _self, path, **_: asked.append(path))
    store = remote.RemoteStore(address)

    assert [None] * 1000 == [store.recall("another", number) for number in range(1000)]
    # One folder in fifty has no entry, and so no list.
    assert (True, "") == (len(asked) < 100, store.trouble)


def test_a_store_that_is_away_is_asked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each further question would cost as long as the first, and nothing would be kept."""
    asked = []

    def refuse(_self: object, path: str, **_options: object) -> bytes:
        asked.append(path)
        message = "no route to host"
        raise ConnectionError(message)

    monkeypatch.setattr(fsspec.get_filesystem_class("memory"), "cat_file", refuse)
    store = remote.RemoteStore("memory://away")
    recalled = [store.recall(number) for number in range(3)]
    store.keep(b"bytes", "key")
    store.close()

    assert [None] * 3 == recalled
    assert (1, "no route to host") == (len(asked), store.trouble)
    assert [] == fsspec.filesystem("memory").find("/away")


def test_a_store_that_never_answers_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither when something is recalled nor at the end."""
    for_ever = threading.Event()
    monkeypatch.setattr(
        fsspec.get_filesystem_class("memory"), "cat_file", lambda *_: for_ever.wait()
    )
    store = remote.RemoteStore("memory://stuck", patience=0.01)

    assert store.recall("key") is None
    assert store.trouble == "Connection timed out"

    store.close()
    for_ever.set()


def test_a_store_that_one_may_only_read_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """A pull request from elsewhere takes what is there, and leaves nothing."""
    first = remote.RemoteStore("memory://shared")
    first.keep(b"bytes", "key")
    first.close()

    def refuse(*_: object, **_options: object) -> None:
        message = "read-only"
        raise PermissionError(message)

    monkeypatch.setattr(fsspec.get_filesystem_class("memory"), "pipe_file", refuse)
    store = remote.RemoteStore("memory://shared")
    for number in range(200):
        store.keep(b"bytes", number)
    store.close()

    assert (b"bytes", "read-only") == (store.recall("key"), store.trouble)
    fsspec.filesystem("memory").store.clear()


def test_a_protocol_that_nobody_knows_is_refused() -> None:
    """At once: it is a slip of the pen, not of the network."""
    with pytest.raises(ValueError, match="nowhere"):
        remote.RemoteStore("nowhere://bucket")


def test_what_came_from_afar_stays_near(tmp_path: Path) -> None:
    """A second run on the same machine asks nobody."""
    near, far = FolderStore(tmp_path / "near"), FolderStore(tmp_path / "far")
    far.keep(b"bytes", "key")

    assert SharedStore(near, far).recall("key") == b"bytes"
    assert near.recall("key") == b"bytes"


def test_what_is_kept_is_kept_in_both_places(tmp_path: Path) -> None:
    """For the next run here, and for all others."""
    near, far = FolderStore(tmp_path / "near"), FolderStore(tmp_path / "far")
    SharedStore(near, far).keep(b"bytes", "key")

    assert [b"bytes"] * 2 == [store.recall("key") for store in (near, far)]
