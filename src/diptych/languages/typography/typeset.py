"""Typography at the moment of rendering: what anybody may type becomes what federal style wants.

Only the certain changes are made, so the result can be published without another
look; the catalog on disk is never touched.  Applying it twice changes nothing.
"""

from collections.abc import Sequence
from dataclasses import replace

from diptych.languages.table import LANGUAGES
from diptych.languages.typography.prose import join
from diptych.languages.typography.protection import protect, restore
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
    original = "".join(runs)
    prose = replace(join(runs), text="".join(protect(run) for run in runs))
    hidden = prose.text
    for rule in LANGUAGES[language].typography:
        if rule.repairs:
            prose = prose.edited(rule.edits(prose.text, style))
    return replace(prose, text=restore(prose.text, original, hidden)).runs()
