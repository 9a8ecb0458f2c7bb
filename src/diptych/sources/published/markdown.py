"""Foreign Markdown to HTML, as its own site would have made it, and its front matter.

Tags of site generators (Liquid, Hugo, kramdown) mean nothing here; those that stand
for no words are taken out.
"""

import json
import re
import tomllib
from typing import NamedTuple

from diptych.model.diagnostic import InputError
from diptych.model.place import Place
from diptych.sources.grammar import foreign
from diptych.sources.problems import BAD_FRONT_MATTER, NOT_UTF8_PAGE
from diptych.sources.published.admonitions import unboxed

_FRONT = re.compile(
    r"\s*^(?P<fence>---|\+\+\+)[ \t]*\n(?P<inside>.*?)^(?P=fence)[ \t]*(?:\n|\Z)",
    re.DOTALL | re.MULTILINE,
)
_TAGS = re.compile(r"\{%.*?%\}|\{\{[<%].*?[>%]\}\}|\{:[^}\n]*\}", re.DOTALL)
_VALUES = re.compile(
    r"\{\{[ \t]*(?:([\"'«])[ \t\u00a0]*(?P<said>[^\"'»{}]{1,400}?)[ \t\u00a0]*[\"'»]"
    r"|(?P<name>[\w.]{1,200}))"
    r"[^{}\n]{0,400}\}\}"
)
"""What a site generator would put there: a text that it says, or something that it knows."""
_TAG_NAME = re.compile(r"\{[%{][%<]?\s*[-/]?\s*(\w+)(?=[^{}]*[%>]\}\}?)")


class MarkdownPage(NamedTuple):
    """A Markdown file, rendered."""

    html: str
    front_matter: dict[str, object]
    tags: tuple[str, ...]
    """Tags of site generators that were taken out."""


class Fronted(NamedTuple):
    """A file behind its front matter."""

    front_matter: dict[str, object]
    body: str


def markdown_page(content: bytes, place: Place) -> MarkdownPage:
    """Render a Markdown file.

    Raises:
        InputError: it is not UTF-8, or its front matter cannot be read.
    """
    front_matter, body = fronted(content, place)
    html = str(foreign().render(unboxed(filled(body))))
    return MarkdownPage(html, front_matter, tuple(_TAG_NAME.findall(body)))


def filled(body: str) -> str:
    """Take out the tags of a site generator, and write its values where they are known."""
    return _VALUES.sub(_value, _TAGS.sub("", body))


def _value(found: re.Match[str]) -> str:
    """Write a value so that it may stand in an address: without spaces."""
    return found["said"] or f"{{{{{found['name']}}}}}"


def fronted(content: bytes, place: Place) -> Fronted:
    """Part a file of a site generator from its front matter: TOML, YAML or JSON.

    Raises:
        InputError: it is not UTF-8, or its front matter cannot be read.
    """
    try:
        text = content.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        byte = f"0x{content[error.start]:02X}"
        raise InputError([NOT_UTF8_PAGE.found(place.at(line), byte=byte)]) from None
    fenced = _FRONT.match(text)
    if fenced is None:
        return Fronted({}, text)
    read = _toml if fenced["fence"] == "+++" else _yaml
    front_matter = read(fenced["inside"], place)
    return Fronted(front_matter, text[fenced.end() :])


def _toml(inside: str, place: Place) -> dict[str, object]:
    try:
        return tomllib.loads(inside)
    except tomllib.TOMLDecodeError as error:
        raise InputError([BAD_FRONT_MATTER.found(place, reason=str(error))]) from None


def _yaml(inside: str, place: Place) -> dict[str, object]:
    # Only pages from elsewhere have YAML: no other command waits for its parser.
    import yaml  # noqa: PLC0415 - see above

    try:
        # JSON is YAML, unless tabs indent it.
        found = json.loads(inside) if inside.lstrip()[:1] == "{" else yaml.safe_load(inside)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        reason = str(error).partition("\n")[0]
        raise InputError([BAD_FRONT_MATTER.found(place, reason=reason)]) from None
    return {str(key): value for key, value in found.items()} if isinstance(found, dict) else {}
