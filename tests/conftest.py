"""What holds for every test: nothing unexpected is logged, warned of or left behind."""

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Time is measured in benchmarks: a law holds on a busy machine too.  What Hypothesis itself
# chooses on build servers (always the same examples) stays.
settings.register_profile(
    "house", settings.default, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("house")

# What a test says of spelling does not depend on what this machine has installed.
os.environ["DICPATH"] = str(Path(__file__).parent / "no-dictionaries")


@pytest.fixture(autouse=True)
def _no_unexpected_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Any log record of warning level or above that a test does not clear fails it."""
    yield
    unexpected = [r for r in caplog.get_records("call") if r.levelno >= logging.WARNING]

    assert [] == [record.getMessage() for record in unexpected]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--update`, which rewrites what literate cases and goldens expect."""
    parser.addoption("--update", action="store_true", help="rewrite what is expected")
