"""The house style of a publication: a profile by name, and what it changes in it."""

from dataclasses import fields, replace
from typing import get_args, get_type_hints

from diptych.languages import PROFILES
from diptych.model.style import Style
from diptych.toml import Table

DEFAULT_PROFILE = "canada.ca"


def read_style(table: Table) -> Style:
    """Read the `[style]` table; what is wrong is noted in it.

    Every field of `Style` is a key, and its annotation says what the key may hold,
    so a new choice of form needs no line here.
    """
    named = table.text_of("profile") or DEFAULT_PROFILE
    style = PROFILES[table.known("profile", named, PROFILES) or DEFAULT_PROFILE]
    hints = get_type_hints(Style)
    for field in fields(Style):
        chosen = _choice(table, field.name, hints[field.name])
        if chosen is not None:
            # What was chosen is one of the values that this field's annotation admits.
            style = replace(style, **{field.name: chosen})  # type: ignore[arg-type]  # see above
    table.finish()
    return style


def _choice(table: Table, key: str, kind: type) -> str | bool | None:
    if kind is bool:
        return table.flag(key)
    given = table.text_of(key)
    return None if given is None else table.known(key, given, [str(one) for one in get_args(kind)])
