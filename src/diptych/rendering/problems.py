"""What can be wrong with a template, or with the catalog of its strings."""

from diptych.model.phrase import phrase
from diptych.model.problem import Problem

TEMPLATE_SYNTAX = Problem(
    "DP401",
    "template-syntax",
    phrase("the template cannot be read: {detail}"),
    phrase("Correct the line; what Jinja2 understands stands in its Template Designer guide."),
)
UNDEFINED_NAME = Problem(
    "DP402",
    "undefined-name",
    phrase("the template asks for something that does not exist: {detail}"),
    phrase("Correct the name; what a template may read is listed in rendering/view.py."),
)
MISSING_TEMPLATE = Problem(
    "DP403",
    "missing-template",
    phrase("no template is called `{name}`"),
    phrase("Add the file to the templates' folder, or correct the name that asks for it."),
)
TEMPLATE_FAULT = Problem(
    "DP404",
    "template-fault",
    phrase("the template fails when it is filled: {detail}"),
    phrase("Correct the expression on this line."),
)
BROKEN_PLACEHOLDERS = Problem(
    "DP405",
    "broken-placeholders",
    phrase("the translation of `{source}` has the placeholders {found}, expected {expected}"),
    phrase("Copy each placeholder from the original, such as `%(title)s`, letter by letter."),
)

PROBLEMS = (
    TEMPLATE_SYNTAX,
    UNDEFINED_NAME,
    MISSING_TEMPLATE,
    TEMPLATE_FAULT,
    BROKEN_PLACEHOLDERS,
)
