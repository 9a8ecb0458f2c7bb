"""What the weight of a finding is called."""

from collections.abc import Mapping

from diptych.model.diagnostic import Severity
from diptych.model.phrase import Phrase, phrase

WEIGHTS: Mapping[Severity, Phrase] = {
    Severity.ERROR: phrase("error"),
    Severity.WARNING: phrase("warning"),
    Severity.OFF: phrase("off"),
}
