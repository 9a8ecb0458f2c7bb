"""Fixed strings of templates and sentences of the program, as messages."""

from pathlib import PurePosixPath

from diptych.model.message import MessageKey
from diptych.model.project import SourceFile, Template
from diptych.translation.phrases import phrase_messages
from diptych.translation.templates import template_messages

TEMPLATE = """\
{# translators: a greeting #}
<p>{{ _("Sales rose 2.5% in May") }}</p>
{{ pgettext("link", "https://a.ca/en") }}
{{ npgettext("foot", "%(num)s page", "%(num)s pages", 2) }}
{% trans %}
  Two
  lines
{% endtrans %}
{{ _(name) }}
"""
MODULE = """\
from diptych.model.phrase import phrase, phrases

# translators: shown at the end
ONE = phrase("one {name}", name="x")
TWO = phrases("{count} page of "
              "many", "{count} pages of many", count=2)
THREE = phrase(ONE.template)
"""


def test_strings_of_templates() -> None:
    """Contexts, plurals, notes and lines are kept; what is no literal is left out."""
    templates = [Template(PurePosixPath("a.html"), TEMPLATE)]

    found = template_messages(templates, PurePosixPath("templates"), {"https://a.ca/en": "x"}.get)

    assert [
        (MessageKey(None, "Sales rose 2.5% in May"), None),
        (MessageKey("link", "https://a.ca/en"), None),
        (MessageKey("foot", "%(num)s page"), "%(num)s pages"),
        (MessageKey(None, "Two lines"), None),
    ] == [(message.key, message.plural) for message in found]
    assert ("a greeting",) == found[0].notes
    assert "x" == found[1].suggestion
    assert "templates/a.html:2" == str(found[0].places[0])


def test_sentences_of_the_program() -> None:
    """Literals of `phrase` and `phrases` are messages; everything else is not."""
    found = phrase_messages([SourceFile(PurePosixPath("src/a.py"), MODULE)])

    assert [
        (MessageKey(None, "one {name}"), None),
        (MessageKey(None, "{count} page of many"), "{count} pages of many"),
    ] == [(message.key, message.plural) for message in found]
    assert ("shown at the end",) == found[0].notes
