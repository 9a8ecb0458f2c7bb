"""Every form that findings can be shown in: one file a form, one line of the table."""

from collections.abc import Mapping

from diptych.cli.forms import annotations, json_list, junit, report, sarif, text
from diptych.cli.forms.form import Show

FORMS: Mapping[str, Show] = {
    "text": text.show,
    "json": json_list.show,
    "sarif": sarif.show,
    "github": annotations.show,
    "junit": junit.show,
    "html": report.show,
}
"""What `--format` may be."""

__all__ = ["FORMS", "Show"]
