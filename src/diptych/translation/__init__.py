"""Messages, catalogs and editions; the only home of the PO format."""

from diptych.translation.catalog import read
from diptych.translation.change import Change, ChangeKind
from diptych.translation.comments import References
from diptych.translation.extract import extract, key_of
from diptych.translation.localize import localize
from diptych.translation.merged import merged
from diptych.translation.older_form import carried, without_suggestions
from diptych.translation.phrases import phrase_messages
from diptych.translation.pot import pot
from diptych.translation.problems import PROBLEMS
from diptych.translation.progress import Progress, Tally, measure
from diptych.translation.prune import Pruned, prune
from diptych.translation.remembered import Remembered
from diptych.translation.replace import with_words
from diptych.translation.same_meaning import SameMeaning
from diptych.translation.templates import template_messages
from diptych.translation.three_way import Joined, three_way
from diptych.translation.update import UpdateResult, update

__all__ = [
    "PROBLEMS",
    "Change",
    "ChangeKind",
    "Joined",
    "Progress",
    "Pruned",
    "References",
    "Remembered",
    "SameMeaning",
    "Tally",
    "UpdateResult",
    "carried",
    "extract",
    "key_of",
    "localize",
    "measure",
    "merged",
    "phrase_messages",
    "pot",
    "prune",
    "read",
    "template_messages",
    "three_way",
    "update",
    "with_words",
    "without_suggestions",
]
