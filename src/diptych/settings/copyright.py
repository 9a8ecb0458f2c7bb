"""`[copyright]`: who holds the copyright, as each language writes it (L-64, D-11)."""

from collections.abc import Mapping, Sequence

from diptych.model.language import LanguageCode
from diptych.settings.problems import INCOMPLETE_COPYRIGHT
from diptych.toml import Table


def read_copyright(table: Table, languages: Sequence[LanguageCode]) -> Mapping[LanguageCode, str]:
    """Read the `[copyright]` table; a holder named in one language is named in all.

    Args:
        table: its own table.
        languages: of the project.
    """
    given = {code: table.text_of(code) for code in languages}
    table.finish()
    holders = {code: holder for code, holder in given.items() if holder}
    for code in (code for code in languages if holders and code not in holders):
        table.report(INCOMPLETE_COPYRIGHT.found(table.place(), language=code))
    return holders
