"""What stands in prose without being prose: addresses, names of files, codes (F-101).

Every character of such a passage is hidden behind U+FFFC while the rules run and
put back afterwards, so that no rule needs to know about addresses and offsets
stay what they were.
"""

import re

from diptych.languages.characters import OBJECT


def protect(text: str) -> str:
    """Hide what no rule may touch; the text keeps its length."""
    if not _SUSPECT.search(text):
        return text
    return _PROTECTED.sub(lambda found: OBJECT * len(found[0]), text)


def restore(text: str, original: str, hidden: str) -> str:
    """Put back what was hidden.

    Args:
        text: the result of the rules.
        original: the text before `protect`.
        hidden: the text after it.
    """
    if hidden == original:
        return text
    concealed = (known for known, seen in zip(original, hidden, strict=True) if seen == OBJECT)
    return "".join(next(concealed) if letter == OBJECT else letter for letter in text)


_SUSPECT = re.compile(r"[@\\{<#$_/]|[.:](?=\w)|[0-9]-[0-9]|--\w")
"""Every protected passage has one of these, and most texts have none."""

_DOMAINS = "ca|com|org|net|gov|io|eu|fr|uk|edu|info|int|quebec|app|dev"
_ENDINGS = (
    "pdf|html?|xhtml|xml|json|csv|tsv|txt|md|docx?|xlsx?|pptx?|od[tsp]|epub|zip|gz|tar|"
    "py|js|mjs|ts|css|sh|java|jpe?g|png|svg|gif|tiff?|mp[34]|pot?|mo|toml|ya?ml|ini|nc|grib2?|shp"
)
_NAMED = f"{_DOMAINS}|{_ENDINGS}"
_SCHEMES = "https?|ftps?|sftp|file|data|mailto|tel|urn|doi|git|ssh"
_ADDRESS = r"[^\s<>«»“”\ufffc]*[^\s<>«»“”\ufffc.,;:!?)\]’'\"]"

_PROTECTED = re.compile(
    "|".join(
        (
            rf"(?<!\w)(?:(?:{_SCHEMES}):|www\.){_ADDRESS}",
            r"(?<![\w.+-])[\w.+-]++@(?:[\w-]++\.)*[\w-]+",
            r"(?<![\w&@])[@#][A-Za-z_][\w.-]*\w",
            rf"(?<![\w.-])(?:[\w-]++\.)+(?:{_NAMED})(?![\w-])(?:/[^\s<>«»“”]*[\w/])?",
            r"(?<![\w.:])\.{0,2}/(?:[\w.~-]++/)*[\w.~-]*\w/?",
            r"(?<![\w.-])[\w.-]++/(?:[\w.-]++/)+[\w.-]*",
            r"(?<!\w)[A-Z]:\\\S+",
            r"(?<![\w-])[12][0-9]{3}-[01][0-9](?:-[0-3][0-9](?:T[0-9:.Z+-]+)?)?(?![\w-])",
            r"(?<![\w:]):[a-z0-9_+-]++:(?![\w:])",
            r"\{[^{}\s]*\}",
            r"\$(?=[^$\n]*[\\^_=])[^$\s][^$\n]*\$|\$[0-9.,]+\$",
            r"</?[A-Za-z][^<>]*>",
            r"(?<!\w)\w++(?:::\w++)+",
            r"(?<![\w-])--?[A-Za-z][\w-]*+=\S+",
        )
    )
)
"""In order: addresses, e-mail, handles, domains and files, paths, drives, ISO dates, emoji codes,
placeholders, formulas, tags, qualified names, options."""
