"""Fill the column `implemented_by` of the registry of conventions from the code itself.

    python tools/registry/implementers.py

Code names the conventions it applies or checks, in its docstrings and tables, and
templates in their comments; so nobody keeps a second list, and a rule that nothing
implements shows as an empty cell.
"""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
TABLE = ROOT / "src/diptych/registry/data/conventions.tsv"
SEVERAL = " | "

IDENTIFIER = re.compile(r"\b(?:[LPEFXD]-\d{2,3}[a-f]?|C-[2-5]\d)\b")
"""Bill C-13 is no convention."""
SPAN = re.compile(r"\b([LPEFXD])-(\d{2,3}) to (?:[LPEFXD]-)?(\d{2,3})\b")
"""`P-90 to P-93` names the ids between, too."""
LETTERS = re.compile(r"\b([LPEFXD]-\d{2,3})([a-f]) to [LPEFXD]-\d{2,3}([a-f])\b")
"""So does `P-20a to P-20f`."""

NAMING_ONLY = re.compile(r"diptych\.(model\.(?!style)|registry\.conventions|cli\.)")
"""Rooms that speak of rules, as invariants of values or as examples, and apply none; the house
style does apply them."""

Scope = ast.Module | ast.ClassDef | ast.FunctionDef


def main() -> None:
    """Rewrite the table with the names found in code and templates."""
    found: dict[str, set[str]] = defaultdict(set)
    for identifier, name in (*_in_code(), *_in_templates()):
        found[identifier].add(name)
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    TABLE.write_text(
        "".join(f"{_filled(line, found)}\n" for line in lines), encoding="utf-8", newline="\n"
    )


def _filled(line: str, found: dict[str, set[str]]) -> str:
    cells = line.split("\t")
    if line.startswith("#") or cells[0] == "id":
        return line
    return "\t".join((*cells[:-1], SEVERAL.join(sorted(found.get(cells[0], ())))))


def _in_code() -> Iterator[tuple[str, str]]:
    for path in sorted((ROOT / "src/diptych").rglob("*.py")):
        module = ".".join(path.relative_to(ROOT / "src").with_suffix("").parts).removesuffix(
            ".__init__"
        )
        if not NAMING_ONLY.match(module):
            yield from _in_scope(ast.parse(path.read_text(encoding="utf-8")), module)


def _in_scope(scope: Scope, name: str) -> Iterator[tuple[str, str]]:
    """Go through the strings of a scope; nested scopes answer for their own."""
    waiting: list[ast.AST] = [*ast.iter_child_nodes(scope)]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            yield from _in_scope(node, f"{name}.{node.name}")
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from ((identifier, name) for identifier in _identifiers(node.value))
        waiting += ast.iter_child_nodes(node)


def _in_templates() -> Iterator[tuple[str, str]]:
    for path in sorted((ROOT / "templates").rglob("*")):
        if path.suffix in {".html", ".jinja", ".j2", ".css", ".txt", ".xml"}:
            name = path.relative_to(ROOT).as_posix()
            text = path.read_text(encoding="utf-8")
            yield from ((identifier, name) for identifier in _identifiers(text))


def _identifiers(text: str) -> Iterator[str]:
    for letter, first, last in SPAN.findall(text):
        yield from (f"{letter}-{n:02d}" for n in range(int(first), int(last) + 1))
    for stem, first, last in LETTERS.findall(text):
        yield from (stem + chr(code) for code in range(ord(first), ord(last) + 1))
    yield from IDENTIFIER.findall(text)


if __name__ == "__main__":
    main()
