"""What the program says to people, before it is said in their language.

A phrase is a gettext template with its values still apart: the rooms that
find something to say build phrases, and only `cli` turns them into text, in
the language of whoever is reading.  `phrase` and `phrases` are the extraction
keywords of the program's own catalog, so the template must be a literal.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

Scalar = str | int | float
"""What may fill a `{name}` in a template; a nested phrase is said first."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A translatable sentence of the program."""

    template: str
    """The English template, which is also the msgid; values stand as `{name}`."""
    plural: str | None = None
    """The English plural template, where the sentence counts something."""
    count: int | None = None
    """The number that chooses between the two; also available as `{count}`."""
    values: Mapping[str, "Scalar | Phrase"] = field(default_factory=dict)
    """What the names in the template stand for."""

    def english(self) -> str:
        """Say it in English, the language that templates are written in.

        >>> phrases("{count} message", "{count} messages", count=2).english()
        '2 messages'
        """
        template = self.template if self.plural is None or self.count == 1 else self.plural
        return template.format(
            **{
                name: value.english() if isinstance(value, Phrase) else value
                for name, value in self.values.items()
            }
        )


def phrase(template: str, /, **values: Scalar | Phrase) -> Phrase:
    """Make a phrase out of a literal template and its values.

    >>> phrase("unknown key `{key}`", key="titel").values["key"]
    'titel'
    """
    return Phrase(template, values=values)


def phrases(singular: str, plural: str, /, *, count: int, **values: Scalar | Phrase) -> Phrase:
    """Make a phrase that counts something.

    >>> phrases("{count} message", "{count} messages", count=2).plural
    '{count} messages'
    """
    return Phrase(singular, plural, count, {**values, "count": count})
