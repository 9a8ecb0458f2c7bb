"""Anybody can prove offline that what stands published is what was published, and approved."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from diptych.cli import main

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new project, published once."""
    root = tmp_path / "site"
    assert main(["init", str(root), "-q"]) == 0
    monkeypatch.chdir(root)
    assert main(["release", "-q"]) == 0
    return root


def test_a_release_verifies_wherever_it_was_copied(site: Path, capsys: Capture) -> None:
    """It needs the folder, and nothing of what it was made from."""
    elsewhere = site.parent / "mirror"
    shutil.copytree(site / "dist", elsewhere)
    shutil.rmtree(site)

    assert main(["verify", str(elsewhere), "--lang", "en"]) == 0
    assert "are those that were published" in capsys.readouterr().out


@pytest.mark.parametrize("what", ["altered", "lost", "added"])
def test_whatever_became_of_a_file_is_named(site: Path, capsys: Capture, what: str) -> None:
    """One letter is enough."""
    page = next((site / "dist/fr").rglob("*.html"))
    if what == "altered":
        page.write_bytes(page.read_bytes().replace(b"2026", b"2027", 1))
    elif what == "lost":
        page.unlink()
    else:
        page = page.with_name("new.html")
        page.touch()

    assert main(["verify", "--lang", "en"]) == 1
    assert f"{page.relative_to(site / 'dist')}: DP622" in capsys.readouterr().err


def test_an_edited_manifest_proves_nothing(site: Path, capsys: Capture) -> None:
    """Hashes that were edited together with a file do not carry its approvals along."""
    manifest = site / "dist/release.json"
    content = json.loads(manifest.read_text())
    page = next((site / "dist/fr").rglob("*.pdf"))
    path = page.relative_to(site / "dist").as_posix()
    page.write_text("mine")
    hashed = subprocess.run(["sha256sum", page], capture_output=True, check=True, text=True)
    content["artifacts"][path] = hashed.stdout.split()[0]
    manifest.write_text(json.dumps(content))

    assert main(["verify", "--lang", "en"]) == 1
    assert "DP623" in capsys.readouterr().err


def test_the_manifest_says_what_the_release_was_made_from(site: Path) -> None:
    """Sources, catalogs, templates, fonts, tools, editions, and the date of the content."""
    content = json.loads((site / "dist/release.json").read_text())
    inputs = set(content["inputs"])

    assert {"content/first-release/index.md", "publication.toml"} <= inputs
    assert "locales/fr_CA/LC_MESSAGES/first-release.po" in inputs
    assert any(path.startswith("diptych:templates/") and path.endswith(".ttf") for path in inputs)
    assert {"diptych", "python", "weasyprint", "pango", "jinja2"} <= set(content["tools"])
    assert ["en", "fr"] == sorted(one["language"] for one in content["editions"])
    assert "" < content["date"]


def test_there_is_nothing_to_verify(tmp_path: Path, capsys: Capture) -> None:
    """A folder that was not published proves nothing either way."""
    assert main(["verify", str(tmp_path), "--lang", "en"]) == 1
    assert "DP621" in capsys.readouterr().err


@pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="needs OpenSSH")
def test_a_signed_release_says_who_signed_it(site: Path, capsys: Capture) -> None:
    """Only somebody on the list counts, and only under these very bytes."""
    key, other, signers = site / "key", site / "other", site / "signers"
    for one in (key, other):
        words = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(one)]
        subprocess.run(words, check=True)
    signers.write_text(f"a.roy@example.ca {(site / 'key.pub').read_text()}")
    verify = ["verify", "--signers", str(signers), "--lang", "en"]

    assert main(verify) == 1
    assert main(["release", "-q", "--sign", str(key)]) == 0
    assert main(verify) == 0
    assert "Signed by a.roy@example.ca." in capsys.readouterr().out

    (site / "dist/release.json.sig").unlink()
    assert main(["release", "-q", "--sign", str(other)]) == 0
    assert main(verify) == 1
    assert "DP624" in capsys.readouterr().err


@pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="needs OpenSSH")
def test_a_key_that_does_not_sign_publishes_nothing(site: Path, capsys: Capture) -> None:
    """What OpenSSH says against it is shown, and what stood there stands."""
    before = (site / "dist/release.json").read_bytes()
    (site / "key").write_text("no key")

    assert main(["release", "-q", "--sign", str(site / "key"), "--lang", "en"]) == 3
    assert "DP620" in capsys.readouterr().err
    assert before == (site / "dist/release.json").read_bytes()
