"""What an answer means for the edition that links there."""

from collections.abc import Iterator

from diptych.languages import LANGUAGES, language_of
from diptych.model.diagnostic import Diagnostic
from diptych.model.language import LanguageCode
from diptych.model.place import Place
from diptych.online.answer import Answer
from diptych.online.problems import DEAD, ELSEWHERE, OTHER_LANGUAGE, SHUT, SILENT

_GONE = frozenset({404, 410})
_FIRST_FAILURE = 400


def judge(
    address: str, language: LanguageCode, place: Place, answer: Answer
) -> Iterator[Diagnostic]:
    """Say what is wrong with a link.

    Args:
        address: as the edition has it.
        language: of the edition.
        place: where a person would mend it.
        answer: of the web.
    """
    if answer.status is None:
        yield SILENT.found(place, address=address, reason=answer.reason)
    elif answer.status in _GONE:
        yield DEAD.found(place, address=address, status=answer.status)
    elif answer.status >= _FIRST_FAILURE:
        yield SHUT.found(place, address=address, status=answer.status)
    else:
        yield from _reached(address, language, place, answer)


def _reached(
    address: str, language: LanguageCode, place: Place, answer: Answer
) -> Iterator[Diagnostic]:
    if _page(answer.address) != _page(address):
        yield ELSEWHERE.found(place, address=address, found=answer.address)
    spoken = answer.language
    # A page that shows its language in its address is judged without asking the web (QA206).
    if spoken is None or spoken not in LANGUAGES or spoken == language:
        return
    if language_of(address) in {None, language}:
        yield OTHER_LANGUAGE.found(place, address=address, found=spoken, expected=language)


def _page(address: str) -> str:
    """Leave out what leads inside a page, and the slash that says nothing."""
    return address.partition("#")[0].rstrip("/")
