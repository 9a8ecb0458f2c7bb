"""`--store`: what one machine made need not be made on another, and no release depends on it."""

from pathlib import Path

import pytest

from diptych.cli import main

fsspec = pytest.importorskip("fsspec")


@pytest.fixture(params=["memory://shared", "shared"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty store: at an address, and in a folder."""
    fsspec.filesystem("memory").store.clear()
    given = str(request.param)
    return given if "://" in given else str(tmp_path / given)


def test_a_machine_makes_nothing_that_another_made(
    store: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second machine finds every PDF in the store, adds nothing, and publishes the same."""
    monkeypatch.setenv("DIPTYCH_STORE", store)
    published = []
    for machine in ("one", "other"):
        assert main(["init", str(tmp_path / machine), "-q"]) == 0
        monkeypatch.chdir(tmp_path / machine)
        before = _kept(store)

        assert main(["release", "-q"]) == 0

        published.append(_files(Path("dist")))
        if machine == "other":
            assert before == _kept(store)
    assert published[0] == published[1]


def test_a_store_that_is_away_costs_one_warning(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The release is published; who reads the log learns why it took longer, and no password."""

    def refuse(*_: object, **_options: object) -> bytes:
        message = "memory://somebody:secret@away refused"
        raise ConnectionError(message)

    monkeypatch.setattr(fsspec.get_filesystem_class("memory"), "cat_file", refuse)
    assert main(["init", str(tmp_path / "site"), "-q"]) == 0
    monkeypatch.chdir(tmp_path / "site")

    code = main(["release", "-q", "--store", "memory://somebody:secret@away", "--lang", "en"])

    said = capsys.readouterr().err
    assert (0, 1) == (code, said.count("DP642"))
    assert "secret" not in said
    assert Path("dist/release.json").is_file()


def test_a_folder_that_is_not_mounted_is_not_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What would be kept there, nobody else would find."""
    assert main(["init", str(tmp_path / "site"), "-q"]) == 0
    monkeypatch.chdir(tmp_path / "site")
    store = tmp_path / "share" / "diptych"

    assert main(["release", "-q", "--store", str(store), "--lang", "en"]) == 0

    assert "DP642" in capsys.readouterr().err
    assert not store.parent.exists()


@pytest.mark.parametrize(
    ("address", "said"),
    [("nowhere://bucket", "nowhere"), ("ftps://somebody:secret@host/x", "ftps://host/x")],
)
def test_an_address_that_can_be_none_is_refused(
    address: str,
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Before anything is made, and without the password."""
    assert main(["init", str(tmp_path / "site"), "-q"]) == 0
    monkeypatch.chdir(tmp_path / "site")

    assert main(["release", "-q", "--store", address]) == 2

    complaint = capsys.readouterr().err
    assert "DP640" in complaint
    assert said in complaint
    assert "secret" not in complaint


def _kept(store: str) -> dict[str, bytes]:
    files, folder = fsspec.core.url_to_fs(store)
    return {file: files.cat_file(file) for file in files.find(folder)}


def _files(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
