"""The facts of a release that are no texts, as bitexts: dates, names, addresses, numbers."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from diptych.languages import show
from diptych.model.document import Metadata
from diptych.model.edition import Publication
from diptych.model.language import LanguageCode
from diptych.model.phrase import Phrase, phrase
from diptych.model.style import Style
from diptych.review.meaning.bitext import Bitext, Wording


class _Fact(NamedTuple):
    """A fact of the front matter."""

    part: Phrase
    shown: Mapping[LanguageCode, str]


def facts(publication: Publication, style: Style) -> Iterator[Bitext]:
    """Give the facts that a release states, each in all languages.

    Args:
        publication: with all its editions.
        style: for dates.
    """
    metadata = publication.source.metadata
    for fact in _facts(metadata, tuple(publication.editions), style):
        wordings = {code: Wording(shown, shown) for code, shown in fact.shown.items()}
        if any(fact.shown.values()):
            yield Bitext("", fact.part, metadata.language, wordings, ("front matter",))


def _facts(
    metadata: Metadata, languages: tuple[LanguageCode, ...], style: Style
) -> Iterator[_Fact]:
    days = [(phrase("date of issue"), metadata.date)]
    if metadata.modified != metadata.date:
        days.append((phrase("date of the last change"), metadata.modified))
    for part, day in days:
        iso = day.isoformat()
        yield _Fact(part, {code: show("date", iso, code, style).text for code in languages})
    yield _Fact(
        phrase("name of the page"), {code: metadata.slugs.get(code, "") for code in languages}
    )
    for part, value in _alike(metadata):
        yield _Fact(part, dict.fromkeys(languages, value))


def _alike(metadata: Metadata) -> Iterator[tuple[Phrase, str]]:
    """Give what is written alike in every language."""
    yield phrase("kind of release"), metadata.kind.value
    yield phrase("time of release"), f"{metadata.time:%H:%M}" if metadata.time else ""
    yield (
        phrase("places"),
        ", ".join(
            f"{one.city} ({one.province})" if one.province else one.city
            for one in metadata.localities
        ),
    )
    yield phrase("institutions"), ", ".join(metadata.institutions)
    yield phrase("partners"), ", ".join(metadata.partners)
    for number, contact in enumerate(metadata.contacts, 1):
        reached = (*contact.telephones, *contact.emails)
        yield phrase("contact {number}", number=number), ", ".join(reached)
