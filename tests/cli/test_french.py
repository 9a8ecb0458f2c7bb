"""The program in French: whatever it says in English, it says in French as well.

Whoever adds a sentence runs `python tools/phrases.py` and translates what that adds to
the catalog; these tests hold the catalog against the code, and against the rules that
Diptych itself has for French.
"""

import ast
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path, PurePosixPath
from string import Formatter

import pytest

from diptych.cli import main
from diptych.cli.commands import COMMANDS
from diptych.languages import lint
from diptych.model.catalog import Translation
from diptych.model.language import LanguageCode
from diptych.model.style import Style
from diptych.translation import read

ROOT = Path(__file__).parents[2]
FRENCH = LanguageCode("fr")
FILE = ROOT / "locales/fr_CA/LC_MESSAGES/diptych.po"
PERCENT = re.compile(r"%(?:\(\w+\))?[rs]")
CODE = re.compile(r"`[^`]+`")
REPLACED = (("[words]", "[mots]"), ("KEY", "CLÉ"))
"""What stands in code for what people put there themselves, in English and in French."""
PHRASES = 3
"""Words from which on a text is surely English, and no name that both languages have."""

MISUSES: tuple[tuple[list[str], str], ...] = (
    ([], "diptych: il manque les arguments suivants : COMMANDE"),
    (["explain"], "diptych explain: il manque les arguments suivants : CODE"),
    (["publish"], "argument COMMANDE : choix non valable : 'publish'"),
    (["check", "--colour", "never"], "arguments inconnus : --colour never"),
    (["explain", "QA301", "--format"], "argument --format : il faut un argument"),
    (["check", "--quiet=3"], "argument -q/--quiet : l’argument explicite '3' n’est pas permis ici"),
)
RUNS = (
    (["update"], 0, "0 catalogue a changé."),
    (["status"], 0, "mots qui restent"),
    (["check"], 0, "1 communiqué peut être publié."),
    (["approvals"], 0, "non approuvée"),
    (["links"], 0, ""),
    (["export", "--to", "csv"], 0, "textes envoyés."),
    (["migrate"], 0, "Tous les catalogues ont déjà la forme actuelle."),
    (["memory", "search", "gross domestic product"], 0, "rien de semblable"),
    (["approve", "frst-release", "--as", "A. Roy"], 2, "noms semblables : first-release"),
    (["waive", "QA301", "--as", "A. Roy", "--reason", "x"], 2, "n’est pas le nom d’une dispense"),
    (["explain", "QA101"], 0, "QA101 untranslated (erreur)"),
    (["explain", "QA10"], 2, "codes semblables : QA101"),
)


@cache
def _catalog() -> dict[str, Translation]:
    found = read(FILE.read_bytes(), PurePosixPath(FILE.name), "diptych", FRENCH)
    return {key.source: translation for key, translation in found.translations.items()}


@cache
def _sentences() -> dict[str, str | None]:
    """Find every sentence in the code, wherever its call stands, and its plural."""
    found: dict[str, str | None] = {}
    for file in sorted((ROOT / "src/diptych").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            match node:
                case ast.Call(ast.Name("phrase"), [ast.Constant(str(one))]):
                    found.setdefault(one, None)
                case ast.Call(
                    ast.Name("phrases"), [ast.Constant(str(one)), ast.Constant(str(many))]
                ):
                    found[one] = many
    return found


def _pairs() -> Iterator[tuple[str, str]]:
    """Pair every English form that is translated with its French."""
    for one, many in _sentences().items():
        if (told := _catalog().get(one)) and told.text and not told.fuzzy:
            yield from zip((one, many), told.plurals, strict=True) if many else ((one, told.text),)


def _names(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}


def test_every_sentence_has_its_french() -> None:
    """Nothing that the program says is untranslated, only suggested, or in one form of two."""
    untold = [
        one
        for one, many in _sentences().items()
        if (told := _catalog().get(one)) is None
        or told.fuzzy
        or not all(told.plurals if many else (told.text,))
        or len(told.plurals) != (2 if many else 0)
    ]

    assert [] == untold, "run python tools/phrases.py, and translate what it adds"


def test_values_stand_in_both_languages() -> None:
    """A translation asks for the values that its sentence has: no more, no fewer, no others."""
    for english, french in _pairs():
        assert _names(english) == _names(french), french
        assert sorted(PERCENT.findall(english)) == sorted(PERCENT.findall(french)), french


def test_code_is_not_translated() -> None:
    """What stands between backticks is typed as it stands, in either language."""
    for english, french in _pairs():
        expected = "".join(sorted(CODE.findall(english)))
        for ours, theirs in REPLACED:
            expected = expected.replace(ours, theirs)

        assert expected == "".join(sorted(CODE.findall(french))), french


def test_its_typography_is_french() -> None:
    """The rules that releases are held to find nothing certain in what the program says."""
    for _, french in _pairs():
        certain = [one for one in lint(CODE.sub("`…`", french), FRENCH, Style()) if one.certain]

        assert [] == certain, french


@pytest.mark.skipif(shutil.which("msgfmt") is None, reason="gettext is not installed")
def test_gettext_accepts_the_catalog() -> None:
    """The checks of gettext's own tools pass."""
    ran = subprocess.run(
        ["msgfmt", "--check", "--output-file=/dev/null", str(FILE)],
        capture_output=True,
        text=True,
        check=False,
    )

    assert (0, "") == (ran.returncode, ran.stderr)


@pytest.mark.parametrize("name", ["", *(command.name for command in COMMANDS)])
def test_help_is_french(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The help of the program and of each command says nothing in English."""
    with pytest.raises(SystemExit) as ended:
        main([*name.split(), "--help", "--lang", "fr"])
    said = " ".join(capsys.readouterr().out.split())

    assert 0 == ended.value.code
    assert said.startswith(f"utilisation : diptych {name}".rstrip())
    assert "options :" in said
    assert [] == _english_in(said)


@pytest.mark.parametrize(("words", "expected"), MISUSES, ids=str)
def test_misuse_is_refused_in_french(
    words: list[str], expected: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Who types a command wrongly reads in French what is wrong."""
    code = main([*words, "--lang", "fr"] if words else ["--lang", "fr"])

    assert 2 == code
    assert expected.replace(" :", "\u00a0:") in capsys.readouterr().err


def test_commands_speak_french(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What commands say of a new project holds no English sentence of ours."""
    assert main(["init", str(tmp_path / "site"), "--lang", "fr"]) == 0
    assert "Projet commencé dans" in capsys.readouterr().out
    monkeypatch.chdir(tmp_path / "site")
    for words, expected_code, expected in RUNS:
        code = main([*words, "--lang", "fr"])
        captured = capsys.readouterr()
        said = f"{captured.out}{captured.err}"

        assert expected_code == code, said
        assert expected.replace(" :", "\u00a0:") in said
        assert [] == _english_in(said), words


def test_letters_that_a_terminal_lacks_are_escaped(tmp_path: Path) -> None:
    """A terminal in Latin-1 has no typographic apostrophe, and nobody sees a traceback."""
    ran = subprocess.run(
        [sys.executable, "-m", "diptych", "explain", "QA505", "--lang", "fr"],
        capture_output=True,
        check=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONIOENCODING": "latin-1"},
    )

    assert "Juste\u00a0: l\\u2019eau" in ran.stdout.decode("latin-1")


def _english_in(said: str) -> list[str]:
    """List the English sentences without values that a text holds."""
    return [
        one
        for one in _sentences()
        if len(one.split()) >= PHRASES and "{" not in one and one in said
    ]
