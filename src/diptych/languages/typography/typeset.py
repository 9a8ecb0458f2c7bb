"""Typography at the moment of rendering: what anybody may type becomes what federal style wants.

Only the certain changes are made, so the result can be published without another
look; the catalog on disk is never touched.  Applying it twice changes nothing.
"""

from collections.abc import Iterable, Sequence

from diptych.languages.table import LANGUAGES
from diptych.languages.typography.prose import Prose, join
from diptych.languages.typography.protection import protect, restore
from diptych.languages.typography.rule import Rule
from diptych.model.language import LanguageCode
from diptych.model.style import Style


def typeset(runs: Sequence[str], language: LanguageCode, style: Style) -> tuple[str, ...]:
    """Set the prose of one block by the rules of its language.

    Args:
        runs: consecutive pieces of prose; what stands between or inside them without
            being prose of this language is one U+FFFC each, so that rules see it there.
        language: of the prose; passages in another are typeset apart.
        style: the choices that the rules leave open.

    Returns:
        As many pieces, each sign in the piece that it stood in.
    """
    if not runs:
        return ()
    rules = LANGUAGES[language].typography
    clean = _applied([rule for rule in rules if rule.everywhere], join(runs), style)
    hidden = "".join(protect(run) for run in clean.runs())
    rest = [rule for rule in rules if rule.repairs and not rule.everywhere]
    prose = _applied(rest, Prose(hidden, clean.cuts), style)
    return Prose(restore(prose.text, clean.text, hidden), prose.cuts).runs()


def _applied(rules: Iterable[Rule], prose: Prose, style: Style) -> Prose:
    for rule in rules:
        if rule.concerns(prose.text):
            prose = prose.edited(rule.find(prose.text, style))
    return prose
