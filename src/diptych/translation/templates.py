"""Fixed strings of the templates to messages.

Extraction is Babel's, through Jinja2's own reading of a template, so that a string
is found exactly where the template would ask for it.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from io import BytesIO
from pathlib import PurePosixPath
from typing import NamedTuple

from diptych.languages import PROGRAM
from diptych.model.message import Message, MessageKey
from diptych.model.phrase import phrase
from diptych.model.place import Place
from diptych.model.project import Template
from diptych.model.text import LINK_CONTEXT
from diptych.translation.merged import merged

COMMENT_TAG = "translators:"
"""Begins a template's comment that is meant for translators."""


class _Arguments(NamedTuple):
    """Which argument of a function is what."""

    source: int
    context: int | None = None
    plural: int | None = None


_FUNCTIONS: Mapping[str, _Arguments] = {
    "_": _Arguments(0),
    "gettext": _Arguments(0),
    "ngettext": _Arguments(0, plural=1),
    "pgettext": _Arguments(1, context=0),
    "npgettext": _Arguments(1, context=0, plural=2),
}
_OPTIONS = {
    "extensions": "",  # `babel_extract` adds the i18n extension itself
    "newstyle_gettext": "true",
    "silent": "false",
    "trim_blocks": "true",
    "lstrip_blocks": "true",
    "trimmed": "true",
}
"""As `rendering.engine` reads templates; an unreadable one is an error, not an empty catalog."""


def template_messages(
    templates: Sequence[Template],
    folder: PurePosixPath,
    suggest: Callable[[str], str | None] = lambda _address: None,
) -> tuple[Message, ...]:
    """Gather the fixed strings of templates.

    Args:
        templates: all of the project, in any order.
        folder: where they stand, for references.
        suggest: knows the counterpart of an address in the catalog's language, or nothing.

    Raises:
        jinja2.TemplateSyntaxError: a template cannot be read; rendering says so better.
    """
    ordered = sorted(templates, key=lambda template: template.path)
    return merged(
        message for template in ordered for message in _messages(template, folder, suggest)
    )


def _messages(
    template: Template, folder: PurePosixPath, suggest: Callable[[str], str | None]
) -> Iterator[Message]:
    # Jinja2 lives in `rendering`; this is its one other use, since only Jinja2 knows
    # what a template asks for.  Imported late: most commands extract nothing.
    from jinja2.ext import babel_extract  # noqa: PLC0415 - see above

    found = babel_extract(
        BytesIO(template.text.encode()), tuple(_FUNCTIONS), (COMMENT_TAG,), dict(_OPTIONS)
    )
    for line, function, strings, comments in found:
        arguments = strings if isinstance(strings, tuple) else (strings,)
        places = _FUNCTIONS[function]
        source = arguments[places.source]
        context = None if places.context is None else arguments[places.context]
        if source is None:
            continue
        yield Message(
            MessageKey(context, source),
            PROGRAM,
            (phrase("fixed text of the template {name}", name=str(template.path)),),
            (Place(folder / template.path, line),),
            notes=tuple(comment.removeprefix(COMMENT_TAG).strip() for comment in comments),
            suggestion=suggest(source) if context == LINK_CONTEXT else None,
            plural=None if places.plural is None else arguments[places.plural],
        )
