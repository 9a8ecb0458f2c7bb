"""Findings in every form: the same findings, each as its readers or programs expect them."""

import io
import json
from collections.abc import Sequence
from pathlib import Path, PurePosixPath
from xml.etree import ElementTree as ET

import pytest

from diptych.cli import main
from diptych.cli.forms import FORMS
from diptych.cli.forms.contrast import contrasted
from diptych.cli.speech import speaker
from diptych.cli.terminal import Terminal
from diptych.model.diagnostic import Diagnostic, Excerpt, Severity
from diptych.model.language import LanguageCode
from diptych.model.phrase import phrase
from diptych.model.place import Place

PROJECTS = Path(__file__).parents[1] / "projects"
EN, FR = LanguageCode("en"), LanguageCode("fr")
LOST = Diagnostic(
    "QA204",
    Severity.ERROR,
    phrase("the link `{name}` is not in the translation", name="[1]"),
    phrase("Put it back."),
    Place(PurePosixPath("locales/b.po"), 12),
    (Excerpt(EN, "See [it][1].", ((7, 11),)), Excerpt(FR, "Le voir.")),
    "QA204-0123456789ab",
)
DOUBLE = Diagnostic(
    "QA707",
    Severity.WARNING,
    phrase("two spaces stand in a row"),
    place=Place(PurePosixPath("content/a.md"), 3),
)
HOSTILE = Diagnostic(
    "QA701",
    Severity.ERROR,
    phrase("found {text}", text="\x1b[2J\n::error::x,y:z%]]><b>&"),
    place=Place(PurePosixPath("a,b:c.md"), 1),
)
NOWHERE = Diagnostic("DP601", Severity.ERROR, phrase("there is no project"))


def test_text_is_grouped_by_file_with_errors_first() -> None:
    """Each file from top to bottom; files with something that blocks come first."""
    expected = """\
locales/b.po:12: QA204 the link `[1]` is not in the translation
    en: See [it⟦][1]⟧.
    fr: Le voir.
    → Put it back.

content/a.md:3: QA707 two spaces stand in a row
1 error, 1 warning
"""

    assert expected == _shown("text", [DOUBLE, LOST])


def test_text_says_how_to_waive_when_asked_for_more() -> None:
    """The line to paste stands under what may be waived, and under nothing else."""
    shown = _shown("text", [LOST, DOUBLE], verbosity=1)

    assert 1 == shown.count("diptych waive")
    assert "    To let it stand: diptych waive QA204-0123456789ab\n" in shown


def test_text_marks_by_colour_on_a_terminal_only() -> None:
    """Where there is colour there are no brackets, and the other way round."""
    shown = _shown("text", [LOST], coloured=True)

    assert "\x1b[7m][1]\x1b[0m" in shown
    assert "⟦" not in shown


def test_json_has_every_field() -> None:
    """What a finding knows, a program can read; spans count characters."""
    listed = json.loads(_shown("json", [LOST, NOWHERE]))["diagnostics"]

    assert {
        "code": "QA204",
        "severity": "error",
        "path": "locales/b.po",
        "line": 12,
        "message": "the link `[1]` is not in the translation",
        "hint": "Put it back.",
        "excerpts": [
            {"language": "en", "text": "See [it][1].", "spans": [[7, 11]]},
            {"language": "fr", "text": "Le voir.", "spans": []},
        ],
        "waiver": "QA204-0123456789ab",
    } == listed[0]
    assert (None, None, None) == (listed[1]["path"], listed[1]["line"], listed[1]["waiver"])


def test_sarif_is_one_run_whose_results_name_their_rules() -> None:
    """The parts of SARIF 2.1.0 that code hosts read: level, rule, place, fingerprint."""
    log = json.loads(_shown("sarif", [LOST, DOUBLE, NOWHERE]))
    (run,) = log["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    first = run["results"][0]

    assert ("2.1.0", "Diptych") == (log["version"], run["tool"]["driver"]["name"])
    assert ["DP601", "QA204", "QA707"] == rules
    assert all(rules[one["ruleIndex"]] == one["ruleId"] for one in run["results"])
    assert ["error", "warning", "error"] == [one["level"] for one in run["results"]]
    assert [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "locales/b.po"},
                "region": {"startLine": 12},
            }
        }
    ] == first["locations"]
    assert {"waiver/v1": "QA204-0123456789ab"} == first["partialFingerprints"]
    assert "locations" not in run["results"][2]


def test_annotations_are_one_command_each() -> None:
    """A line end in a text is no end of a command, and no text is a command of its own."""
    lines = _shown("github", [LOST, HOSTILE]).splitlines()

    assert 2 == len(lines)
    assert lines[0].startswith("::error title=QA204,file=locales/b.po,line=12::the link `[1]` is")
    assert lines[0].endswith("%0A→ Put it back.")
    assert lines[1].startswith("::error title=QA701,file=a%2Cb%3Ac.md,line=1::found \\x1b[2J%0A::")


def test_junit_fails_on_errors_only() -> None:
    """A warning is a test that passed and has something to say; a clean run is one that passed."""
    suite = ET.fromstring(_shown("junit", [LOST, DOUBLE, HOSTILE]))  # noqa: S314 - our own text
    clean = ET.fromstring(_shown("junit", []))  # noqa: S314 - our own text

    assert ("3", "2") == (suite.get("tests"), suite.get("failures"))
    assert 2 == len(suite.findall("testcase/failure"))
    assert 1 == len(suite.findall("testcase/system-out"))
    assert ("1", "0", 1) == (clean.get("tests"), clean.get("failures"), len(clean))


def test_the_report_speaks_both_languages() -> None:
    """Every sentence stands in each language, every passage names its own, and nothing runs."""
    page = _shown("html", [LOST, HOSTILE, NOWHERE])

    for language in (EN, FR):
        say = speaker(language)
        assert f'<p lang="{language}">{say(NOWHERE.sentence)}</p>' in page
    assert '<blockquote lang="en">See [it<mark>][1]</mark>.</blockquote>' in page
    assert "&lt;b&gt;&amp;" in page
    assert "<script" not in page
    assert "http" not in page


@pytest.mark.parametrize("form", FORMS)
def test_no_form_lets_a_file_speak_to_the_terminal(form: str) -> None:
    """Control characters of a text are shown, never sent."""
    assert "\x1b" not in _shown(form, [HOSTILE])


def test_two_texts_of_one_language_are_set_against_each_other() -> None:
    """The words that differ are marked, also where one side only has them."""
    pair = (Excerpt(EN, "We fund 12 projects."), Excerpt(EN, "We fund 15 projects now."))

    first, second = contrasted(pair)

    assert ["12", "projects."] == " ".join(_marked(first)).split()
    assert ["15", "projects", "now."] == " ".join(_marked(second)).split()


def test_two_languages_are_not_compared_word_by_word() -> None:
    """All their words differ, and that says nothing."""
    assert LOST.excerpts[1:] == contrasted(LOST.excerpts[1:])
    pair = (Excerpt(EN, "Prices rose."), Excerpt(FR, "Les prix ont monté."))

    assert pair == contrasted(pair)


@pytest.mark.parametrize("form", ["json", "sarif"])
def test_programs_get_one_document_and_nothing_else(
    form: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is said to people beside the findings would break the document for a program."""
    monkeypatch.chdir(PROJECTS / "every-kind")

    main(["check", "--format", form])

    assert json.loads(capsys.readouterr().out)


def _marked(excerpt: Excerpt) -> list[str]:
    return [excerpt.text[start:end] for start, end in excerpt.spans]


def _shown(
    form: str, found: Sequence[Diagnostic], *, verbosity: int = 0, coloured: bool = False
) -> str:
    stream = io.StringIO()
    FORMS[form](found, Terminal(speaker(EN), stream, stream, coloured, verbosity))
    return stream.getvalue()
