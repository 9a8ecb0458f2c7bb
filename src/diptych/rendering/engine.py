"""Templates at work: the one place where Jinja2 is set up.

Templates come from the project's own folder; what authors and translators write
is never a template.  Everything is escaped unless it is `Markup`, and a name that
does not exist is an error, not an empty paragraph.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from jinja2 import Environment, FunctionLoader, StrictUndefined

from diptych.model.project import Template
from diptych.rendering.compiled import COMPILED
from diptych.rendering.faults import template_errors
from diptych.rendering.strings import Strings
from diptych.rendering.words import PageWords, page_words


@dataclass(frozen=True, slots=True)
class Engine:
    """The templates of a project, speaking one language."""

    environment: Environment
    folder: PurePosixPath
    """Where the templates stand, for those who must mend one."""

    def words(self) -> PageWords:
        """Take the fixed words out of the templates."""
        with template_errors(self.folder):
            return page_words(self.environment)

    def fill(self, name: str, **values: object) -> str:
        """Fill a template.

        Args:
            name: its path below the folder of templates.
            values: what it may read.

        Raises:
            InputError: the template has a fault, or one that it uses.
        """
        with template_errors(self.folder):
            return self.environment.get_template(name).render(values)


def engine(templates: Sequence[Template], strings: Strings, folder: PurePosixPath) -> Engine:
    """Set the templates up for one language.

    Args:
        templates: all of the project.
        strings: what their fixed strings are in that language.
        folder: where they stand.
    """
    texts = {str(template.path): template.text for template in templates}

    def load(name: str) -> tuple[str, str, None] | None:
        # The name doubles as file name, so that errors can be traced to it.
        return (texts[name], name, None) if name in texts else None

    environment = Environment(
        loader=FunctionLoader(load),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        extensions=["jinja2.ext.i18n"],
        bytecode_cache=COMPILED,
    )
    environment.policies["ext.i18n.trimmed"] = True
    install = environment.install_gettext_translations  # type: ignore[attr-defined]  # i18n adds it
    install(strings, newstyle=True)
    return Engine(environment, folder)
