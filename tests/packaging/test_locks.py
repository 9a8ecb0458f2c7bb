"""The lock files: every package pinned, checked by hash, and no address to fetch it from."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
LOCKS = ("requirements.lock", "requirements-test.lock")
PIN = re.compile(
    r"^([a-z0-9._-]+)==(\S+) \\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", re.MULTILINE
)


def pins(lock: str) -> dict[str, str]:
    """Read the version of each package in a lock."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    return {canonicalize_name(name): version for name, version, _hashes in PIN.findall(text)}


def asked(*keys: str) -> list[Requirement]:
    """Read requirements out of `pyproject.toml`."""
    value = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    for key in keys:
        value = value[key]
    return [Requirement(line) for line in value]


RELEASE = [*asked("project", "dependencies"), *asked("build-system", "requires")]
TEST = [*RELEASE, *asked("dependency-groups", "dev")]


@pytest.mark.parametrize("lock", LOCKS)
def test_everything_is_pinned_with_hashes(lock: str) -> None:
    """A lock is nothing but pins, hashes and comments."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    rest = PIN.sub("", text).splitlines()

    assert [] == [line for line in rest if line and not line.startswith("#")]


@pytest.mark.parametrize("lock", LOCKS)
def test_no_address(lock: str) -> None:
    """A lock names packages; where they come from is each machine's own business."""
    text = (ROOT / lock).read_text(encoding="utf-8")

    assert [] == re.findall(r".*(?:://|--index-url|--find-links|--trusted-host).*", text)


@pytest.mark.parametrize(
    ("requirement", "lock"),
    [(r, "requirements.lock") for r in RELEASE] + [(r, "requirements-test.lock") for r in TEST],
    ids=lambda value: value.name if isinstance(value, Requirement) else value,
)
def test_locks_follow_pyproject(requirement: Requirement, lock: str) -> None:
    """What `pyproject.toml` asks for is locked at a version that it allows; else `make lock`."""
    version = pins(lock).get(canonicalize_name(requirement.name), "none")

    assert requirement.specifier.contains(version), f"{lock}: {requirement} is locked at {version}"


def test_tests_run_on_what_is_released() -> None:
    """The test lock holds every package of the release lock, at the same version."""
    assert pins("requirements.lock").items() <= pins("requirements-test.lock").items()


def test_a_release_needs_no_test_tool() -> None:
    """What only the tests use is not in the release lock."""
    only_tests = {canonicalize_name(r.name) for r in asked("dependency-groups", "dev")} - {
        canonicalize_name(r.name) for r in RELEASE
    }

    assert set() == only_tests & pins("requirements.lock").keys()
