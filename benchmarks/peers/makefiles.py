"""What a careful user of each program writes: a Makefile that makes no file twice.

Each gets a folder with `content/KEY.md`, and brings its catalogs into `po/`; from there on
`make -j2` makes `out/en/KEY.pdf` and `out/fr/KEY.pdf`, and the pages beside them.
"""

from collections.abc import Mapping
from dataclasses import dataclass

_PDFS = """\
KEYS := $(basename $(notdir $(wildcard content/*.md)))
all: $(KEYS:%=out/en/%.pdf) $(KEYS:%=out/fr/%.pdf)
.SECONDARY:
clean: ; rm -rf out fr
out/%.pdf: out/%.html style.css
	weasyprint -q --pdf-variant pdf/ua-1 -s style.css $< $@
"""
_PAGES = """\
PANDOC = @mkdir -p $(@D); pandoc -f markdown -t html5 -s --metadata pagetitle=$*
out/en/%.html: content/%.md ; $(PANDOC) --metadata lang=en $< -o $@
out/fr/%.html: fr/%.md ; $(PANDOC) --metadata lang=fr $< -o $@
"""
_PO4A = """\
fr/%.md: po/%.po content/%.md
	@mkdir -p fr
	po4a -q --no-update --variable key=$* po4a.cfg
"""
_TOOLKIT = """\
fr/%.md: po/%.po content/%.md
	@mkdir -p fr
	po2md --progress=none -m 0 --no-placeholders --threshold 100 -t content/$*.md $< $@
"""
_MDPO = """\
fr/%.md: po/%.po content/%.md
	@mkdir -p fr
	po2md content/$*.md --pofiles $< --save $@ --quiet
"""
_SPHINX = """\
BUILD = @mkdir -p $(@D); sphinx-build -q -b html -c .
out/en/%.html: out/en/made ;
out/fr/%.html: out/fr/made ;
out/en/made: $(wildcard content/*.md)
	$(BUILD) -D language=en -d out/known-en content out/en
	@touch $@
out/fr/made: $(wildcard content/*.md po/fr/LC_MESSAGES/*.po)
	$(BUILD) -D language=fr -d out/known-fr content out/fr
	@touch $@
"""
_SPHINX_SETTINGS = """\
extensions = ["myst_parser"]
root_doc = "release-00000"
locale_dirs = ["../po"]
gettext_compact = False
html_theme = "basic"
html_copy_source = False
html_use_index = False
suppress_warnings = ["toc.not_included"]
"""
# One catalog a release: in po4a's own split mode, a message that two releases share could not
# be changed in one of them.
_PO4A_SETTINGS = """\
[po4a_langs] fr
[po4a_paths] po/$(key).pot fr:po/$(key).po
[options] --master-charset UTF-8 --localized-charset UTF-8 --keep 100 --wrap-po newlines
[type: text] content/$(key).md fr:fr/$(key).md opt:"-o markdown"
"""


@dataclass(frozen=True, slots=True)
class Peer:
    """A program, and how releases are made with it."""

    commands: tuple[str, ...]
    """What must be there for it to run."""
    packages: tuple[str, ...]
    """What pip installs for it."""
    makefile: str
    catalogs: tuple[tuple[str, ...], ...]
    """Commands that make the catalogs; those with `{key}` in them run for each release."""
    catalog: str
    """Where that of a release then is."""
    settings: Mapping[str, str]
    """Files that it wants beside the Makefile, by name."""


PEERS: Mapping[str, Peer] = {
    "po4a": Peer(
        ("po4a", "pandoc"),
        (),
        _PDFS + _PAGES + _PO4A,
        (
            ("touch", "po/{key}.pot"),
            ("po4a", "-q", "--no-translations", "--variable", "key={key}", "po4a.cfg"),
        ),
        "po/{key}.po",
        {"po4a.cfg": _PO4A_SETTINGS},
    ),
    "Sphinx": Peer(
        ("sphinx-intl",),
        ("sphinx", "sphinx-intl", "myst-parser"),
        _PDFS + _SPHINX,
        (
            ("sphinx-build", "-q", "-b", "gettext", "-c", ".", "content", "pot"),
            ("sphinx-intl", "update", "-p", "pot", "-d", "po", "-l", "fr"),
        ),
        "po/fr/LC_MESSAGES/{key}.po",
        {"conf.py": _SPHINX_SETTINGS},
    ),
    "Toolkit": Peer(
        ("pot2po", "pandoc"),
        ("translate-toolkit[markdown]",),
        _PDFS + _PAGES + _TOOLKIT,
        (("md2po", "--no-placeholders", "--progress=none", "content/{key}.md", "po/{key}.po"),),
        "po/{key}.po",
        {},
    ),
    "mdpo": Peer(
        ("md2po", "pandoc"),
        ("mdpo",),
        _PDFS + _PAGES + _MDPO,
        (("md2po", "content/{key}.md", "--quiet", "--save", "--po-filepath", "po/{key}.po"),),
        "po/{key}.po",
        {},
    ),
}
"""By the name that the table shows."""
