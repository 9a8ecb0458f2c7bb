"""Whether there is anything in a text that a translator could translate."""

import re

from diptych.model.text import LINK_CONTEXT, Text

_CODE = re.compile(r"(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)", re.DOTALL)
_NUMBERED = re.compile(r"\]\[(?:\d+)\]|\[\^[^\[\]]{1,200}\]")
_NAMED = re.compile(r"\{[^{}\s]{1,200}\}")


def has_language(text: Text) -> bool:
    """Tell whether a text holds words, apart from code, figures and what it refers to.

    Bare figures and dates never reach a catalog: they are shown in each language by rule.
    """
    if text.context == LINK_CONTEXT:
        return True
    words = _NUMBERED.sub("", _CODE.sub("", text.markdown))
    if text.references:
        names = {f"{{{reference.name}}}" for reference in text.references}
        words = _NAMED.sub(lambda found: "" if found[0] in names else found[0], words)
    return any(character.isalpha() for character in words)


def is_message(text: Text) -> bool:
    """Tell whether a text is for translators at all (ITS 2.0 Translate)."""
    return text.translate and has_language(text)
