"""How many words a translator is asked for: prose, without markup and placeholders."""

import re

_NO_PROSE = re.compile(
    r"(?P<ticks>`+)(?!`).*?(?<!`)(?P=ticks)(?!`)"  # code
    r"|\{[\w.]*\}"  # placeholders, also those that stand for typed values
    r"|%\(\w+\)s"
    r"|\]\[\w+\]|\]\([^)]*\)|\[\^[^\]]+\]"  # where links and notes lead
    r"|(?:https?://|www\.|mailto:)\S+",
    re.DOTALL,
)
_WORD = re.compile(r"[^\W_]+(?:[’'.,\u2011-][^\W_]+)*")


def count_words(text: str) -> int:
    """Count the words of a message as a quotation for the work counts them.

    >>> count_words("**Statistics Canada** released [the report][1] for {money}.")
    5
    """
    return len(_WORD.findall(_NO_PROSE.sub(" ", text)))
