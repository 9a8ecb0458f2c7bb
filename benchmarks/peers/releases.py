"""The releases of a project as the peers take them: plain Markdown, and filled catalogs.

What they get is the release alone: title, date, paragraphs and links.  Contacts, lists,
feeds, plain text and a landing page, which Diptych makes as well, are asked of nobody.
"""

import re
import subprocess
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import polib

from measuring.projects import MESSAGES, ROOT
from peers.makefiles import Peer

_FRONT = re.compile(r"\+\+\+\n(.*?)\n\+\+\+\n(.*)", re.DOTALL)
_NOTE = re.compile(r"<!--.*?-->\s*", re.DOTALL)
_DATE = ("November 22, 2026", "22\u00a0novembre 2026")
_LINKS = ("Associated links", "Liens connexes")
_FACES = (
    ("Lato", 400, "Lato-Regular"),
    ("Lato", 700, "Lato-Bold"),
    ("Noto Sans", 400, "NotoSans-Regular"),
    ("Noto Sans", 700, "NotoSans-Bold"),
)
"""What such a page is set in; fonts that no word needs would cost the peers time."""


@dataclass(frozen=True, slots=True)
class Release:
    """One release, in Markdown that every program reads."""

    key: str
    text: str
    french: Mapping[str, str]
    """By the English text."""


def releases(site: Path) -> Iterator[Release]:
    """Read the releases of a project of ours.

    Args:
        site: as `measuring.projects` makes them.
    """
    for source in sorted(site.glob("content/*/index.md")):
        key = source.parent.name
        yield _release(key, source.read_text("utf-8"), site / MESSAGES / f"{key}.po")


def lay_out(folder: Path, peer: Peer, site: Path, found: Sequence[str]) -> None:
    """Give a program everything that its Makefile begins with.

    Args:
        folder: where.
        peer: the program.
        site: whose releases it gets.
        found: words before each command, which say where it is found.
    """
    published = tuple(releases(site))
    for name in ("content", "po"):
        (folder / name).mkdir(parents=True)
    for one in published:
        (folder / f"content/{one.key}.md").write_text(one.text, "utf-8")
    for name, text in {"Makefile": peer.makefile, "style.css": _style(), **peer.settings}.items():
        (folder / name).write_text(text, "utf-8")
    for command in peer.catalogs:
        for key in [one.key for one in published] if "{key}" in " ".join(command) else [""]:
            words = [*found, *(word.format(key=key) for word in command)]
            subprocess.run(words, cwd=folder, check=True, stdout=subprocess.DEVNULL)
    for one in published:
        _fill(folder / peer.catalog.format(key=one.key), one)


def _release(key: str, source: str, catalog: Path) -> Release:
    found = _FRONT.fullmatch(source)
    if found is None:
        message = f"{key}: no front matter"
        raise ValueError(message)
    front, body = tomllib.loads(found[1]), _NOTE.sub("", found[2]).strip()
    french = {one.msgid: one.msgstr for one in polib.pofile(str(catalog))}
    french |= dict((_DATE, _LINKS))
    links = []
    for link in front["links"]:
        english = f"[{link['label']}]({link['target']})"
        french[english] = f"[{french[link['label']]}]({french[link['target']]})"
        links.append(f"- {english}")
    parts = (f"# {front['title']}", _DATE[0], body, f"## {_LINKS[0]}", "\n".join(links))
    return Release(key, "\n\n".join(parts) + "\n", french)


def _style() -> str:
    fonts = (ROOT / "templates/fonts").as_uri()
    faces = [
        f'@font-face {{ font-family: "{family}"; font-weight: {weight};'
        f' src: url("{fonts}/{file}.ttf") }}\n'
        for family, weight, file in _FACES
    ]
    return "".join(faces) + "body { font-family: 'Noto Sans' } h1, h2 { font-family: Lato }\n"


def _fill(catalog: Path, release: Release) -> None:
    """Translate a catalog as a translator would; each program has its own way to wrap."""
    file = polib.pofile(str(catalog))
    for entry in file:
        english = " ".join(entry.msgid.split()).removeprefix("# ").removeprefix("## ")
        mark = entry.msgid[: entry.msgid.index(" ") + 1] if entry.msgid.startswith("#") else ""
        entry.msgstr = mark + release.french[english]
    file.save()
