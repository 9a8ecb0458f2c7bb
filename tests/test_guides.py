"""What the guides say is true: their commands exist, their examples run, their pairs agree."""

import json
import re
import shlex
import shutil
import subprocess
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

import pytest
import yaml

from diptych import settings
from diptych.cli import main
from diptych.cli.arguments import parser
from diptych.cli.commands import COMMANDS
from diptych.languages.values import show
from diptych.model.language import LanguageCode
from diptych.model.phrase import Phrase
from diptych.model.style import Style
from diptych.translation.po import read_file

ROOT = Path(__file__).parents[1]
GUIDES = sorted([*(ROOT / "docs/guides").glob("*.md"), *(ROOT / "docs/tools").glob("*.md")])
ENGLISH = [guide for guide in GUIDES if guide.name.endswith(".en.md")]
BLOCK = re.compile(r"^(`{3,})(\w+)\n(.*?)^\1$", re.MULTILINE | re.DOTALL)
VALUE = re.compile(r"^\| ``\{([\w-]+)\}`(.*?)` `` \| (.*?) \| (.*?) \|$", re.MULTILINE)
SPACES = str.maketrans({"\u00a0": " ", "\u202f": " "})


def name(guide: Path) -> str:
    """Name a guide for people."""
    return str(guide.relative_to(ROOT / "docs"))


def blocks(guide: Path, language: str) -> list[str]:
    """List the code blocks of a guide in one language."""
    found = BLOCK.findall(guide.read_text("utf-8"))
    return [text for _, said, text in found if said == language]


def commands(guide: Path) -> list[list[str]]:
    """List the words of every command of ours that a guide shows."""
    lines = [line for block in blocks(guide, "console") for line in block.splitlines()]
    return [
        shlex.split(line.removeprefix("$ diptych "))
        for line in lines
        if line.startswith("$ diptych ")
    ]


def test_every_guide_has_its_counterpart() -> None:
    """There is no guide in one language only."""
    stems = [guide.name.removesuffix(".md") for guide in GUIDES]

    assert sorted(stem[:-3] + ".fr" for stem in stems if stem.endswith(".en")) == sorted(
        stem for stem in stems if stem.endswith(".fr")
    )


@pytest.mark.parametrize("guide", ENGLISH, ids=name)
def test_both_languages_say_the_same(guide: Path) -> None:
    """Headings, tables, lists and code stand in the same order, and the commands are the same."""
    other = guide.with_name(guide.name.replace(".en.md", ".fr.md"))

    assert _skeleton(guide) == _skeleton(other)
    assert commands(guide) == commands(other)


def _skeleton(guide: Path) -> list[str]:
    prose = BLOCK.sub(r"```\2", guide.read_text("utf-8"))
    return re.findall(r"^(#+ |- |\d+\. |\||```\w+)", prose, re.MULTILINE)


@pytest.mark.parametrize("guide", GUIDES, ids=name)
def test_every_command_is_understood(guide: Path) -> None:
    """Each command that a guide shows, with its options, is one that the program knows."""
    for words in commands(guide):
        understood = parser(Phrase.english, COMMANDS, "0", words).parse_args(words)

        assert words[0] == understood.command


@pytest.mark.parametrize("guide", GUIDES, ids=name)
def test_every_link_leads_somewhere(guide: Path) -> None:
    """Relative links of a guide lead to files of the repository, in the same language."""
    for target in re.findall(r"\]\((\.[^)]*)\)", guide.read_text("utf-8")):
        assert (guide.parent / target).exists(), target


def test_values_are_shown_as_the_guide_says() -> None:
    """Every value in the authors' table gives what stands beside it."""
    rows = VALUE.findall((ROOT / "docs/guides/authors.en.md").read_text("utf-8"))
    shown = [
        (kind, content, *(show(kind, content, LanguageCode(code), Style()).text.translate(SPACES)
                          for code in ("en", "fr")))
        for kind, content, *_ in rows
    ]  # fmt: skip

    assert [tuple(cell.translate(SPACES) for cell in row) for row in rows] == shown
    assert len(rows) > 10


def test_the_settings_of_the_guide_can_be_used() -> None:
    """The example of `publication.toml` is read without a complaint."""
    (example,) = blocks(ROOT / "docs/guides/publishers.en.md", "toml")

    read = settings.read(example)

    assert ("en", "fr") == read.languages


def test_the_front_matter_of_the_guide_can_be_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A project with the guide's settings and front matter gets its catalogs."""
    (front,) = blocks(ROOT / "docs/guides/authors.en.md", "toml")
    *_, body = blocks(ROOT / "docs/guides/authors.en.md", "markdown")
    (example,) = blocks(ROOT / "docs/guides/publishers.en.md", "toml")
    source = tmp_path / "content/summer-program/index.md"
    source.parent.mkdir(parents=True)
    source.write_text(f"+++\n{front}+++\n\n{body}", "utf-8")
    (tmp_path / "publication.toml").write_text(example, "utf-8")
    monkeypatch.chdir(tmp_path)

    assert main(["update", "--lang", "en"]) == 0, capsys.readouterr().err
    catalog = tmp_path / "locales/fr_CA/LC_MESSAGES/summer-program.po"
    assert 'msgctxt "position"\nmsgid "Chair"' in catalog.read_text("utf-8")


@pytest.mark.parametrize("entry", blocks(ROOT / "docs/guides/translators.en.md", "po"))
def test_entries_of_the_guide_are_sound(entry: str) -> None:
    """The catalog entries that translators are shown are entries."""
    header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'

    assert 1 == len(read_file((header + entry).encode(), PurePosixPath("guide.po")).entries)


def test_the_weblate_component_fits_a_project(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its masks match the files that an update writes; its placeholders match ours."""
    (component,) = json.loads((ROOT / "examples/weblate/components.json").read_text("utf-8"))
    assert main(["init", str(tmp_path / "site"), "-q"]) == 0
    monkeypatch.chdir(tmp_path / "site")
    assert main(["update", "-q"]) == 0
    files = {str(file.relative_to(Path.cwd())) for file in Path.cwd().glob("locales/**/*.po*")}
    mask = component["filemask"].replace("summer-program", "first-release")
    base = component["new_base"].replace("summer-program", "first-release")
    pattern = re.search(r'placeholders:r"(.*)"', component["check_flags"])

    assert [file for file in files if fnmatch(file, mask)]
    assert base in files
    assert pattern is not None
    assert ["{money}", "][1]", "[^a]"] == re.findall(pattern[1], "For {money} [it][1].[^a]")


def test_hooks_and_pipelines_call_commands_that_exist() -> None:
    """What pre-commit, GitHub and GitLab are told to run is understood."""
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    github = (ROOT / "examples/github/diptych.yml").read_text("utf-8")
    gitlab = (ROOT / "examples/gitlab/.gitlab-ci.yml").read_text("utf-8")
    entries = [hook["entry"] for hook in hooks]
    entries += re.findall(r"^\s*- (?:run: )?(diptych [^&>\n]*)", github + gitlab, re.MULTILINE)

    assert yaml.safe_load(github)["jobs"].keys() >= {"check", "release"}
    assert yaml.safe_load(gitlab)["stages"] == ["check", "release"]
    assert len(entries) >= 8
    for entry in entries:
        words = shlex.split(entry)[1:]
        assert words[0] == parser(Phrase.english, COMMANDS, "0", words).parse_args(words).command


@pytest.mark.skipif(shutil.which("msgfmt") is None, reason="gettext is not installed")
def test_what_an_update_writes_opens_everywhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The checks of gettext find nothing to say about a catalog as it is updated."""
    assert main(["init", str(tmp_path / "site"), "-q"]) == 0
    monkeypatch.chdir(tmp_path / "site")
    assert main(["update", "-q"]) == 0
    for file in sorted(Path("locales").rglob("*.po")):
        ran = subprocess.run(
            ["msgfmt", "--check", "--output-file=/dev/null", str(file)],
            capture_output=True,
            text=True,
            check=False,
        )

        assert (0, "") == (ran.returncode, ran.stderr)
