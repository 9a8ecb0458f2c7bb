"""Catalogs of the world: read without losing a byte, or refused with a clear diagnostic."""

import gettext
import shutil
import subprocess
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from diptych.model.diagnostic import InputError
from diptych.translation.po import Identity, PoFile, read_file

CORPUS = Path(__file__).parents[3] / "shared" / "corpus" / "po"
FILES = sorted(CORPUS.glob("*.po"))
PATH = PurePosixPath("sample.po")

REFUSED = {
    "covid-alert-portal.fr.po": {"DP314"},
    "derived-wrong-charset.fr.po": {"DP301"},
    "enscript-latin1.fr.po": {"DP303"},
    "f43-tgif-crlf-malformed.fr.po": {"DP303"},
}
"""Files of the corpus that cannot be used as they stand, and why."""

SAMPLE = """\
# Translators of the sample.
msgid ""
msgstr ""
"X-Generator: by hand\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n > 1);\\n"

# Une note.
#. Heading 2
#: content/a b.md
#, fuzzy, unknown-flag
#| msgctxt "old"
#| msgid "Before"
msgctxt "new"
msgid "After"
msgstr ""
"Apr\u00e8s "
"tout"

msgid "{count} page"
msgid_plural "{count} pages"
msgstr[0] "{count} page"
msgstr[1] "{count} pages"

#, fuzzy
#~| msgid "Older"
#~ msgid "Old"
#~ msgstr "Vieux"
# The end.
"""


def read_or_refuse(content: bytes) -> PoFile | set[str]:
    """Read a catalog, or list the codes of what is wrong with it."""
    try:
        return read_file(content, PATH)
    except InputError as refusal:
        return {found.code for found in refusal.diagnostics}


@pytest.mark.skipif(not FILES, reason="the corpus is not beside this repository")
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_catalogs_of_the_corpus(file: Path) -> None:
    """Every real catalog comes out as it went in, or is refused for a known reason."""
    content = file.read_bytes()
    found = read_or_refuse(content)

    if isinstance(found, set):
        assert REFUSED.get(file.name) == found
    else:
        assert file.name not in REFUSED
        assert found.text.encode() == content


@pytest.mark.skipif(shutil.which("msgfmt") is None, reason="gettext is not installed")
@pytest.mark.skipif(not FILES, reason="the corpus is not beside this repository")
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_values_are_those_that_gettext_finds(file: Path, tmp_path: Path) -> None:
    """On files that are sound, gettext and this reader understand the same translations."""
    found = read_or_refuse(file.read_bytes())
    if isinstance(found, set) or found.fields.charset is None:
        pytest.skip("refused, or nothing that Python's gettext reads")
    compiled = tmp_path / "sample.mo"
    subprocess.run(["msgfmt", f"--output-file={compiled}", str(file)], check=True)
    with compiled.open("rb") as stream:
        theirs = gettext.GNUTranslations(stream)
    finished = [
        entry
        for entry in found.entries
        if all(entry.strings) and not entry.fuzzy and not entry.obsolete
    ]

    assert [entry.strings[0] for entry in finished] == [
        _said(theirs, entry.identity) for entry in finished
    ]


def _said(translations: gettext.NullTranslations, identity: Identity) -> str:
    context, source, plural = identity
    if context is not None:
        return (
            translations.pgettext(context, source)
            if plural is None
            else translations.npgettext(context, source, plural, 1)
        )
    return (
        translations.gettext(source) if plural is None else translations.ngettext(source, plural, 1)
    )


MUTATIONS = st.tuples(
    st.sampled_from(["drop line", "drop character", "double line", "cut", "insert"]),
    st.integers(min_value=0, max_value=len(SAMPLE)),
    st.sampled_from(['"', "\\", "\n", "#", "#~ ", "#| ", "msgid ", "msgstr ", "é", "x", " "]),
)


def mutated(kind: str, position: int, inserted: str) -> str:
    """Break the sample somewhere, in one of the ways that files break."""
    lines = SAMPLE.splitlines(keepends=True)
    number = position % len(lines)
    match kind:
        case "drop line":
            return "".join(lines[:number] + lines[number + 1 :])
        case "double line":
            return "".join(lines[: number + 1] + lines[number:])
        case "drop character":
            return SAMPLE[:position] + SAMPLE[position + 1 :]
        case "cut":
            return SAMPLE[:position]
        case _:
            return SAMPLE[:position] + inserted + SAMPLE[position:]


@settings(max_examples=200)
@given(MUTATIONS)
@example(("cut", len(SAMPLE), ""))
def test_a_broken_file_is_refused_or_kept(mutation: tuple[str, int, str]) -> None:
    """Whatever breaks, nothing is mended in silence: the bytes survive, or a place is named."""
    content = mutated(*mutation).encode()
    try:
        found = read_file(content, PATH)
        kept = found.text.encode() == content
    except InputError as refusal:
        kept = all(problem.place and problem.place.line for problem in refusal.diagnostics)

    assert kept


STRICTER = {"DP303", "DP308", "DP309", "DP311", "DP318", "DP319", "DP320", "DP321", "DP328"}
"""Codes under which more is refused than gettext refuses: an entry that goes on after
its own line, a header that is none, a character set that nobody knows,
plural forms that the header does not count."""


@pytest.mark.skipif(shutil.which("msgfmt") is None, reason="gettext is not installed")
@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(MUTATIONS)
@example(("insert", 401, "\n"))
def test_gettext_agrees(tmp_path: Path, mutation: tuple[str, int, str]) -> None:
    """What `msgfmt --check` refuses is refused; what it accepts is accepted, or for cause."""
    file = tmp_path / "sample.po"
    file.write_text(mutated(*mutation), encoding="utf-8")
    msgfmt = shutil.which("msgfmt") or "msgfmt"
    run = subprocess.run(
        [msgfmt, "--check", "--output-file", str(tmp_path / "sample.mo"), str(file)],
        capture_output=True,
        check=False,
    )
    found = read_or_refuse(file.read_bytes())

    if run.returncode:
        assert isinstance(found, set), run.stderr.decode()
    else:
        assert isinstance(found, PoFile) or found <= STRICTER
