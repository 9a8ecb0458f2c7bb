"""Kinds of problem with files and machines: the `DP…` codes.

Each room lists its own in a `problems.py`; `diptych explain CODE` and the guide
are made from those tables.  Checks (`QA…`) describe themselves in `checks/`.

    DP1xx  settings, and TOML in general     DP4xx  templates and rendering
    DP2xx  sources                           DP5xx  formats, fonts, assets
    DP3xx  catalogs                          DP6xx  output, machine, command line
                                            DP7xx  comparing releases
                                            DP8xx  the web, on request
"""

from dataclasses import dataclass

from diptych.model.diagnostic import Diagnostic, Severity
from diptych.model.phrase import Phrase, Scalar
from diptych.model.place import Place


@dataclass(frozen=True, slots=True)
class Problem:
    """One kind of problem."""

    code: str
    name: str
    """Two or three words with hyphens, which complete "allow …"."""
    sentence: Phrase
    """What was found and what was expected, with `{names}` still open."""
    hint: Phrase
    """The action that mends it, with `{names}` still open."""
    severity: Severity = Severity.ERROR

    def found(self, place: Place | None, /, **values: Scalar | Phrase) -> Diagnostic:
        """Report this problem at a place.

        Args:
            place: where it stands; none where no file is to blame.
            values: what the names in `sentence` and `hint` stand for.
        """
        return Diagnostic(
            self.code,
            self.severity,
            Phrase(self.sentence.template, values=values),
            Phrase(self.hint.template, values=values),
            place,
        )
