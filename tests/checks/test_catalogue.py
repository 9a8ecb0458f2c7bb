"""The table of checks: complete, and each entry fit to be read in the guide."""

import re
from importlib import import_module
from pkgutil import walk_packages

import pytest

from diptych import checks
from diptych.checks import CHECKS, GUARANTEES, AnyCheck


def test_every_check_file_is_in_the_table() -> None:
    """A file that defines a check and stands in no table would never run."""
    modules = [
        import_module(found.name) for found in walk_packages(checks.__path__, "diptych.checks.")
    ]
    codes = {module.CHECK.code for module in modules if hasattr(module, "CHECK")}

    assert codes == {check.code for check in CHECKS}


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.code)
def test_entries_explain_themselves(check: AnyCheck) -> None:
    """A check says its rule in a sentence, where it comes from, and shows it broken and kept."""
    assert re.fullmatch(r"QA[1-9]\d\d", check.code)
    assert re.fullmatch(r"[a-z]+(?:-[a-z]+)*", check.name)
    assert check.statement.english()[0].isupper()
    assert check.statement.english().endswith(".")
    assert check.source
    assert check.wrong != check.right


def test_what_is_guaranteed_is_not_checked() -> None:
    """A rule that nothing can break has no check, and says what keeps it."""
    assert set() == {one.code for one in GUARANTEES} & {check.code for check in CHECKS}
