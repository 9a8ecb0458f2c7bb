"""The report, as a reviewer has it: opened from a file, stepped through, looked at, answered."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from diptych.cli.speech import speaker
from diptych.languages import LANGUAGES
from diptych.review import Background, Touch, Voices, compare, report_review
from review.browser import CHROMIUM, Tab, browser
from review.edits import EDITS, NEW, both, changed, inserted, words
from review.sample import EN, SAMPLE, snapshot

ROOT = Path(__file__).parents[2]
AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine")

EDIT = both(
    words(2, ("every spring", "every autumn"), ("chaque printemps", "chaque automne")),
    words(5, ("", ""), ("ont un feu", "sont éclairés")),
    changed(6, fuzzy=True),
    inserted(1, NEW),
)


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report on an edit that touches four texts."""
    review = compare(snapshot(SAMPLE), snapshot(EDIT(SAMPLE)))
    voices = Voices({code: speaker(code) for code in LANGUAGES}, EN)
    background = Background({}, lambda _place: Touch("Marie Tremblay", "2026-05-01"))
    file = tmp_path_factory.mktemp("report") / "review.html"
    file.write_bytes(report_review(review, background, voices))
    return file


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    """One browser for all tests."""
    with browser(tmp_path_factory.mktemp("browser")) as tab:
        yield tab


@pytest.fixture
def tab(chromium: Tab, report: Path) -> Tab:
    """The report, freshly opened."""
    chromium._session = None  # noqa: SLF001 - a new page
    chromium.open(report)
    chromium.evaluate("localStorage.clear()")
    chromium.open(report)
    return chromium


CURRENT = "document.querySelector('.change[aria-current]')?.dataset.change"


def test_n_and_p_step_through_changes(tab: Tab) -> None:
    """Each key goes to the next or the previous change, lights its boxes, and says where we are."""
    tab.press("n")
    first = tab.evaluate(CURRENT)
    tab.press("n")
    second = tab.evaluate(CURRENT)
    tab.press("p")

    assert ("1", "2", "1") == (first, second, tab.evaluate(CURRENT))
    assert tab.evaluate("document.querySelectorAll('.box.current').length") > 0
    assert "1 / 4" == tab.evaluate("document.getElementById('position').textContent")


def test_what_changed_on_one_side_stands_first(tab: Tab) -> None:
    """The first thing a reviewer sees is a text that changed in one language only."""
    assert "retranslated" == tab.evaluate("document.querySelector('.change').dataset.kind")


def test_a_change_of_one_language_turns_to_its_pages(tab: Tab) -> None:
    """A retranslation is shown on the French pages, whatever was shown before."""
    tab.press("n")

    shown = "[...document.querySelectorAll('[data-paper]')].filter(one => !one.hidden)"
    assert ["fr"] == tab.evaluate(f"{shown}.map(one => one.dataset.paper)")


def test_modes_switch_by_key_and_button(tab: Tab) -> None:
    """Overlay lays both pages over one another; side by side puts them back."""
    tab.press("o")
    mode = "document.querySelector('.pages').dataset.mode"
    overlaid = tab.evaluate(mode)
    opacity = tab.evaluate(
        "getComputedStyle(document.querySelector('[data-paper]:not([hidden])"
        " .spread > :last-child')).opacity"
    )
    tab.click("[data-set-mode=side]")

    assert ("overlay", "0.5", "side") == (overlaid, opacity, tab.evaluate(mode))


def test_keys_can_be_switched_off(tab: Tab) -> None:
    """Whoever dictates to the computer can switch single keys off (WCAG 2.1.4)."""
    tab.click("#keys")
    tab.press("n")

    assert tab.evaluate(CURRENT) is None


def test_a_french_sentence_lights_its_english_one(tab: Tab) -> None:
    """A click on a sentence lights it up in every language, in the table and on the pages."""
    row = "document.querySelector('.twins tr.lit')"
    tab.click(".twins tbody tr:nth-child(9) td[lang=fr]")
    mark = tab.evaluate(f"{row}.dataset.text")
    pages = tab.evaluate(
        "new Set([...document.querySelectorAll('.twins rect.lit')]"
        ".map(one => one.closest('figure').querySelector('b').lang)).size"
    )
    tab.click(f".twins figure:last-child rect[data-text={mark}]")

    assert 2 == pages
    assert mark == tab.evaluate(f"{row}.dataset.text")


def test_the_language_of_the_report_switches(tab: Tab) -> None:
    """The report speaks the language that its reader chooses, and its page says so."""
    tab.click("[data-language=fr]")
    seen = (
        "[...document.querySelectorAll('h1 .say')]"
        ".filter(one => one.offsetParent).map(one => one.lang)"
    )

    assert ["fr"] == tab.evaluate(seen)
    assert "fr" == tab.evaluate("document.documentElement.lang")


def test_verdicts_are_kept_and_can_be_sent_back(tab: Tab, report: Path) -> None:
    """What a reviewer chose is there when the report is opened again, and goes into a file."""
    tab.evaluate("document.querySelector('[name=verdict-2][value=accept]').click()")
    tab.evaluate(
        "(() => { const note = document.querySelector('[name=note-1]'); note.value = 'Why?';"
        " note.dispatchEvent(new Event('input', { bubbles: true })); })()"
    )
    tab.open(report)
    saved = tab.evaluate(
        "new Promise(done => {"
        " URL.createObjectURL = blob => { blob.text().then(done); return '#'; };"
        " document.getElementById('save').click(); })"
    )
    verdicts = json.loads(saved)["verdicts"]

    assert [(None, "Why?"), ("accept", "")] == [(one["verdict"], one["note"]) for one in verdicts]


def test_filters_hide_kinds(tab: Tab) -> None:
    """A kind that is switched off is gone from the list, from the pages and from the keys."""
    tab.click("[data-filter=added]")

    assert "– / 3" == tab.evaluate("document.getElementById('position').textContent")


def test_nothing_is_fetched(report: Path) -> None:
    """The report is one file: nothing in it leads to the network but links of releases."""
    page = report.read_text(encoding="utf-8")

    assert "<link" not in page
    assert 'src="' not in page


@pytest.mark.skipif(not AXE.exists(), reason="needs axe: npm install --no-save axe-core")
@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing(tab: Tab, language: str) -> None:
    """No rule of WCAG 2.2, A and AA, nor any best practice that axe knows is broken."""
    tab.evaluate(AXE.read_text(encoding="utf-8") + ";0")
    tab.click(f"[data-language={language}]")
    tab.press("n")
    found = tab.evaluate(
        "axe.run(document).then(({violations}) => violations"
        ".map(one => [one.id, one.nodes.length, one.nodes[0].html]))"
    )

    assert [] == found


def test_the_edits_have_names_of_their_own() -> None:
    """A name in the table of edits means one edit."""
    names = [edit.name for edit in EDITS]

    assert len(set(names)) == len(names) >= 40
