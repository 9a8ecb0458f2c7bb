"""Make a checkout usable: system packages, a virtual environment, locked Python packages.

Runs before anything is installed, so it needs the standard library only, and must
at least parse under a Python that is too old for the rest.  When nothing is to be
done it is silent and takes milliseconds; whatever it has to say, it says in both
official languages.

    python3 tools/setup.py release      what `make release` needs
    python3 tools/setup.py test         that, and what the tests and checks need
"""

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from typing import Callable, NamedTuple, Sequence, Tuple

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
VENV = os.path.join(ROOT, ".venv")
PYTHON = os.path.join(VENV, "bin", "python")
VALIDATORS = os.path.join("tests", "validators", "package-lock.json")
MINIMUM = (3, 11)
BROKEN_ENVIRONMENT = 3
"""The exit code that `diptych` itself gives where the machine lacks something."""


class SetupError(Exception):
    """This machine cannot be set up; says why in English, then in French."""


class Need(NamedTuple):
    """Something that no Python package brings along."""

    package: str
    """The Debian package that does."""
    present: Callable[[str], object]
    """Tells whether the machine has it."""
    name: str
    """What `present` looks for."""


class Round(NamedTuple):
    """One purpose of a set-up."""

    needs: Tuple[Need, ...]
    lock: str


def has_library(name: str) -> bool:
    """Tell whether the dynamic linker finds a library."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


# Pango lays out text; without harfbuzz-subset every PDF takes a second longer and is no
# longer reproducible.  Debian keeps `ensurepip` apart from Python.
ROUNDS = {
    "release": Round(
        needs=(
            Need("libpango-1.0-0", has_library, "libpango-1.0.so.0"),
            Need("libpangoft2-1.0-0", has_library, "libpangoft2-1.0.so.0"),
            Need("libharfbuzz-subset0", has_library, "libharfbuzz-subset.so.0"),
            Need("python3-venv", find_spec, "ensurepip"),
        ),
        lock="requirements.lock",
    ),
    "test": Round(
        needs=(Need("gettext", shutil.which, "msgfmt"),),
        lock="requirements-test.lock",
    ),
}
# Judges of pages and PDFs that no Python package brings: without them the tests check less,
# and nothing that is published depends on them.
JUDGES = (
    Need("default-jdk-headless", shutil.which, "javac"),
    Need("libjaxb-java", os.path.exists, "/usr/share/java/jaxb-runtime.jar"),
    Need("chromium", shutil.which, "chromium"),
    Need("npm", shutil.which, "npm"),
)
ROUNDS_OF = {"release": ("release",), "test": ("release", "test")}


def main(arguments: Sequence[str]) -> int:
    """Set up what the named purpose needs, unless that has been done."""
    if len(arguments) != 1 or arguments[0] not in ROUNDS_OF:
        say(f"usage: setup.py {'|'.join(ROUNDS_OF)}")
        return 2
    try:
        rounds = [name for name in ROUNDS_OF[arguments[0]] if not is_ready(name)]
        if rounds:
            check_python()
            install_system_packages([need for name in rounds for need in ROUNDS[name].needs])
            make_environment()
        for name in rounds:
            install_python_packages(name)
        if "test" in rounds:
            invite_judges()
    except SetupError as error:
        say(*error.args)
        return BROKEN_ENVIRONMENT
    return 0


def is_ready(name: str) -> bool:
    """Tell whether a round was finished for exactly these files, this place and this Python."""
    return read(stamp(name)) == fingerprint(name)


def check_python() -> None:
    """Refuse a Python that is too old."""
    if sys.version_info[:2] < MINIMUM:
        wanted, found = "{}.{}".format(*MINIMUM), "{}.{}".format(*sys.version_info)
        raise SetupError(
            f"Diptych needs Python {wanted} or newer; `python3` here is {found}.",
            f"Diptych exige Python {wanted} ou plus récent; ici, `python3` est {found}.",
        )


def install_system_packages(needs: Sequence[Need]) -> None:
    """Install what is missing, as root on a Debian-like system; elsewhere name it."""
    packages = [need.package for need in needs if not need.present(need.name)]
    if not packages:
        return
    names = " ".join(packages)
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if not shutil.which("apt-get"):
        raise SetupError(
            f"Diptych needs what Debian calls {names}; install it with your system's tools.",
            f"Il faut à Diptych ce que Debian nomme {names}; "
            "installez-le avec les outils de votre système.",
        )
    if os.geteuid() != 0:
        command = f"apt-get update && {' '.join(install)}"
        raise SetupError(
            f"Diptych lacks system packages; as root, run: {command}",
            f"Il manque à Diptych des paquets du système; en tant que root, exécutez : {command}",
        )
    say(f"Installing Debian packages: {names}", f"Installation de paquets Debian : {names}")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    run(["apt-get", "update"], quiet)
    run(install, quiet)


def make_environment() -> None:
    """Make the virtual environment anew, unless it was made here and by this Python."""
    mark = os.path.join(VENV, "made-for")
    if read(mark) == home() and os.path.exists(PYTHON):
        return
    say("Setting up .venv, once", "Mise en place de .venv, une seule fois")
    # The real interpreter, since the one that runs may be the link that is to be replaced.
    run([os.path.realpath(sys.executable), "-I", "-m", "venv", "--clear", VENV], os.environ)
    write(mark, home())


def install_python_packages(name: str) -> None:
    """Install a lock file's packages, checked by hash, and this checkout itself."""
    pip = [PYTHON, "-I", "-m", "pip", "--quiet", "--disable-pip-version-check", "--no-input"]
    lock = os.path.join(ROOT, ROUNDS[name].lock)
    run([*pip, "install", "--require-hashes", "--only-binary=:all:", "-r", lock], os.environ)
    # The build backend is among the locked packages: nothing is fetched for this step.
    run([*pip, "install", "--no-deps", "--no-build-isolation", "-e", ROOT], os.environ)
    run([PYTHON, "-I", os.path.join(ROOT, "tools", "compile.py")], os.environ)
    write(stamp(name), fingerprint(name))


def invite_judges() -> None:
    """Install the validators that are not written in Python; go on without those that refuse."""
    for invite in (install_judges, install_validators):
        try:
            invite()
        except SetupError as error:
            english, french = error.args
            say(
                f"The tests go on without some validators (pytest -rs names them). {english}",
                f"Les essais se passent de certains validateurs (voir pytest -rs). {french}",
            )


def install_judges() -> None:
    """Install the judges that Debian packages."""
    install_system_packages(JUDGES)


def install_validators() -> None:
    """Install those that npm has, checked by hash."""
    run(["npm", "ci", "--prefix", os.path.join(ROOT, "tests", "validators")], os.environ)


def run(command: Sequence[str], environment: "os._Environ[str] | dict[str, str]") -> None:
    """Run a command in silence, unless it fails."""
    try:
        done = subprocess.run(
            command,
            env=environment,
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
    except FileNotFoundError:
        raise SetupError(
            f"There is no command `{command[0]}` here.",
            f"La commande `{command[0]}` n'existe pas ici.",
        ) from None
    if done.returncode != 0:
        sys.stderr.write(done.stdout.decode(errors="replace"))
        shown = " ".join(command)
        raise SetupError(
            f"The set-up failed at this command (code {done.returncode}): {shown}",
            f"La mise en place a échoué sur cette commande (code {done.returncode}) : {shown}",
        )


def fingerprint(name: str) -> str:
    """Name everything that a finished round depends on."""
    digest = hashlib.sha256(home().encode())
    for path in (ROUNDS[name].lock, "pyproject.toml", "tools/setup.py", VALIDATORS):
        digest.update(read(os.path.join(ROOT, path)).encode())
    return digest.hexdigest()


def home() -> str:
    """Name the place and the Python: scripts in a virtual environment hold both."""
    return f"{ROOT} {sys.version_info[0]}.{sys.version_info[1]}"


def stamp(name: str) -> str:
    """Name the file that tells that a round was finished."""
    return os.path.join(VENV, f"ready-{name}")


def read(path: str) -> str:
    """Read a file, empty where there is none."""
    try:
        with open(path, encoding="utf-8") as file:
            return file.read()
    except FileNotFoundError:
        return ""


def write(path: str, text: str) -> None:
    """Write a file."""
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def say(*sentences: str) -> None:
    """Tell the person at the terminal, each language on its line."""
    for sentence in sentences:
        sys.stderr.write(f"{sentence}\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
