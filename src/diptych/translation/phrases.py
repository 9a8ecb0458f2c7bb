"""The program's own sentences to messages.

`phrase("…")` and `phrases("…", "…")` are the extraction keywords; what they are not
given as a literal was given as one elsewhere.  No message gets a format flag: the
placeholders are `{names}`, and a sentence with a percentage is no format string.
"""

from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import TypeAlias, cast

from diptych.languages import PROGRAM
from diptych.model.message import Message, MessageKey
from diptych.model.phrase import phrase
from diptych.model.place import Place
from diptych.model.project import SourceFile
from diptych.translation.merged import merged
from diptych.translation.templates import COMMENT_TAG

_COUNTED = "phrases"
_KEYWORDS = {"phrase": (1,), _COUNTED: (1, 2)}
"""Which arguments of which function are literals to translate, counted from 1."""
_Found: TypeAlias = tuple[int, str, str | tuple[str | None, ...] | None, list[str]]


def phrase_messages(sources: Sequence[SourceFile]) -> tuple[Message, ...]:
    """Gather the sentences of the program from its modules.

    Args:
        sources: Python modules, in any order.
    """
    ordered = sorted(sources, key=lambda source: source.path)
    return merged(message for source in ordered for message in _messages(source))


def _messages(source: SourceFile) -> Iterator[Message]:
    # Imported late: Babel is slow to load, and only translators of the program need this.
    from babel.messages.extract import extract_python  # noqa: PLC0415 - see above

    extracted = extract_python(
        BytesIO(source.text.encode()), _KEYWORDS, (COMMENT_TAG,), {"encoding": "utf-8"}
    )
    # Babel's annotation says lists; what it yields is one text, or a tuple with gaps.
    for line, function, strings, comments in cast("Iterator[_Found]", extracted):
        literals = strings if isinstance(strings, tuple) else (strings,)
        if not literals[0]:
            continue
        yield Message(
            MessageKey(None, literals[0]),
            PROGRAM,
            (phrase("sentence of the program"),),
            (Place(source.path, line),),
            notes=tuple(comment.removeprefix(COMMENT_TAG).strip() for comment in comments),
            plural=literals[1] if function == _COUNTED else None,
        )
