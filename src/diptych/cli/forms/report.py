"""Findings as one web page in both languages, for people without a terminal.

The page holds all it needs and runs nothing, so that it can travel by e-mail and
be kept with the file of a release.
"""

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from itertools import groupby

from diptych.cli.forms.contrast import contrasted
from diptych.cli.forms.plain import pieces
from diptych.cli.speech import Say, speaker
from diptych.cli.terminal import Terminal, visible
from diptych.cli.weights import WEIGHTS
from diptych.languages import LANGUAGES
from diptych.model.diagnostic import Diagnostic, Excerpt, Severity
from diptych.model.language import LanguageCode
from diptych.model.phrase import Phrase, phrase, phrases

_Voices = Mapping[LanguageCode, Say]

_STYLE = """\
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem }
h2 { font-size: 1.1rem; overflow-wrap: anywhere }
article { border-left: .4rem solid #6f4f00; margin: 1rem 0; padding: .2rem 1rem }
article.error { border-color: #a62a1e }
.voices { display: grid; gap: 0 2rem; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)) }
blockquote { background: #f5f5f5; margin: .5rem 0; padding: .5rem 1rem; white-space: pre-wrap }
mark { background: #ffe08a; outline: 1px solid #6f4f00 }
@media print { article { break-inside: avoid } }"""


def show(found: Sequence[Diagnostic], terminal: Terminal) -> None:
    """Write the page."""
    voices = {code: speaker(code) for code in LANGUAGES}
    for line in _page(found, voices):
        terminal.write(line)


def _page(found: Sequence[Diagnostic], voices: _Voices) -> Iterator[str]:
    title = phrase("What the checks found")
    both = " / ".join(say(title) for say in voices.values())
    first = next(iter(voices))
    yield f'<!DOCTYPE html>\n<html lang="{first}">\n<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{escape(both)}</title>\n<style>\n{_STYLE}\n</style>\n</head>\n<body>\n<main>"
    yield f"<h1>{_inline(title, voices)}</h1>"
    yield from _voices(_summary(found), voices)
    for path, together in groupby(sorted(found, key=_order), key=_path):
        if path:
            yield f"<h2>{escape(path)}</h2>"
        for one in together:
            yield from _finding(one, voices)
    yield "</main>\n</body>\n</html>"


def _finding(found: Diagnostic, voices: _Voices) -> Iterator[str]:
    line = f" <small>{escape(str(found.place))}</small>" if found.place else ""
    weight = _inline(WEIGHTS[found.severity], voices)
    yield f'<article class="{found.severity}">'
    yield f"<h3>{found.code} – {weight}{line}</h3>"
    yield from _voices(found.sentence, voices)
    for excerpt in contrasted(found.excerpts):
        yield _excerpt(excerpt)
    if found.hint:
        yield from _voices(found.hint, voices)
    if found.waiver:
        yield f"<p><small><code>diptych waive {escape(found.waiver)}</code></small></p>"
    yield "</article>"


def _voices(sentence: Phrase, voices: _Voices) -> Iterator[str]:
    """Say a sentence in every language, side by side."""
    yield '<div class="voices">'
    for code, say in voices.items():
        yield f'<p lang="{code}">{escape(visible(say(sentence)))}</p>'
    yield "</div>"


def _inline(sentence: Phrase, voices: _Voices) -> str:
    return " / ".join(
        f'<span lang="{code}">{escape(visible(say(sentence)))}</span>'
        for code, say in voices.items()
    )


def _excerpt(excerpt: Excerpt) -> str:
    marked = "".join(
        f"<mark>{escape(visible(piece))}</mark>" if marked else escape(visible(piece))
        for piece, marked in pieces(excerpt)
    )
    return f'<blockquote lang="{excerpt.language}">{marked}</blockquote>'


def _summary(found: Sequence[Diagnostic]) -> Phrase:
    errors = sum(one.severity is Severity.ERROR for one in found)
    return phrase(
        "{errors}, {warnings}",
        errors=phrases("{count} error", "{count} errors", count=errors),
        warnings=phrases("{count} warning", "{count} warnings", count=len(found) - errors),
    )


def _path(found: Diagnostic) -> str:
    return str(found.place.path) if found.place else ""


def _order(found: Diagnostic) -> tuple[str, int]:
    return _path(found), (found.place.line if found.place else None) or 0
