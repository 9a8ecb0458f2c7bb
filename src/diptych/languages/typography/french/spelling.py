"""French letters that typing leaves out: ordinals, ligatures, capitals with accents.

The only rules that touch letters, each from a closed list.
"""

import re
from collections.abc import Iterator

from diptych.languages.characters import SPACES
from diptych.languages.typography.rule import Edit, expansions
from diptych.model.style import Style

LONG_ENDINGS = ("ième", "ieme", "ème", "eme", "ière", "iere", "ère", "ere", "ier")
"""Endings of ordinals as they are said, which are written shorter."""


def ordinals(text: str, _style: Style) -> Iterator[Edit]:
    """Shorten ordinals: 2e, not 2ème; 1re, not 1ère (F-55)."""
    for found in _ORDINAL.finditer(text):
        number, ending, plural = found.groups()
        first = "er" if ending == "ier" else "re"
        new = f"{number}{first if number in {'1', 'I'} else 'e'}{plural}"
        if new != found[0]:
            yield Edit(found.start(), found.end(), new)


def ligatures(text: str, style: Style) -> Iterator[Edit]:
    """Join o and e in the words that have the ligature (F-99, D-16)."""
    if style.ligatures == "oe":
        return
    for found in _UNLIGATED.finditer(text):
        start = found.start() + found[0].lower().index("oe")
        yield Edit(start, start + 2, "œ" if text[start] == "o" else "Œ")


def capital_accents(text: str, _style: Style) -> Iterator[Edit]:
    """Report capitals that lack their accent (F-84)."""
    for found in _BARE_CAPITAL.finditer(text):
        yield Edit(found.start(), found.end(), _ACCENTED[found[0].lower()[0]], certain=False)


def bare_a(text: str, _style: Style) -> Iterator[Edit]:
    """Report *A* for *À* where a sentence opens with the preposition (F-84)."""
    return expansions(_BARE_A, text, "À", certain=False)


_ORDINAL = re.compile(
    rf"(?<![\w.,/-])([0-9]{{1,4}}|[IVXLC]{{1,7}})({'|'.join(LONG_ENDINGS)})(s?)(?!\w)"
)
_ACCENTED = {"e": "É", "i": "Î"}
_LIGATED_STEMS = (
    "oeuvr|oeufs?|oeil|oecum|oesophag|oestro|oedèm|oedip|oenolog|coeur|contrecoeur|rancoeur|écoeur|"
    "soeur|consoeur|belle-soeur|boeuf|noeud|voeux?|moeurs|choeur|foet|manoeuvr|désoeuvr"
)
_UNLIGATED = re.compile(rf"(?<![^\W\d_])(?:{_LIGATED_STEMS})", re.IGNORECASE)
_BARE_CAPITAL = re.compile(
    r"(?<![^\W_])(?:E(?=tats?\b|tats-Unis|coles?\b|valuations?\b|tudes?\b|galement\b|quipes?\b|"
    r"tapes?\b|nergies?\b|conomies?\b|ducation\b|lections?\b|missions?\b|ditions?\b|"
    r"nonc[ée]s?\b|criv|cout[eéo]|carte[rz]|cosyst|largi|limine|loigne|mett|pargn|quival|"
    r"tabli|tant\b|tendu|thique|tudi|vite[rz]\b|volue|vénements?\b|léments?\b|quit[ée]\b|tablissements?\b|crire\b|changes?\b)"
    r"|I(?=les?\b|le-du-Prince))"
)
_BARE_A = re.compile(
    rf"(?:(?<=^)|(?<=[.!?][{SPACES}]))A(?=[{SPACES}](?:compter|partir|noter|propos|titre|cause|"
    r"l’|l'|la|moins|ce jour|ces|cet|cette|chaque|court|long|moyen|compétences)\b)"
)
