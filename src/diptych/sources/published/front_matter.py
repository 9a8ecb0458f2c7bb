"""The front matter of a source made from a page: what the page states, and nothing else.

What a release needs beyond that is left for a person; reading the source says what
is missing, and what may stand there.
"""

import json
from collections.abc import Iterator, Mapping

from diptych.languages import slug
from diptych.model.language import LanguageCode
from diptych.sources.frontmatter import SLUG_LENGTH
from diptych.sources.published.page import Stated


def front_matter(language: LanguageCode, stated: Mapping[LanguageCode, Stated]) -> str:
    """Write the front matter of a source.

    Args:
        language: of the source.
        stated: what each edition states of itself.
    """
    return "".join(f"{line}\n" for line in ("+++", *_lines(language, stated), "+++"))


def _lines(language: LanguageCode, stated: Mapping[LanguageCode, Stated]) -> Iterator[str]:
    own = stated[language]
    yield f"language = {_quoted(language)}"
    date = next((one.date for one in (own, *stated.values()) if one.date), None)
    if date:
        yield f"date = {date.isoformat()}"
    if own.modified and own.modified != date:
        yield f"modified = {own.modified.isoformat()}"
    if own.title:
        yield f"title = {_quoted(own.title)}"
    if own.description:
        yield f"description = {_quoted(own.description)}"
    slugs = {code: _slug(one.title) for code, one in stated.items() if one.title}
    if slugs:
        yield ""
        yield "[slugs]"
        yield from (f"{code} = {_quoted(found)}" for code, found in slugs.items() if found)


def _quoted(text: str) -> str:
    """Write a TOML string: what JSON escapes, TOML does alike."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _slug(title: str) -> str:
    """Make a slug, cut at a word where it is too long (P-90)."""
    found = slug(title)
    if len(found) <= SLUG_LENGTH:
        return found
    return found[: SLUG_LENGTH + 1].rpartition("-")[0] or found[:SLUG_LENGTH]
