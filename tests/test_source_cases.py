"""Sources and the messages that translators get from them, as literate cases."""

from collections.abc import Mapping
from pathlib import PurePosixPath

import pytest

from case import Case, cases, rewrite
from diptych.model.diagnostic import InputError
from diptych.model.message import Message
from diptych.model.project import SourceFile
from diptych.settings import read
from diptych.sources import parse
from diptych.translation import extract

SETTINGS = read('languages = ["en", "fr"]\n[contacts.desk]\nname = "Media Relations"\n')
PATH = PurePosixPath("content/case/index.md")
DATA = PATH.with_name("data.csv")
FRONT = """+++
kind = "news-release"
language = "en"
date = 2026-11-22
title = "A title"
institutions = ["statistics-canada"]
+++
"""


@pytest.mark.parametrize("case", list(cases("sources")), ids=str)
def test_source(case: Case, request: pytest.FixtureRequest) -> None:
    """A source gives its translators exactly the messages that the case shows."""
    source = case.blocks["source"]
    whole = source if source.startswith("+++") or "diagnostics" in case.blocks else FRONT + source
    name = "messages" if "messages" in case.blocks else "diagnostics"
    data = {DATA: SourceFile(DATA, case.blocks["csv"])} if "csv" in case.blocks else {}
    found = _messages(whole, data, keep_title=source.startswith("+++"))
    if request.config.getoption("--update"):
        rewrite(case, name, found)

    assert case.blocks[name] == found


def _messages(text: str, data: Mapping[PurePosixPath, SourceFile], *, keep_title: bool) -> str:
    try:
        document = parse(SourceFile(PATH, text), SETTINGS, {}, data)
    except InputError as error:
        return "".join(
            f"{found.place}: {found.code} {found.sentence.english()}\n"
            f"    {found.hint.english() if found.hint else ''}\n"
            for found in error.diagnostics
        )
    target = next(code for code in SETTINGS.languages if code != document.metadata.language)
    domains = extract([document], target)
    messages = [message for messages in domains.values() for message in messages]
    if not keep_title:
        messages = [one for one in messages if one.key.source != "A title"]
    return "".join(_shown(message) for message in messages)


def _shown(message: Message) -> str:
    """Show a message as a translator's tool would: what it is, what is said of it, its text."""
    lines = [f"# {part.english()}" for part in message.parts]
    lines += [f"# under: {message.heading}"] if message.heading else []
    lines += [f"# note: {note}" for note in message.notes]
    lines += [f"# {name} = {content}" for name, content in message.placeholders]
    lines += [f"# at most {message.limit} characters"] if message.limit else []
    lines += [f"# suggestion: {message.suggestion}"] if message.suggestion else []
    context = f"[{message.key.context}] " if message.key.context else ""
    return "\n".join([*lines, context + message.key.source]) + "\n\n"
