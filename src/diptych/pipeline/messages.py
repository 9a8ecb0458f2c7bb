"""What is to be translated, of sources and templates together."""

from collections.abc import Sequence

from diptych import translation
from diptych.languages import PROGRAM, counterpart
from diptych.model.document import Document
from diptych.model.language import LanguageCode
from diptych.model.message import Message
from diptych.model.project import Project
from diptych.rendering import DOMAIN, template_errors


def messages(
    project: Project, documents: Sequence[Document], target: LanguageCode
) -> dict[str, tuple[Message, ...]]:
    """Gather what needs translating into one language, by gettext domain.

    Templates that come with the program come with their translations; only a
    project's own ones are its translators' business.

    Args:
        project: as read.
        documents: its sources, parsed.
        target: the language to translate into.

    Raises:
        InputError: a template cannot be read.
    """
    pairs = project.settings.links
    wanted = translation.extract(documents, target, pairs)
    own = [template for template in project.templates if template.own]
    if own and target != PROGRAM:
        folder = project.settings.folders.templates
        with template_errors(folder):
            wanted[DOMAIN] = translation.template_messages(
                own, folder, lambda address: counterpart(address, PROGRAM, target, pairs)
            )
    return wanted
