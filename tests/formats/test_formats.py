"""The table of formats, and what each makes of a page."""

import subprocess
import sys
from dataclasses import replace
from pathlib import PurePosixPath

import pytest

from diptych.formats import FORMATS, PROBLEMS, versions
from diptych.formats.pdf.engine import VERSION, require_version
from diptych.formats.pdf.libraries import INSTALL, require_libraries
from diptych.formats.problems import LAYOUT_COMPLAINT, MISSING_GLYPH
from diptych.model.diagnostic import InputError, MachineError
from diptych.model.language import LanguageCode
from diptych.model.page import Artifact, Medium
from formats.samples import ROOT, assets, page


def test_names_are_keys() -> None:
    """Each format is found by its own name."""
    assert {
        "html": Medium.SCREEN,
        "pdf": Medium.PAPER,
        "bilingual-pdf": Medium.BILINGUAL,
        "text": Medium.WIRE,
        "xml": Medium.MACHINE,
    } == {name: format_.medium for name, format_ in FORMATS.items()}
    assert list(FORMATS) == [format_.name for format_ in FORMATS.values()]


def test_problems_are_numbered_without_gaps() -> None:
    """Codes never change their meaning, so none may be used twice or left out."""
    assert [f"DP{500 + number}" for number in range(1, len(PROBLEMS) + 1)] == [
        problem.code for problem in PROBLEMS
    ]


def test_html_is_utf8_with_unix_lines() -> None:
    """The page goes out as it is, whatever system it was written on."""
    windows = replace(page(""), html="<p>É</p>\r\n<p>à</p>\r")

    assert FORMATS["html"].encode(windows, ()) == Artifact(
        PurePosixPath("en/news/sample.html"),
        "<p>É</p>\n<p>à</p>\n".encode(),
        "sample",
        LanguageCode("en"),
    )


def test_pdf_stands_beside_the_page() -> None:
    """The artifact has the page's path, publication and language."""
    artifact = FORMATS["pdf"].encode(page("<h1>T</h1>"), assets())

    assert PurePosixPath("en/news/sample.pdf") == artifact.path
    assert ("sample", "en") == (artifact.publication, artifact.language)


def test_missing_glyphs_are_named() -> None:
    """Each character that no font has is one diagnostic with its code point and name."""
    with pytest.raises(InputError) as refusal:
        FORMATS["pdf"].encode(page("<h1>T</h1><p>☃ 漢 ☃</p>"), assets())

    assert [
        MISSING_GLYPH.found(refusal.value.diagnostics[0].place, code=code, name=name)
        for code, name in (("U+2603", "SNOWMAN"), ("U+6F22", "CJK UNIFIED IDEOGRAPH-6F22"))
    ] == list(refusal.value.diagnostics)


@pytest.mark.parametrize(
    "body",
    [
        "<style>p { colour: red }</style><p>x</p>",
        '<p><a href="#nowhere">x</a></p>',
        '<p style="color: redish">x</p>',
    ],
)
def test_what_weasyprint_would_only_log_is_a_diagnostic(body: str) -> None:
    """Unknown properties and dead anchors stop the build."""
    with pytest.raises(InputError) as refusal:
        FORMATS["pdf"].encode(page(f"<h1>T</h1>{body}"), assets())

    assert [LAYOUT_COMPLAINT.code] == [found.code for found in refusal.value.diagnostics]


def test_missing_library_names_the_command() -> None:
    """The diagnostic names what is missing and what brings it."""
    with pytest.raises(MachineError) as refusal:
        require_libraries(["libc.so.6", "libdiptych-1.0.so.0"])

    (found,) = refusal.value.diagnostics
    assert {"libraries": "libdiptych-1.0.so.0", "command": f"`{INSTALL}`"} == dict(
        found.sentence.values
    )


def test_another_weasyprint_is_refused() -> None:
    """The tagging reads what WeasyPrint keeps to itself, so no other version will do."""
    require_version(VERSION)
    with pytest.raises(MachineError) as refusal:
        require_version("70.1")

    assert ["DP502"] == [found.code for found in refusal.value.diagnostics]


def test_the_pin_is_the_one_of_the_package() -> None:
    """The version is written down twice, once for pip and once for the tagging."""
    assert f'"weasyprint=={VERSION}",' in (ROOT / "pyproject.toml").read_text("utf-8")


def test_versions_name_what_has_a_say_in_the_bytes() -> None:
    """Engine, drawing libraries and compression are part of every key."""
    assert {"weasyprint": VERSION}.items() <= dict(versions()).items()
    assert {"pango", "harfbuzz", "fontconfig", "pydyf", "zlib", "formats"} <= dict(
        versions()
    ).keys()


def test_nothing_heavy_is_imported_before_it_is_needed() -> None:
    """Formats, versions and machine checks know of WeasyPrint without importing it."""
    program = (
        "import sys\n"
        "from diptych.formats import FORMATS, versions\n"
        "versions()\n"
        "sys.exit(len({'weasyprint', 'fontTools', 'PIL', 'pydyf'} & sys.modules.keys()))"
    )
    answer = subprocess.run(
        [sys.executable, "-c", program],
        check=False,
        capture_output=True,
        text=True,
        cwd=ROOT / "src",
    )

    assert (0, "") == (answer.returncode, answer.stderr)


def test_import_starts_no_process_and_leaves_no_trace() -> None:
    """The quick import asks no compiler, and gives back what it stood in for."""
    program = (
        "import sys\n"
        "started = []\n"
        "sys.addaudithook(lambda event, _: event == 'subprocess.Popen' and started.append(event))\n"
        "from diptych.formats.pdf.engine import load\n"
        "load()\n"
        "assert not {'fontTools.subset', 'fontTools.varLib'} & sys.modules.keys()\n"
        "import fontTools.subset\n"
        "assert fontTools.subset.__file__\n"
        "from weasyprint.pdf import fonts\n"
        "assert fonts.subset.Options(hinting=False).hinting is False\n"
        "sys.exit(len(started))"
    )
    answer = subprocess.run(
        [sys.executable, "-c", program],
        check=False,
        capture_output=True,
        text=True,
        cwd=ROOT / "src",
    )

    assert (0, "") == (answer.returncode, answer.stderr)
