"""How each program is installed, and what is typed to make the French page with it."""

import shutil
import subprocess
import sys
import venv
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import polib

from peers import page

PO = Path("fr.po")


@dataclass(frozen=True, slots=True)
class Program:
    """A program, and the three things that it is asked for in a folder of its own."""

    packages: tuple[str, ...]
    """What pip installs for it."""
    command: str
    """What must be there for it to run."""
    update: Callable[["Bench"], None]
    """Bring the French catalog up to date with the page."""
    build: Callable[["Bench"], int]
    """Make the French page; the exit code."""
    source: Path
    catalog: Path
    french: Path
    """Where the French page then stands, below the folder."""
    text: str = page.PEERS


@dataclass(frozen=True, slots=True)
class Bench:
    """Where a program runs."""

    folder: Path
    environment: Path
    """A virtual environment, or nothing."""

    def run(self, *words: str, check: bool = True) -> int:
        """Run a command of the program."""
        own = self.environment / "bin" / words[0]
        command = [str(own) if own.exists() else words[0], *words[1:]]
        ran = subprocess.run(command, cwd=self.folder, capture_output=True, text=True, check=False)
        if check and ran.returncode:
            said = f"{' '.join(words)}\n{ran.stdout}{ran.stderr}"
            raise RuntimeError(said)
        return ran.returncode

    def write(self, name: str, text: str) -> None:
        """Write a file of the bench."""
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")


def missing(command: str, environment: Path) -> bool:
    """Tell whether a command is not there."""
    here = environment / "bin" / command
    return not here.exists() and shutil.which(command) is None


def install(packages: Sequence[str], environment: Path) -> None:
    """Install packages into an environment of their own, with the ordinary pip."""
    if packages and not environment.exists():
        venv.create(environment, with_pip=True)
        pip = [str(environment / "bin/pip"), "install", "--quiet", *packages]
        subprocess.run(pip, check=True)


def _po4a_config(bench: Bench) -> None:
    bench.write(
        "po4a.cfg",
        "[po4a_langs] fr\n"
        "[po4a_paths] release.pot $lang:$lang.po\n"
        "[options] --master-charset UTF-8 --localized-charset UTF-8 --keep 100"
        " --wrap-po newlines --porefs file --msgmerge-opt --previous\n"
        "[type: text] release.md $lang:release.$lang.md"
        ' opt:"-o markdown -o yfm_keys=title,location -o yfm_skip_array"\n',
    )


def _po4a_update(bench: Bench) -> None:
    _po4a_config(bench)
    bench.run("po4a", "--no-translations", "po4a.cfg")


def _po4a_build(bench: Bench) -> int:
    (bench.folder / "release.fr.md").unlink(missing_ok=True)
    return bench.run("po4a", "po4a.cfg", check=False)


def _sphinx_config(bench: Bench) -> None:
    bench.write(
        "conf.py",
        'extensions = ["myst_parser"]\nlocale_dirs = ["locale"]\ngettext_compact = False\n'
        'gettext_additional_targets = ["image"]\nhtml_theme = "basic"\n'
        'figure_language_filename = "{root}-{language}{ext}"\nmaster_doc = "index"\n',
    )
    for name in ("chart-en.svg", "chart-fr.svg"):
        bench.write(name, '<svg xmlns="http://www.w3.org/2000/svg"/>\n')


def _sphinx_update(bench: Bench) -> None:
    _sphinx_config(bench)
    bench.run("sphinx-build", "-q", "-E", "-b", "gettext", ".", "_build/gettext")
    bench.run("sphinx-intl", "update", "-p", "_build/gettext", "-l", "fr")


def _sphinx_build(bench: Bench) -> int:
    shutil.rmtree(bench.folder / "_build/fr", ignore_errors=True)
    build = ("sphinx-build", "-q", "-E", "-b", "singlehtml", "-D", "language=fr")
    return bench.run(*build, ".", "_build/fr", check=False)


def _toolkit_update(bench: Bench, *options: str) -> None:
    bench.run("md2po", "-P", *options, "release.md", "release.pot")
    old = bench.folder / PO
    template = ("-t", str(PO)) if old.exists() else ()
    bench.run("pot2po", *template, "release.pot", "new.po")
    (bench.folder / "new.po").replace(old)


def _toolkit_build(bench: Bench, *options: str) -> int:
    (bench.folder / "release.fr.md").unlink(missing_ok=True)
    words = ("--threshold", "100", "-t", "release.md", *options)
    return bench.run("po2md", *words, str(PO), "release.fr.md", check=False)


def _tuned_update(bench: Bench) -> None:
    _toolkit_update(bench, "--no-placeholders")


def _tuned_build(bench: Bench) -> int:
    return _toolkit_build(bench, "--no-placeholders", "-m", "0")


def _mdpo_update(bench: Bench) -> None:
    bench.run("md2po", "release.md", "--quiet", "--save", "--po-filepath", str(PO))


def _mdpo_build(bench: Bench) -> int:
    words = ("release.md", "--pofiles", str(PO), "--save", "release.fr.md", "--quiet")
    return bench.run("po2md", *words, check=False)


def _diptych(bench: Bench, *words: str) -> int:
    command = [sys.executable, "-m", "diptych", *words, "--lang", "en"]
    ran = subprocess.run(command, cwd=bench.folder, capture_output=True, check=False)
    return ran.returncode


def _diptych_update(bench: Bench) -> None:
    bench.write("publication.toml", 'base_address = "https://www.canada.ca"\n')
    if _diptych(bench, "update"):
        message = "diptych update failed"
        raise RuntimeError(message)


def _diptych_build(bench: Bench) -> int:
    shutil.rmtree(bench.folder / "dist", ignore_errors=True)
    code = _diptych(bench, "release")
    made = sorted((bench.folder / "dist/fr").rglob("*.html"), key=lambda file: len(file.parts))
    if made:
        shutil.copy(made[-1], bench.folder / "release.fr.html")
    else:
        (bench.folder / "release.fr.html").unlink(missing_ok=True)
    return code


_MARKDOWN = (Path("release.md"), PO, Path("release.fr.md"))

PROGRAMS: Mapping[str, Program] = {
    "po4a": Program((), "po4a", _po4a_update, _po4a_build, *_MARKDOWN),
    "Sphinx": Program(
        ("sphinx", "sphinx-intl", "myst-parser"),
        "sphinx-intl",
        _sphinx_update,
        _sphinx_build,
        Path("index.md"),
        Path("locale/fr/LC_MESSAGES/index.po"),
        Path("_build/fr/index.html"),
    ),
    "Toolkit": Program(
        ("translate-toolkit[markdown]",), "pot2po", _toolkit_update, _toolkit_build, *_MARKDOWN
    ),
    "Toolkit, tuned": Program(
        ("translate-toolkit[markdown]",), "pot2po", _tuned_update, _tuned_build, *_MARKDOWN
    ),
    "mdpo": Program(("mdpo",), "md2po", _mdpo_update, _mdpo_build, *_MARKDOWN),
    "Diptych": Program(
        (),
        sys.executable,
        _diptych_update,
        _diptych_build,
        Path("content/release/index.md"),
        Path("locales/fr_CA/LC_MESSAGES/release.po"),
        Path("release.fr.html"),
        page.OURS,
    ),
}


def fill(catalog: Path) -> None:
    """Translate what a catalog still asks for, as a translator would: nothing is left fuzzy."""
    file = polib.pofile(str(catalog), wrapwidth=0)
    for entry in file:
        if not entry.obsolete and not entry.msgstr:
            entry.msgstr = page.french(entry.msgid)
    file.save()
