"""Everything that has a code, explained."""

from collections.abc import Iterator
from dataclasses import replace
from string import Formatter

from diptych import (
    charts,
    checks,
    formats,
    online,
    project,
    registry,
    rendering,
    review,
    settings,
    sources,
    toml,
    translation,
    workers,
)
from diptych.cli.speech import Say
from diptych.cli.weights import WEIGHTS
from diptych.model.language import LanguageCode
from diptych.model.phrase import Phrase, phrase
from diptych.model.problem import Problem
from diptych.registry import Convention
from diptych.translation import glossary, interchange

PROBLEMS: tuple[Problem, ...] = (
    *toml.PROBLEMS,
    *settings.PROBLEMS,
    *sources.PROBLEMS,
    *translation.PROBLEMS,
    *interchange.PROBLEMS,
    *glossary.PROBLEMS,
    *charts.PROBLEMS,
    *rendering.PROBLEMS,
    *checks.PROBLEMS,
    *formats.PROBLEMS,
    *workers.PROBLEMS,
    *project.PROBLEMS,
    *online.PROBLEMS,
    *review.PROBLEMS,
)
"""Every `DP…` code."""


def explanations(say: Say, language: LanguageCode) -> dict[str, str]:
    """Explain everything that has a code.

    Args:
        say: turns phrases into text.
        language: that conventions are stated in.

    Returns:
        Paragraphs by code.
    """
    found = dict(_checks(say))
    found |= {problem.code: _problem(problem, say) for problem in PROBLEMS}
    found |= {one.id: _convention(one, say, language) for one in registry.conventions()}
    return found


def _checks(say: Say) -> Iterator[tuple[str, str]]:
    for check in checks.CHECKS:
        lines = [
            f"{check.code} {check.name} ({say(WEIGHTS[check.severity])})",
            "",
            say(check.statement),
            "",
            say(phrase("Wrong: {example}", example=check.wrong)),
            say(phrase("Right: {example}", example=check.right)),
            say(phrase("Source: {source}", source=check.source)),
        ]
        yield check.code, "\n".join(lines)
    for one in checks.GUARANTEES:
        yield one.code, "\n".join([one.code, "", say(one.statement), "", say(one.reason)])


def _problem(problem: Problem, say: Say) -> str:
    return "\n".join(
        [
            f"{problem.code} {problem.name} ({say(WEIGHTS[problem.severity])})",
            "",
            _open(say, problem.sentence),
            "",
            _open(say, problem.hint),
        ]
    )


def _convention(convention: Convention, say: Say, language: LanguageCode) -> str:
    examples = [
        f"    {code}: {example}" for code, example in convention.examples.items() if example
    ]
    sources = ", ".join(
        f"{cited.source.names[language]} {cited.passage}".rstrip() for cited in convention.citations
    )
    lines = [f"{convention.id} ({convention.confidence})", "", convention.statements[language]]
    lines += ["", *examples] if examples else []
    lines += ["", say(phrase("Source: {source}", source=sources))] if sources else []
    if convention.implementers:
        implementers = ", ".join(convention.implementers)
        lines.append(say(phrase("Implemented by: {places}", places=implementers)))
    return "\n".join(lines)


def _open(say: Say, sentence: Phrase) -> str:
    """Say a sentence whose values are not known, each as an ellipsis."""
    names = {name for _, name, _, _ in Formatter().parse(sentence.template) if name}
    return say(replace(sentence, values=dict.fromkeys(names, "…")))
