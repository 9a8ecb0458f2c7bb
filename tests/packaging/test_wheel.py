"""The package: built offline from its own sources, it publishes from an empty folder."""

import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run a command, with what it said in the failure if it fails."""
    done = subprocess.run(
        list(map(str, command)), cwd=cwd, capture_output=True, check=False, text=True
    )

    assert done.returncode == 0, done.stdout + done.stderr
    return done


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The unpacked source distribution."""
    folder = tmp_path_factory.mktemp("sdist")
    run(sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", folder, cwd=ROOT)
    (archive,) = folder.glob("diptych-*.tar.gz")
    run("tar", "-xzf", archive, cwd=folder)
    return Path(str(archive).removesuffix(".tar.gz"))


@pytest.fixture(scope="module")
def wheel(sources: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the source distribution as a packager would."""
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=sources)
    (built,) = folder.glob("diptych-*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The `bin` of an empty environment that has the wheel, and sees our dependencies."""
    environment = tmp_path_factory.mktemp("environment")
    venv.create(environment, symlinks=True, with_pip=False)
    scripts = environment / "bin"
    pip = (sys.executable, "-m", "pip", "--python", scripts / "python")
    run(*pip, "install", "--no-index", "--no-deps", "--quiet", wheel, cwd=environment)
    # A folder named in a .pth is searched, but its own .pth files are not read: this checkout,
    # installed beside the dependencies in that way, stays out of sight.
    (packages,) = environment.glob("lib/python*/site-packages")
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return scripts


@pytest.mark.parametrize(
    "path",
    [
        "diptych/py.typed",
        "diptych/registry/data/institutions.tsv",
        "diptych/templates/base.html",
        "diptych/templates/fonts/Lato-Regular.ttf",
        "diptych/templates/fonts/OFL-Lato.txt",
        "diptych/locales/fr_CA/LC_MESSAGES/diptych.po",
        "diptych/locales/fr_CA/LC_MESSAGES/templates.po",
    ],
)
def test_the_wheel_carries_what_the_program_reads(wheel: Path, path: str) -> None:
    """Templates, fonts with their licences, catalogs and registries are in the wheel."""
    assert path in zipfile.ZipFile(wheel).namelist()


def test_the_wheel_carries_nothing_else(wheel: Path) -> None:
    """Tests, tools and this repository's own releases stay at home."""
    tops = {name.partition("/")[0] for name in zipfile.ZipFile(wheel).namelist()}

    assert {"diptych"} == {top for top in tops if not top.endswith(".dist-info")}


def test_two_builds_are_the_same(wheel: Path, sources: Path, tmp_path: Path) -> None:
    """A wheel can be proved to come from its sources: built again, it has the same bytes."""
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path, cwd=sources)

    assert wheel.read_bytes() == (tmp_path / wheel.name).read_bytes()


def test_a_new_site_is_published_outside_this_repository(installed: Path, tmp_path: Path) -> None:
    """`diptych init` then `diptych release` leave both editions, as pages and as PDFs."""
    run(installed / "diptych", "init", "mysite", cwd=tmp_path)
    run(installed / "diptych", "release", cwd=tmp_path / "mysite")
    published = [path.suffix for path in (tmp_path / "mysite" / "dist").rglob("*.*")]

    assert 2 <= published.count(".html")
    assert 2 == published.count(".pdf")
