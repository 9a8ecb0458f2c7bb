"""Catalogs out to the tools of others, and back: XLIFF, spreadsheets, documents, TMX."""

from diptych.translation.interchange.forms import FORMS, Form, form_of
from diptych.translation.interchange.problems import PROBLEMS
from diptych.translation.interchange.returned import Returned
from diptych.translation.interchange.row import Answer, Job, Row, State
from diptych.translation.interchange.send import job_of
from diptych.translation.interchange.take import CatalogFile, Taken, take

__all__ = [
    "FORMS",
    "PROBLEMS",
    "Answer",
    "CatalogFile",
    "Form",
    "Job",
    "Returned",
    "Row",
    "State",
    "Taken",
    "form_of",
    "job_of",
    "take",
]
