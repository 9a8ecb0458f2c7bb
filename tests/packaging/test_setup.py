"""The set-up: silent when nothing is to be done, one clear sentence when it cannot go on."""

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).parents[2] / "tools" / "setup.py"


@pytest.fixture
def setup(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The set-up script of a checkout that lacks one library, in the hands of root on Debian."""
    (tmp_path / "tools").mkdir()
    (tmp_path / "tools" / "setup.py").write_bytes(SCRIPT.read_bytes())
    spec = importlib.util.spec_from_file_location("setup_script", tmp_path / "tools" / "setup.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    missing = module.Need("libnowhere0", module.has_library, "libnowhere.so.0")
    monkeypatch.setitem(module.ROUNDS, "release", module.Round((missing,), "requirements.lock"))
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    return module


@pytest.fixture
def commands(setup: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The commands that the set-up would run, in order; none is run."""
    ran: list[str] = []

    def note(command: Sequence[str], _environment: object) -> None:
        ran.append(" ".join(command))
        if "venv" in command:
            Path(setup.PYTHON).parent.mkdir(parents=True)
            Path(setup.PYTHON).touch()

    monkeypatch.setattr(setup, "run", note)
    return ran


def test_root_on_debian_gets_everything(setup: ModuleType, commands: list[str]) -> None:
    """As root, packages are installed, then the environment is made, then the locked packages."""
    code = setup.main(["release"])

    assert code == 0
    assert [
        "apt-get update",
        "apt-get install --yes --no-install-recommends libnowhere0",
    ] == commands[:2]
    assert "-m venv --clear" in commands[2]
    assert "--require-hashes" in commands[3]
    assert "--no-build-isolation -e" in commands[4]
    assert commands[5].endswith("compile.py")


def test_second_time_nothing_happens(
    setup: ModuleType, commands: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """What was set up is neither done nor mentioned again."""
    setup.main(["release"])
    capsys.readouterr()
    commands.clear()

    assert setup.main(["release"]) == 0
    assert [] == commands
    assert capsys.readouterr() == ("", "")


def test_a_changed_lock_is_installed(setup: ModuleType, commands: list[str]) -> None:
    """A lock that says something else is installed into the same environment."""
    setup.main(["release"])
    commands.clear()
    Path(setup.ROOT, "requirements.lock").write_text("polib==1.2.0\n", encoding="utf-8")
    setup.main(["release"])

    assert not any("venv --clear" in command for command in commands)
    assert any("--require-hashes" in command for command in commands)


@pytest.mark.usefixtures("commands")
def test_a_user_is_told_the_command(
    setup: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whoever is not root gets one sentence in each language, and the exact command."""
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    command = "apt-get update && apt-get install --yes --no-install-recommends libnowhere0"

    assert setup.main(["release"]) == 3
    assert capsys.readouterr().err.splitlines() == [
        f"Diptych lacks system packages; as root, run: {command}",
        f"Il manque à Diptych des paquets du système; en tant que root, exécutez : {command}",
    ]


@pytest.mark.usefixtures("commands")
def test_without_apt_the_libraries_are_named(
    setup: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """On another system the packages are named as Debian names them."""
    monkeypatch.setattr(shutil, "which", lambda _name: None)

    assert setup.main(["release"]) == 3
    assert "what Debian calls libnowhere0" in capsys.readouterr().err


def test_an_old_python_is_refused(
    setup: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The version found and the version needed are both said."""
    monkeypatch.setattr(setup, "MINIMUM", (9, 0))

    assert setup.main(["release"]) == 3
    assert "needs Python 9.0 or newer" in capsys.readouterr().err


def test_a_failed_command_is_shown(setup: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    """What a failed command said comes first, then the command and its code."""
    script = "print('no space left'); raise SystemExit(7)"
    with pytest.raises(setup.SetupError, match=r"\(code 7\)"):
        setup.run([sys.executable, "-c", script], os.environ)

    assert capsys.readouterr().err == "no space left\n"


def test_the_tests_get_their_judges(setup: ModuleType, commands: list[str]) -> None:
    """Validators come last: what the tests cannot do without is there already."""
    assert setup.main(["test"]) == 0
    assert "npm ci --prefix" in commands[-1]


def test_the_tests_go_on_without_their_judges(
    setup: ModuleType,
    commands: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Where a validator cannot be had, that is said in a line, and nothing else fails."""
    note = setup.run
    refusal = setup.SetupError("There is no npm.", "Il n’y a pas de npm.")

    def refuse(command: Sequence[str], environment: object) -> None:
        if command[0] == "npm":
            raise refusal
        note(command, environment)

    monkeypatch.setattr(setup, "run", refuse)

    assert setup.main(["test"]) == 0
    assert commands
    assert "without some validators (pytest -rs names them). There is no npm." in (
        capsys.readouterr().err
    )


def test_wrong_use() -> None:
    """An unknown purpose is wrong use, not a broken machine."""
    done = subprocess.run(
        [sys.executable, "-I", "-S", str(SCRIPT), "everything"],
        capture_output=True,
        check=False,
        text=True,
    )

    assert (done.returncode, done.stderr) == (2, "usage: setup.py release|test\n")
