"""The command line, in the language of whoever types it."""

import argparse
from collections.abc import Sequence
from functools import partial
from typing import NoReturn

from diptych.cli.command import Command
from diptych.cli.forms import FORMS
from diptych.cli.speech import Say, reader_language
from diptych.cli.terminal import COLOURS
from diptych.languages import LANGUAGES
from diptych.model.language import LanguageCode
from diptych.model.phrase import phrase

_ARGPARSE = (
    phrase("usage: "),
    phrase("options"),
    phrase("positional arguments"),
    phrase("the following arguments are required: %s"),
    phrase("unrecognized arguments: %s"),
    phrase("argument %(argument_name)s: %(message)s"),
    phrase("invalid choice: %(value)r (choose from %(choices)s)"),
    phrase("expected one argument"),
    phrase("expected at least one argument"),
    phrase("ignored explicit argument %r"),
    phrase("not allowed with argument %s"),
)
"""What argparse itself says to people."""


class Misuse(Exception):  # noqa: N818 - it is what it is called
    """The command line cannot be understood; its text says why, and how to ask.

    Args:
        usage: how the command is written, ending with a line end.
        program: its name.
        message: what is wrong.
    """

    def __init__(self, usage: str, program: str, message: str) -> None:
        super().__init__(f"{usage}{program}: {message}")


class Parser(argparse.ArgumentParser):
    """A parser that raises what is wrong instead of ending the process in English."""

    def error(self, message: str) -> NoReturn:
        """Refuse a command line."""
        raise Misuse(self.format_usage(), self.prog, message)


class _Layout(argparse.HelpFormatter):
    """Help whose headings end as the reader's language ends them: French parts its colon."""

    def __init__(self, say: Say, prog: str) -> None:
        super().__init__(prog)
        self._say = say

    def start_section(self, heading: str | None) -> None:
        """Begin a section; argparse itself adds the colon."""
        if heading:
            heading = self._say(phrase("{heading}:", heading=heading)).removesuffix(":")
        super().start_section(heading)


def language_asked_for(words: Sequence[str]) -> LanguageCode:
    """Find `--lang` before anything is parsed: the help itself must be in that language."""
    asked = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    asked.add_argument("--lang", choices=tuple(LANGUAGES))
    try:
        chosen = asked.parse_known_args(words)[0].lang
    except argparse.ArgumentError:
        chosen = None
    return LanguageCode(chosen) if chosen else reader_language()


def parser(
    say: Say, commands: Sequence[Command], version: str, words: Sequence[str]
) -> argparse.ArgumentParser:
    """Make the parser of the whole command line.

    Args:
        say: turns phrases into text.
        commands: in the order that the help shows them.
        version: of the program.
        words: the command line; only a command that it names can be meant.
    """
    _let_argparse_say(say)
    common = _common(say)
    whole = Parser(
        prog="diptych",
        description=say(
            phrase("One source release, both official languages, published as a pair.")
        ),
        parents=[common],
        formatter_class=partial(_Layout, say),
        add_help=False,
        allow_abbrev=False,
    )
    whole.set_defaults(quiet=0, verbose=0, color="auto", format="text", lang=None)
    _add_help(whole, say)
    whole.add_argument(
        "--version",
        action="version",
        version=f"diptych {version}",
        help=say(phrase("show the version and end")),
    )
    _add_commands(whole, common, say, commands, words)
    return whole


def _add_commands(
    whole: argparse.ArgumentParser,
    common: Parser,
    say: Say,
    commands: Sequence[Command],
    words: Sequence[str],
) -> None:
    chosen = whole.add_subparsers(
        dest="command",
        required=True,
        parser_class=Parser,
        title=say(phrase("commands")),
        metavar=say(phrase("COMMAND")),
    )
    for command in commands:
        summary = say(command.summary)
        inner = chosen.add_parser(
            command.name,
            help=summary,
            description=summary,
            parents=[common],
            formatter_class=partial(_Layout, say),
            add_help=False,
            allow_abbrev=False,
        )
        _add_help(inner, say)
        if command.name in words:
            command.work().add_options(inner, say)


def _let_argparse_say(say: Say) -> None:
    """Have argparse's own words said in the user's language.

    It looks them up by gettext under this name, in a domain that no program of
    ours may claim for a whole process; so the look-up itself is replaced.
    """
    known = {sentence.template: sentence for sentence in _ARGPARSE}

    def look_up(text: str) -> str:
        return say(known[text]) if text in known else text

    setattr(argparse, "_", look_up)  # noqa: B010 - typing knows nothing of this name


def _common(say: Say) -> Parser:
    """Make the options that stand before or after any command."""
    common = Parser(add_help=False, argument_default=argparse.SUPPRESS)
    options = common.add_argument_group(say(phrase("options")))
    options.add_argument(
        "-q", "--quiet", action="store_const", const=1, help=say(phrase("say only what is wrong"))
    )
    options.add_argument(
        "-v", "--verbose", action="store_const", const=1, help=say(phrase("say more"))
    )
    options.add_argument("--color", choices=COLOURS, help=say(phrase("when to use colour")))
    options.add_argument(
        "--format", choices=tuple(FORMS), help=say(phrase("how to show what was found"))
    )
    options.add_argument(
        "--lang", choices=tuple(LANGUAGES), help=say(phrase("language of what the program says"))
    )
    return common


def _add_help(inner: argparse.ArgumentParser, say: Say) -> None:
    inner.add_argument("-h", "--help", action="help", help=say(phrase("show this help and end")))
