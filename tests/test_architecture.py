"""The rules of the house, executable: each names the file, the line and the reason.

A rule is a function that yields what breaks it.  Where one must give way, its
table below says for whom and why.
"""

import ast
import io
import re
import subprocess
import sys
import tokenize
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.metadata import metadata
from pathlib import Path
from statistics import median, quantiles

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "src" / "diptych"

HOMES = {
    "distributed": ("workers/dask.py",),
    "babel": ("languages", "translation"),
    "fsspec": ("memo/remote.py",),
    "jinja2": ("rendering", "translation/templates.py"),
    "markdown_it": ("sources",),
    "markupsafe": ("rendering",),
    "mdit_py_plugins": ("sources",),
    "polib": ("translation",),
    "pydyf": ("formats",),
    "pypdfium2": ("reading", "review"),
    "vl_convert": ("charts",),
    "weasyprint": ("formats",),
}
"""Where each library is known, so that it can be replaced there."""

EDGE = ("aside.py", "cli", "memo", "online", "project")
"""The rooms that touch files, the terminal and the network."""

SHIPPED_DATA = ("registry", "review", "workers")
"""Rooms that read the data files beside their own code, and nothing else."""

FILE_WORDS = {"open", "read_bytes", "read_text", "write_bytes", "write_text"}
DRAWERS = {"common", "helpers", "manager", "misc", "tools", "util", "utils"}
LANGUAGE_LITERAL = re.compile(r"(en|fr)([-_]CA)?")
COPYLEFT = re.compile(r"\bA?GPL|GNU (Affero )?General Public")
POSSESSIVE_GROUP = re.compile(r"(?<!\\)\)(?:[*+?]|\{\d+(?:,\d*)?\})\+")
IGNORE = re.compile(r"#\s*(noqa|type: ignore)\b")
JUSTIFIED = re.compile(
    r"#\s*(noqa: [A-Z]+\d+(, ?[A-Z]+\d+)*( - |  # )\S|type: ignore\[[\w, -]+\]( - |  # )\S)"
)

LINT = """
import sys
from importlinter.cli import lint_imports

sys.path.insert(0, "src")
sys.exit(lint_imports(no_cache=True, no_logo=True))
"""

Rule = Callable[[], Iterator[str]]
"""Yields one sentence for each place that breaks it."""


@dataclass(frozen=True)
class Module:
    """A module of the package."""

    path: Path
    text: str
    tree: ast.Module

    @property
    def room(self) -> str:
        """The first part of its path below the package."""
        return self.path.relative_to(PACKAGE).parts[0]

    def inside(self, *places: str) -> bool:
        """Tell whether it stands in one of these rooms, or is one of these files."""
        return self.room in places or self.path.relative_to(PACKAGE).as_posix() in places

    def at(self, node: ast.AST) -> str:
        """Name a node's place as people do."""
        return f"{self.path.relative_to(ROOT)}:{getattr(node, 'lineno', 1)}"

    def nodes(self, *kinds: type[ast.AST]) -> Iterator[ast.AST]:
        """Go through its syntax nodes of some kinds."""
        return (node for node in ast.walk(self.tree) if isinstance(node, kinds))


@cache
def modules() -> tuple[Module, ...]:
    """Parse the whole package."""
    paths = sorted(PACKAGE.rglob("*.py"))
    texts = [path.read_text(encoding="utf-8") for path in paths]
    return tuple(Module(p, t, ast.parse(t)) for p, t in zip(paths, texts, strict=True))


def small_modules() -> Iterator[str]:
    """No module is longer than 300 lines, and half of them have at most 120."""
    lengths = {module: len(module.text.splitlines()) for module in modules()}
    for module, lines in lengths.items():
        if lines > 300:
            yield f"{module.at(module.tree)}: {lines} lines: a drawer is two ideas or more"
    if median(lengths.values()) > 120:
        yield f"the median module has {median(lengths.values())} lines, more than 120"


def small_functions() -> Iterator[str]:
    """No function is longer than 50 lines, and nine in ten have at most 25."""
    lengths = []
    for module in modules():
        for node in module.nodes(ast.FunctionDef, ast.AsyncFunctionDef):
            assert isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            lengths.append(lines)
            if lines > 50:
                yield f"{module.at(node)}: `{node.name}` has {lines} lines: name its steps"
    if (long := quantiles(lengths, n=10)[-1]) > 25:
        yield f"one function in ten has {long} lines or more; 25 is the aim"


def no_drawers() -> Iterator[str]:
    """A module is named for its one idea."""
    for module in modules():
        if module.path.stem in DRAWERS or module.path.parent.name in DRAWERS:
            yield f"{module.at(module.tree)}: name the idea instead"


def imports_in_sight() -> Iterator[str]:
    """An import inside a function says why in a comment; none hides behind TYPE_CHECKING."""
    for module in modules():
        lines = module.text.splitlines()
        for function in module.nodes(ast.FunctionDef, ast.AsyncFunctionDef):
            for node in ast.walk(function):
                if isinstance(node, (ast.Import, ast.ImportFrom)):
                    around = lines[node.lineno - 2 : node.end_lineno]
                    if not any("#" in line for line in around):
                        yield f"{module.at(node)}: a hidden import without its reason"
        for condition in module.nodes(ast.If):
            assert isinstance(condition, ast.If)
            if "TYPE_CHECKING" in ast.unparse(condition.test):
                yield f"{module.at(condition)}: TYPE_CHECKING hides an arrow"


def libraries_at_home() -> Iterator[str]:
    """A library is imported only in the rooms that are its home."""
    for module in modules():
        for node in module.nodes(ast.Import, ast.ImportFrom):
            for name in imported(node):
                homes = HOMES.get(name.partition(".")[0])
                if homes is not None and not module.inside(*homes):
                    yield f"{module.at(node)}: `{name}` is at home in {', '.join(homes)}"


def languages_at_home() -> Iterator[str]:
    """Only `languages/` knows which languages there are."""
    for module in modules():
        if not module.inside("languages"):
            for node in module.nodes(ast.Constant):
                assert isinstance(node, ast.Constant)
                if isinstance(node.value, str) and LANGUAGE_LITERAL.fullmatch(node.value):
                    yield f"{module.at(node)}: {node.value!r}: ask `languages` instead"


def files_at_the_edge() -> Iterator[str]:
    """Only the edge prints, reads or writes; the middle maps values to values."""
    for module in modules():
        if module.inside(*EDGE):
            continue
        for node in module.nodes(ast.Call):
            assert isinstance(node, ast.Call)
            called = getattr(node.func, "id", getattr(node.func, "attr", ""))
            shipped = module.inside(*SHIPPED_DATA) and called in {"read_text", "read_bytes"}
            if called == "print" or (called in FILE_WORDS and not shipped):
                yield f"{module.at(node)}: `{called}` belongs in {', '.join(EDGE)}"


def atomic_groups() -> Iterator[str]:
    """No group is possessive: Python 3.11.2, Debian 12's, misplaces one that fails half-way."""
    for module in modules():
        for node in module.nodes(ast.Constant):
            assert isinstance(node, ast.Constant)
            if isinstance(node.value, str) and POSSESSIVE_GROUP.search(node.value):
                yield f"{module.at(node)}: write `(?>(?:…)*)`"


def rooms_only_open_doors() -> Iterator[str]:
    """An `__init__` holds imports, `__all__` and tables, and exports all that it imports."""
    for module in modules():
        if module.path.name != "__init__.py":
            continue
        for node in module.tree.body:
            if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
                yield f"{module.at(node)}: `{node.name}` wants a file named for it"
        names = {
            alias.asname or alias.name
            for node in module.tree.body
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("diptych")
            for alias in node.names
        }
        private = names - exported(module)
        if private and not any(
            isinstance(n, (ast.Assign, ast.AnnAssign)) for n in module.tree.body
        ):
            yield f"{module.at(module.tree)}: imports without exporting {sorted(private)}"


def excuses_say_why() -> Iterator[str]:
    """Every `noqa` and `type: ignore` names its rule, and its reason there or right above."""
    for folder in ("src", "tests", "tools", "benchmarks"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            text = path.read_text(encoding="utf-8")
            for token in tokenize.generate_tokens(io.StringIO(text).readline):
                comment = token.type == tokenize.COMMENT and IGNORE.search(token.string)
                number = token.start[0]
                if comment and not (JUSTIFIED.search(token.string) or led_by(text, number)):
                    yield f"{path.relative_to(ROOT)}:{number}: {token.string}"


def permissive_licences() -> Iterator[str]:
    """What a release runs on can be had under a licence without copyleft on the whole."""
    for line in (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines():
        if "==" in line:
            name = line.partition("==")[0]
            if not any(offer and not COPYLEFT.search(offer) for offer in licences(name)):
                yield f"requirements.lock: {name} offers only {licences(name)}"


def arrows_point_down() -> Iterator[str]:
    """The import contracts of `pyproject.toml` hold."""
    # A process of its own, since import-linter silences every logger of the one it runs in.
    done = subprocess.run(
        [sys.executable, "-c", LINT], cwd=ROOT, capture_output=True, check=False, text=True
    )
    if done.returncode:
        yield done.stdout + done.stderr


RULES: tuple[Rule, ...] = (
    small_modules,
    small_functions,
    no_drawers,
    imports_in_sight,
    libraries_at_home,
    languages_at_home,
    files_at_the_edge,
    atomic_groups,
    rooms_only_open_doors,
    excuses_say_why,
    permissive_licences,
    arrows_point_down,
)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_rule_of_the_house(rule: Rule) -> None:
    """Nothing breaks a rule of the house."""
    broken = list(rule())

    assert [] == broken, "\n".join((rule.__doc__ or "", *broken))


def imported(node: ast.AST) -> Iterator[str]:
    """Name the modules that an import statement brings in."""
    if isinstance(node, ast.ImportFrom):
        yield node.module or ""
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)


def led_by(text: str, number: int) -> bool:
    """Tell whether a line, with the excused ones right above it, stands under a comment."""
    above = text.splitlines()[: number - 1]
    while above and IGNORE.search(above[-1]):
        above.pop()
    return bool(above) and above[-1].lstrip().startswith("# ")


def exported(module: Module) -> set[str]:
    """Read a room's `__all__`."""
    for node in module.tree.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            return set(ast.literal_eval(node.value))
    return set()


def licences(name: str) -> tuple[str, ...]:
    """Read the licences that a distribution may be used under."""
    facts = metadata(name)
    classifiers = [c for c in facts.get_all("Classifier") or () if c.startswith("License ::")]
    said = (facts.get_all("License-Expression") or facts.get_all("License") or [""])[0]
    return tuple(classifiers) or tuple(said.split(" OR "))
