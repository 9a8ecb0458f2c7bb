"""Files that were made to do harm, or were damaged on their way, are refused with a reason."""

import io
import zipfile
from collections.abc import Callable
from pathlib import PurePosixPath

import pytest

from diptych.model.diagnostic import InputError, MachineError
from diptych.model.language import LanguageCode
from diptych.model.phrase import Phrase
from diptych.translation.interchange import FORMS, Job, Row, State, form_of
from diptych.translation.interchange.forms import Form

JOB = Job(
    "release",
    LanguageCode("en"),
    LanguageCode("fr"),
    (Row("m0123456789abcdef-01234567", "Title", "Titre", State.TRANSLATED),),
)
XXE = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
BOMB = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
BARE = '<!DOCTYPE x SYSTEM "http://example.ca/x.dtd">'


def xliff(head: str, inside: str = "") -> bytes:
    """Write an XLIFF file with something before its root, and inside it."""
    return f'<?xml version="1.0"?>{head}<xliff version="1.2">{inside}</xliff>'.encode()


def package(name: str, part: str, change: Callable[[bytes], bytes]) -> bytes:
    """Write a package of the office, and change one of its parts."""
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(FORMS[name].write(JOB, Phrase.english))) as before,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as after,
    ):
        for one in before.namelist():
            content = before.read(one)
            after.writestr(one, change(content) if one == part else content)
    return stream.getvalue()


def with_entity(content: bytes) -> bytes:
    """Put a document type before the root of a part."""
    end = content.find(b"?>") + 2 if content.startswith(b"<?") else 0
    return content[:end] + XXE.encode() + content[end:]


def huge(content: bytes) -> bytes:
    """Make a part of 80 million spaces, which pack to almost nothing."""
    return content + b" " * 80_000_000


HOSTILE: list[tuple[str, str, bytes]] = [
    ("a.xlf", "DP352", xliff(XXE, "&e;")),
    ("a.xlf", "DP352", xliff(BOMB, "&b;")),
    ("a.xlf", "DP352", xliff(BARE)),
    ("a.xlf", "DP351", xliff("", "<a>" * 500 + "</a>" * 500)),
    ("a.xlf", "DP351", xliff("")[:-5]),
    ("a.xlf", "DP351", b"<html/>"),
    ("a.xlf", "DP351", b"\x00\x01"),
    ("a.xlf", "DP353", b" " * 70_000_000),
    ("a.xlsx", "DP352", package("xlsx", "xl/worksheets/sheet1.xml", with_entity)),
    ("a.xlsx", "DP353", package("xlsx", "xl/worksheets/sheet1.xml", huge)),
    ("a.xlsx", "DP358", package("xlsx", "xl/workbook.xml", lambda _: b"<x/>")),
    ("a.xlsx", "DP351", b"PK\x03\x04 and no more"),
    ("a.docx", "DP352", package("docx", "word/document.xml", with_entity)),
    ("a.docx", "DP353", package("docx", "word/document.xml", huge)),
    ("a.docx", "DP351", b"no package at all"),
    ("a.docx", "DP351", FORMS["xlsx"].write(JOB, Phrase.english)),
    ("a.csv", "DP351", b"\xff\xfe\x00"),
    ("a.csv", "DP351", b'"never closed'),
    ("a.csv", "DP358", b"a,b,c\n1,2,3\n"),
    ("a.csv", "DP358", b""),
    ("a.tmx", "DP350", b"<tmx/>"),
]


@pytest.mark.parametrize(
    ("name", "code", "content"),
    HOSTILE,
    ids=[f"{n}-{c}-{i}" for i, (n, c, _) in enumerate(HOSTILE)],
)
def test_refused(name: str, code: str, content: bytes) -> None:
    """A file that cannot be used is refused as a whole, and the reason has a code."""
    path = PurePosixPath(name)
    with pytest.raises(InputError) as refused:
        form_of(path).read(content, path)

    assert [code] == [found.code for found in refused.value.diagnostics]


def test_a_formula_is_no_translation() -> None:
    """A cell with a formula is shown, and its row is not taken."""
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.load_workbook(io.BytesIO(FORMS["xlsx"].write(JOB, Phrase.english)))
    book.worksheets[0]["D2"].value = "=1+1"
    book.worksheets[0].append(["m0123456789abcdef-01234567", "", "Title", "Intitulé"])
    stream = io.BytesIO()
    book.save(stream)
    found = FORMS["xlsx"].read(stream.getvalue(), PurePosixPath("a.xlsx"))

    assert ["DP357"] == [one.code for one in found.problems]
    assert ["Intitulé"] == [one.target for one in found.answers]


def test_a_code_that_its_source_has_not() -> None:
    """A translation that calls an unknown code is shown, and not taken."""
    unit = (
        '<file><body><trans-unit id="m0123456789abcdef-01234567"><source>Pay <ph id="1">{m}</ph>'
        '</source><target>Payer <ph id="7"/></target></trans-unit></body></file>'
    )
    found = FORMS["xliff"].read(xliff("", unit), PurePosixPath("a.xlf"))

    assert ["DP360"] == [one.code for one in found.problems]
    assert () == found.answers


def test_what_other_tools_make_of_codes() -> None:
    """Codes without content, codes inside marks and texts cut into segments are read."""
    ticket = "m0123456789abcdef-01234567"
    first = (
        f'<file><body><trans-unit id="{ticket}"><source>Pay <ph id="1">{{m}}</ph> now</source>'
        '<target state="final"><mrk mtype="seg">Payez <x id="1"/></mrk> tout de suite</target>'
        "</trans-unit></body></file>"
    )
    second = (
        '<xliff version="2.0"><file id="f"><unit id="' + ticket + '"><originalData>'
        '<data id="d1">{m}</data><data id="d2">**</data></originalData>'
        '<segment state="final"><source>One.</source><target>Un.</target></segment>'
        "<ignorable><source> </source></ignorable>"
        '<segment state="final"><source>Two <ph id="1" dataRef="d1"/></source>'
        '<target><pc id="2" dataRefStart="d2" dataRefEnd="d2">Deux</pc> <ph id="1"/></target>'
        "</segment></unit></file></xliff>"
    )
    texts = [
        [
            (one.source, one.target, one.confirmed)
            for one in FORMS["xliff"].read(content, PurePosixPath("a.xlf")).answers
        ]
        for content in (xliff("", first), second.encode())
    ]

    assert [
        [("Pay {m} now", "Payez {m} tout de suite", True)],
        [("One. Two {m}", "Un. **Deux** {m}", True)],
    ] == texts


def test_tracked_changes_count_as_accepted() -> None:
    """What a word processor shows as inserted is text, and what it shows as deleted is not."""

    def tracked(content: bytes) -> bytes:
        before = content.index(b"Titre")
        start, end = content.rindex(b"<w:r>", 0, before), content.index(b"</w:r>", before) + 6
        run = content[start:end]
        gone = run.replace(b"<w:t>", b"<w:delText>").replace(b"</w:t>", b"</w:delText>")
        new = run.replace(b"Titre", "Intitulé".encode())
        return (
            content[:start]
            + b'<w:del w:id="1" w:author="a">'
            + gone
            + b"</w:del>"
            + b'<w:ins w:id="2" w:author="a">'
            + new
            + b"</w:ins>"
            + content[end:]
        )

    found = FORMS["docx"].read(
        package("docx", "word/document.xml", tracked), PurePosixPath("a.docx")
    )

    assert ["Intitulé"] == [one.target for one in found.answers]


def test_a_library_that_is_not_installed() -> None:
    """A form that needs more than the program has says what to install."""
    form = Form("Excel", ".xlsx", "no_such_module", library="openpyxl")
    with pytest.raises(MachineError) as refused:
        form.write(JOB, Phrase.english)

    assert ["DP359"] == [found.code for found in refused.value.diagnostics]
