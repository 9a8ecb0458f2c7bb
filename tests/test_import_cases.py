"""Published pages and what becomes of them, as literate cases."""

from collections.abc import Iterator
from pathlib import PurePosixPath

import pytest

from case import Case, cases, rewrite
from diptych.cli.speech import speaker
from diptych.model.language import LanguageCode
from diptych.pipeline.adoption import GivenPage, adopted
from diptych.settings import read
from diptych.sources.published import adopt
from diptych.translation.align import Pair, own_texts, words_of

SETTINGS = read('languages = ["en", "fr"]\n')
LANGUAGES = [LanguageCode("en"), LanguageCode("fr")]
EXTENSIONS = ("html", "md")
ALL = list(cases("import"))


@pytest.mark.parametrize("case", [one for one in ALL if "first" not in one.blocks], ids=str)
def test_page(case: Case, request: pytest.FixtureRequest) -> None:
    """A page becomes exactly the body that the case shows."""
    extension = next(name for name in EXTENSIONS if name in case.blocks)
    page = adopt(case.blocks[extension].encode(), PurePosixPath(f"page.{extension}"))
    names = ("title", "description", "date", "modified", "language")
    stated = {name: getattr(page.stated, name) for name in names}
    found = "".join(f"{name}: {value}\n" for name, value in stated.items() if value)
    found += f"---\n{page.body}".replace("```", "~~~")
    found += "".join(f"! {one.code} {one.sentence.english()}\n" for one in page.left_out)
    _expect(case, found, request)


@pytest.mark.parametrize("case", [one for one in ALL if "first" in one.blocks], ids=str)
def test_pair(case: Case, request: pytest.FixtureRequest) -> None:
    """Two pages become exactly the translations that the case shows."""
    given = [
        GivenPage(PurePosixPath(f"page.{code}.md"), case.blocks[name].encode())
        for code, name in zip(LANGUAGES, ("first", "second"), strict=True)
    ]
    made = adopted(given[0], given[1], "page", SETTINGS, speaker)
    lines = [line for pair in made.alignment.pairs.values() for line in _shown(pair)]
    for mark, blocks in (("-", made.alignment.source_alone), ("+", made.alignment.target_alone)):
        lines += [f"{mark} {words_of(text)}" for block in blocks for text in own_texts(block)]
    _expect(case, "".join(f"{line}\n" for line in lines), request)


def _shown(pair: Pair) -> Iterator[str]:
    context = f"[{pair.key.context}] " if pair.key.context else ""
    yield f"{context}{pair.key.source} => {pair.words}"
    yield from (f"    {doubt.english()}" for doubt in pair.doubts)


def _expect(case: Case, found: str, request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--update"):
        rewrite(case, "found", found)

    assert case.blocks["found"] == found
