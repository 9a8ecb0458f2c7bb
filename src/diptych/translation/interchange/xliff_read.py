"""XLIFF of either version, as it comes back: whatever a tool has made of the codes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from xml.etree.ElementTree import Element

from diptych.model.diagnostic import Diagnostic, InputError
from diptych.model.place import Place
from diptych.translation.interchange.codes import contents
from diptych.translation.interchange.problems import LOST_CODE, MALFORMED
from diptych.translation.interchange.returned import Returned
from diptych.translation.interchange.row import Answer
from diptych.translation.interchange.xml import read_xml

_DONE = frozenset({"translated", "final", "signed-off", "reviewed"})
_CODES = frozenset({"ph", "x", "bpt", "ept", "it", "bx", "ex"})
"""Elements of either version that stand for a code; all others only mark words."""
_SHOWN = 60


@dataclass(slots=True)
class _Unit:
    """A text while it is read."""

    codes: Mapping[int, str]
    """Of its source, as the ticket's text has them; empty while the source is read."""
    kept: Mapping[str, str]
    """XLIFF 2's own table of what codes stand for."""
    lost: list[str] = field(default_factory=list)


def read(content: bytes, path: PurePosixPath) -> Returned:
    """Read what came back.

    Args:
        content: the bytes of the file.
        path: the file, as diagnostics name it.

    Raises:
        InputError: it is not XLIFF, too large, or tries to be clever.
    """
    root = read_xml(content, path, "XLIFF")
    if root.tag != "xliff":
        raise InputError([MALFORMED.found(Place(path, 1), form="XLIFF", detail=f"<{root.tag}>")])
    answers: list[Answer] = []
    problems: list[Diagnostic] = []
    found = _units_2(root) if root.get("version", "").startswith("2") else _units_1(root)
    for ticket, pieces, kept, confirmed in found:
        source = "".join(_text(piece, _Unit({}, kept)) for piece, _ in pieces)
        unit = _Unit(contents(source), kept)
        target = "".join(_text(piece, unit) for _, piece in pieces)
        if unit.lost:
            shown = source[:_SHOWN]
            problems.append(LOST_CODE.found(Place(path), source=shown, code=", ".join(unit.lost)))
        else:
            answers.append(Answer(ticket, source, target, confirmed, Place(path)))
    return Returned(tuple(answers), tuple(problems))


_Pieces = list[tuple[Element | None, Element | None]]
_Found = tuple[str, _Pieces, Mapping[str, str], bool | None]


def _units_1(root: Element) -> Iterator[_Found]:
    for unit in root.iter("trans-unit"):
        target = unit.find("target")
        state = target.get("state") if target is not None else None
        confirmed = state in _DONE if state else None
        if confirmed is None and unit.get("approved"):
            confirmed = unit.get("approved") == "yes"
        yield unit.get("id", ""), [(unit.find("source"), target)], {}, confirmed


def _units_2(root: Element) -> Iterator[_Found]:
    """Join the segments that a tool may have cut a text into."""
    for unit in root.iter("unit"):
        parts = [part for part in unit if part.tag in {"segment", "ignorable"}]
        # What stands between segments is only written once where it is the same.
        pieces: _Pieces = [
            (part.find("source"), part.find("target") if _has_target(part) else part.find("source"))
            for part in parts
        ]
        states = {part.get("state") for part in parts if part.tag == "segment"} - {None}
        confirmed = states <= _DONE if states else None
        if not any(part.find("target") is not None for part in parts):
            pieces = [(source, None) for source, _ in pieces]
        kept = {data.get("id", ""): "".join(data.itertext()) for data in unit.iter("data")}
        yield unit.get("id", ""), pieces, kept, confirmed


def _has_target(part: Element) -> bool:
    return part.tag == "segment" or part.find("target") is not None


def _text(element: Element | None, unit: _Unit) -> str:
    if element is None:
        return ""
    return "".join(_pieces(element, unit))


def _pieces(element: Element, unit: _Unit) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag in _CODES:
            yield _code(child, unit)
        elif child.tag == "pc":
            yield _kept(child, "dataRefStart", unit)
            yield from _pieces(child, unit)
            yield _kept(child, "dataRefEnd", unit)
        elif child.tag == "cp":
            yield chr(int(child.get("hex", "FFFD"), 16))
        else:
            yield from _pieces(child, unit)
        yield child.tail or ""


def _code(element: Element, unit: _Unit) -> str:
    """Find what a code stands for: in itself, in the unit's table, or in the source's."""
    written = "".join(element.itertext())
    if written:
        return written
    if element.get("dataRef", "") in unit.kept:
        return unit.kept[element.get("dataRef", "")]
    number = element.get("id", "")
    found = unit.codes.get(int(number)) if number.isdecimal() else None
    if found is None:
        unit.lost.append(number)
        return ""
    return found


def _kept(element: Element, name: str, unit: _Unit) -> str:
    reference = element.get(name)
    if reference is None:
        return ""
    if reference not in unit.kept:
        unit.lost.append(reference)
    return unit.kept.get(reference, "")
