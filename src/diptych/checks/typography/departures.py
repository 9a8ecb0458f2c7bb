"""Typography as findings: once a file and a rule, however often the file departs from it.

Pages are typeset when they are rendered, so most of this is already mended for
readers; what is reported of that is a slip, where the file elsewhere does as the rule
says.  What a file never does is a keyboard's habit, and pages need no help with it.
The kind of a space or a hyphen is no disagreement either: nobody types no-break ones.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from diptych.checks.check import Finding
from diptych.checks.quoting import quoted, spans_of
from diptych.checks.subjects import Release, Wording
from diptych.checks.typography.habit import Departure, is_habit, spaced
from diptych.languages import TypographyFinding
from diptych.model.phrase import Phrase, phrase, phrases
from diptych.model.text import State

_AROUND = 12
"""Characters shown on either side of what is missing or too much."""
_VISIBLE = str.maketrans({"\u00a0": "⍽", "\u202f": "⍽"})
"""No-break spaces as conventions print them."""


def departures(code: str) -> Callable[[Release], Iterator[Finding]]:
    """Make the function of a check that reports one code of the typographic rules."""

    def look(release: Release) -> Iterator[Finding]:
        """Report each rule of this code once for each file that departs from it."""
        places = defaultdict(list)
        for wording in release.wordings:
            for found in _disagreements(wording, code):
                places[wording.text.place.path, found.convention].append((wording, found))
        for (path, convention), those in places.items():
            if not is_habit(those, release.words_by_file[path]):
                yield _finding(convention, those)

    return look


def _disagreements(wording: Wording, code: str) -> Iterator[TypographyFinding]:
    if wording.text.state is State.SHARED:
        return
    for found in wording.typography:
        if found.check == code and spaced(found.found) != spaced(found.expected):
            yield found


def _finding(convention: str, places: Sequence[Departure]) -> Finding:
    wording, first = places[0]
    certain = all(found.certain for _, found in places)
    words = (first.found.strip(),) if first.found.strip() else ()
    return Finding(
        _sentence(wording, first, convention, len(places)),
        phrase("Pages show it right already; diptych check --fix mends the catalogs.")
        if certain
        else phrase("Correct it, where it is no name and no quotation."),
        wording.text.place,
        (quoted(wording.text, spans_of(words, wording.text.markdown)),),
    )


def _sentence(wording: Wording, found: TypographyFinding, convention: str, count: int) -> Phrase:
    start, end = found.span
    before = wording.words[max(0, start - _AROUND) : start]
    after = wording.words[end : end + _AROUND]
    return phrases(
        "`{found}`, expected `{expected}` ({convention})",
        "`{found}`, expected `{expected}` ({convention}), and so in {count} places of this file",
        count=count,
        found=f"{before}{found.found}{after}".translate(_VISIBLE),
        expected=f"{before}{found.expected}{after}".translate(_VISIBLE),
        convention=convention,
    )
