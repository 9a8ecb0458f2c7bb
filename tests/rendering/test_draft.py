"""A draft says that it is one, and shows what is missing."""

from dataclasses import replace

import pytest

from diptych.model.block import Block
from diptych.model.edition import Edition, Publication
from diptych.model.language import LanguageCode
from diptych.model.page import Medium
from diptych.model.text import State
from rendering.elements import words
from rendering.sample import EN, FR, page, pages, publication


def test_every_page_says_so() -> None:
    """DRAFT or ÉBAUCHE stands on every page, and no search engine is let in."""
    for one in pages(publication("everything"), draft=True):
        assert one.medium is not Medium.MACHINE

        text = words(one.html)
        expected = {EN: ["DRAFT"], FR: ["ÉBAUCHE"], None: ["DRAFT", "ÉBAUCHE"]}[one.language]

        assert all(word in text for word in expected)
        assert one.medium is not Medium.SCREEN or 'name="robots" content="noindex' in one.html


def test_a_release_does_not() -> None:
    """Nothing on a published page speaks of drafts."""
    assert not any(
        "DRAFT" in one.html or "ÉBAUCHE" in one.html for one in pages(publication("everything"))
    )


@pytest.mark.parametrize(
    ("state", "language", "expected"),
    [
        (
            State.MISSING,
            EN,
            '<p lang="en"><mark class="missing"><b class="flag" lang="fr">à traduire</b> Words.',
        ),
        (
            State.FUZZY,
            FR,
            '<p><mark class="fuzzy"><b class="flag" lang="fr">à confirmer</b> Words.',
        ),
    ],
)
def test_unfinished_text(state: State, language: LanguageCode, expected: str) -> None:
    """A text that is not final is marked with its state, and with the language that it is in."""
    html = page(pages(_unfinished(state, language), draft=True), FR)

    assert expected in html


def _unfinished(state: State, language: LanguageCode) -> Publication:
    """Leave the last paragraph of the French edition as it stands in a draft."""
    whole = publication("everything")
    document = whole.editions[FR].document
    first = document.blocks[0]
    text = replace(first.texts[0], markdown="Words.", state=state, language=language)
    plain = replace(first, texts=(text,))
    blocks: tuple[Block, ...] = (*document.blocks, replace(plain, containers=()))
    edition = Edition(FR, replace(document, blocks=blocks))
    return replace(whole, editions={**whole.editions, FR: edition})
