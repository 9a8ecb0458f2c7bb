"""Edits as people make them, each with all that a review must say of it, and no more.

The table is the benchmark of `benchmarks/review_edits.py` as well as a test.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from review.sample import Pair, Sample


class Edit(NamedTuple):
    """One edit."""

    name: str
    make: Callable[[Sample], Sample]
    messages: tuple[tuple[str, str], ...] = ()
    """Kind, and words of the text, of every change that must be named."""
    paper: frozenset[str] = frozenset()
    """Kinds of change that must be found on paper and belong to no text."""


def words(
    number: int, english: tuple[str, str], french: tuple[str, str]
) -> Callable[[Sample], Sample]:
    """Replace words of a pair, in both languages or in one."""

    def make(sample: Sample) -> Sample:
        def edit(pair: Pair) -> Pair:
            assert english[0] in pair.english, pair
            assert french[0] in pair.french, pair
            return replace(
                pair,
                english=pair.english.replace(*english, 1),
                french=pair.french.replace(*french, 1),
            )

        return sample.edited(number, edit)

    return make


def changed(number: int, **fields: object) -> Callable[[Sample], Sample]:
    """Replace parts of a pair."""
    return lambda sample: sample.edited(number, lambda pair: replace(pair, **fields))  # type: ignore[arg-type]  # by name


def inserted(at: int, *pairs: Pair) -> Callable[[Sample], Sample]:
    """Put pairs in."""
    return lambda sample: replace(sample, pairs=(*sample.pairs[:at], *pairs, *sample.pairs[at:]))


def removed(*numbers: int) -> Callable[[Sample], Sample]:
    """Take pairs out."""
    return lambda sample: replace(
        sample, pairs=tuple(pair for at, pair in enumerate(sample.pairs) if at not in numbers)
    )


def moved(number: int, to: int) -> Callable[[Sample], Sample]:
    """Put a pair elsewhere."""

    def make(sample: Sample) -> Sample:
        rest = [pair for at, pair in enumerate(sample.pairs) if at != number]
        return replace(sample, pairs=(*rest[:to], sample.pairs[number], *rest[to:]))

    return make


def styled(old: str, new: str) -> Callable[[Sample], Sample]:
    """Change the style sheet of paper."""
    return lambda sample: replace(sample, style={old: new})


def both(*edits: Callable[[Sample], Sample]) -> Callable[[Sample], Sample]:
    """Make several edits, one after the other."""

    def make(sample: Sample) -> Sample:
        for edit in edits:
            sample = edit(sample)
        return sample

    return make


SAME = ("", "")
NEW = Pair(
    "A new paragraph at the top says that the census was the first of its kind in the country, "
    "and that it took longer than anybody had thought, because fog hid many harbours for weeks.",
    "Un nouveau paragraphe indique que le recensement était le premier du genre au pays, et qu'il "
    "a duré plus longtemps que prévu, car la brume a caché bien des ports pendant des semaines.",
)
LAST = 11 + 24 + 1
"""The last paragraph."""

EDITS = (
    Edit("nothing", lambda sample: sample),
    # One text, in both languages
    Edit(
        "one word",
        words(2, ("every spring", "every autumn"), ("chaque printemps", "chaque automne")),
        (("reworded", "Fishing"),),
    ),
    Edit("one figure", words(0, ("812", "821"), ("812", "821")), (("figure", "The census"),)),
    Edit(
        "a figure among others", words(LAST, ("45", "54"), ("45", "54")), (("figure", "Counting"),)
    ),
    Edit("a typed value", words(3, ("2500000", "3500000"), SAME), (("figure", "Repairs"),)),
    Edit(
        "a date in a sentence",
        words(8, ("September 3", "October 14"), ("3 septembre", "14 octobre")),
        (("date", "The next"),),
    ),
    Edit(
        "a sentence added to a paragraph",
        words(
            2,
            ("every spring.", "every spring. Nobody pays them."),
            ("printemps.", "printemps. Personne ne les paie."),
        ),
        (("reworded", "Fishing"),),
    ),
    Edit(
        "a sentence cut from a paragraph",
        words(
            LAST,
            ("; nobody was asked twice about the same boat", ""),
            ("; personne n'a été interrogé deux fois sur un bateau", ""),
        ),
        (("reworded", "Counting"),),
    ),
    Edit(
        "a paragraph rewritten",
        changed(
            2,
            english="Most wharves belong to families who fish and mend them in spring.",
            french="Les familles de pêcheurs possèdent et réparent la plupart des quais.",
        ),
        (("reworded", "Most wharves"),),
    ),
    Edit(
        "a heading reworded",
        words(1, ("found", "learned"), ("Constatations", "Ce qui a été appris")),
        (("reworded", "What was"),),
    ),
    Edit(
        "a list item reworded",
        words(6, ("crane", "winch"), ("grue", "treuil")),
        (("reworded", "A third"),),
    ),
    Edit(
        "the title reworded",
        lambda s: replace(
            s, title=Pair("Count of small harbours", "Dénombrement des petits ports")
        ),
        (("reworded", "Count of small"),),
        frozenset({"reworded", "title"}),
    ),
    Edit(
        "the description reworded",
        lambda s: replace(
            s, description=Pair("What the count found.", "Ce que le dénombrement a révélé.")
        ),
        (("reworded", "What the count"),),
    ),
    Edit(
        "a quotation reworded",
        words(10, ("every rope", "each rope"), ("chaque cordage", "tous les cordages")),
        (("reworded", "We counted"),),
    ),
    Edit(
        "a name capitalized",
        words(2, ("Fishing families", "fishing families"), ("La plupart", "la plupart")),
        (("reworded", "families"),),
    ),
    # Typography only
    Edit(
        "a no-break space", words(0, SAME, ("14 %", "14\u00a0%")), (("typography", "The census"),)
    ),
    Edit(
        "curly apostrophes", words(7, SAME, ("l'année", "l’année")), (("typography", "Few have"),)
    ),
    Edit(
        "straight quotation marks",
        words(10, ("“We counted every rope,”", '"We counted every rope,"'), SAME),
        (("typography", "We counted"),),
    ),
    Edit(
        "a dash for a hyphen",
        words(LAST, ("; nobody", " – nobody"), SAME),
        (("left-behind", "Counting"),),
    ),
    # One language only
    Edit(
        "a retranslation",
        words(5, SAME, ("ont un feu", "sont éclairés")),
        (("retranslated", "Half"),),
    ),
    Edit(
        "a retranslated heading",
        words(1, SAME, ("Constatations", "Résultats")),
        (("retranslated", "What was"),),
    ),
    Edit(
        "a figure in the translation only",
        words(0, SAME, ("812", "821")),
        (("retranslated", "The census"),),
    ),
    Edit(
        "the source only, the translation doubted",
        both(words(2, ("every spring", "every autumn"), SAME), changed(2, fuzzy=True)),
        (("left-behind", "Fishing"),),
    ),
    Edit(
        "the source only, the translation lost",
        both(words(2, ("every spring", "every autumn"), SAME), changed(2, french="")),
        (("left-behind", "Fishing"),),
    ),
    Edit(
        "a figure in the source only",
        words(0, ("812", "821"), SAME),
        (("left-behind", "The census"),),
    ),
    Edit("a translation doubted", changed(5, fuzzy=True), (("state", "Half"),)),
    # Texts that come and go
    Edit("a paragraph added on page 1", inserted(1, NEW), (("added", "A new paragraph"),)),
    Edit("a paragraph added at the end", inserted(LAST + 1, NEW), (("added", "A new paragraph"),)),
    Edit(
        "two paragraphs added",
        inserted(3, NEW, Pair("Another short one.", "Un autre, court.")),
        (("added", "A new paragraph"), ("added", "Another short")),
    ),
    Edit(
        "a list item added",
        inserted(7, Pair("One has a lighthouse museum.", "Un seul a un musée du phare.", "- ")),
        (("added", "One has"),),
    ),
    Edit(
        "a heading added",
        inserted(3, Pair("What it costs", "Coût", "## ")),
        (("added", "What it costs"),),
    ),
    Edit("a paragraph removed", removed(2), (("removed", "Fishing"),)),
    Edit("a paragraph removed on page 1", removed(0), (("removed", "The census"),)),
    Edit("a section removed", removed(*range(19, 23)), (("removed", "eastern"),) * 4),
    # Texts that move
    Edit("two paragraphs swapped", moved(2, 3), (("moved", ""),)),
    Edit("a paragraph moved to another page", moved(2, 30), (("moved", "Fishing"),)),
    Edit("a section heading moved", moved(1, 3), (("moved", ""),)),
    Edit("a list turned round", both(moved(7, 5), moved(7, 6)), (("moved", ""), ("moved", ""))),
    Edit(
        "a paragraph moved and reworded",
        both(
            words(2, ("every spring", "every autumn"), ("chaque printemps", "chaque automne")),
            moved(2, 30),
        ),
        (("reworded", "Fishing"),),
    ),
    # What texts stand for and in
    Edit(
        "a changed image", lambda s: replace(s, colour="maroon"), (("picture", "Map"),), frozenset()
    ),
    Edit(
        "another alternative",
        words(4, ("Map of", "Chart of"), ("Carte des", "Graphique des")),
        (("reworded", "Chart of"),),
    ),
    Edit(
        "a link leads elsewhere",
        words(9, ("harbours.html", "ports.html"), SAME),
        (("address", "Details"), ("address", "https")),
    ),
    Edit(
        "a word in bold",
        words(2, ("most of the", "**most** of the"), ("La plupart", "**La plupart**")),
        (("form", "Fishing"),),
    ),
    Edit("a paragraph becomes a list item", changed(8, before="- "), (("form", "The next"),)),
    # Metadata and layout
    Edit(
        "another date of issue",
        lambda s: replace(s, date="2026-06-02"),
        (("date", "2026"),),
        frozenset({"address", "date"}),
    ),
    Edit("a template colour", styled("solid #a62a1e", "solid #1e62a6"), (), frozenset({"colour"})),
    Edit(
        "the colour of the text",
        styled("  color: #1a1a1a;", "  color: #003366;"),
        (),
        frozenset({"colour"}),
    ),
    Edit("larger headings", styled("font-size: 14pt", "font-size: 15pt"), (), frozenset({"font"})),
    Edit(
        "wider margins",
        styled("margin: 0.9in 1in 1.1in", "margin: 0.9in 1.2in 1.1in"),
        (),
        frozenset({"position"}),
    ),
    Edit(
        "more space between paragraphs",
        styled("margin: 0 0 8pt;", "margin: 0 0 12pt;"),
        (),
        frozenset({"position"}),
    ),
    # Several at once
    Edit(
        "a word and a paragraph",
        both(words(LAST, ("same boat", "same ship"), ("un bateau", "un navire")), inserted(1, NEW)),
        (("added", "A new paragraph"), ("reworded", "Counting")),
    ),
    Edit(
        "a word changed far below an added page",
        both(
            words(LAST, ("45 days", "45 nights"), ("45 jours", "45 nuits")),
            inserted(1, NEW, NEW, NEW),
        ),
        (("added", "A new"),) * 3 + (("reworded", "Counting"),),
    ),
)
"""From basic to special."""
