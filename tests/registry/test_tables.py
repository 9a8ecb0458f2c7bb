"""What holds for every table that the registry ships."""

import re
from importlib.resources import files

import pytest

from diptych.registry.table import SEVERAL, Row, rows

TABLES = (
    "acronyms",
    "cities",
    "conventions",
    "functions",
    "institutions",
    "people",
    "provinces",
    "sources",
    "terms",
)
"""Every table, so that a new one is tested as soon as it is named here."""

KEYS = {
    "acronyms": "acronym",
    "cities": "name",
    "conventions": "id",
    "provinces": "code",
    "terms": "id",
}
"""The column that names a row; `key` in the other tables."""

NO_BREAK = "\N{NO-BREAK SPACE}"

NEVER_FRENCH = {
    "straight apostrophe (F-26)": re.compile("'"),
    "straight quotation marks (F-80)": re.compile('"'),
    "colon without its no-break space (F-01)": re.compile(rf"(?<![{NO_BREAK}\d]):(?!\S)"),
    "space before ; ! ? (F-03, F-04, F-05)": re.compile(r"\s[;!?]"),
    "guillemets without no-break spaces (F-08, F-09)": re.compile(
        rf"«(?!{NO_BREAK})|(?<!{NO_BREAK})»"
    ),
    "two blanks": re.compile(r"  "),
    "oe without its ligature (F-99)": re.compile(r"\b(?:c|s|man|b)?oeu", re.IGNORECASE),
}


def _cells(language: str) -> list[tuple[str, str]]:
    """All cells of one language, each with the place to name in a failure."""
    return [
        (f"{table}: {column} of {row[KEYS.get(table, 'key')]}", cell)
        for table in TABLES
        for row in rows(table)
        for column, cell in row.items()
        if column.endswith(f".{language}")
        and cell
        and not column.startswith(("address", "example"))
    ]


def test_no_table_is_left_out() -> None:
    """The list of tables above is the folder's."""
    shipped = {path.name.removesuffix(".tsv") for path in files("diptych.registry.data").iterdir()}

    assert set(TABLES) == shipped


@pytest.mark.parametrize("table", TABLES)
def test_rows_are_named_once(table: str) -> None:
    """A key is a key."""
    names = [row[KEYS.get(table, "key")] for row in rows(table)]

    assert sorted(set(names)) == sorted(names)


@pytest.mark.parametrize("table", ["functions", "institutions", "people"])
def test_keys_are_ascii_words_with_hyphens(table: str) -> None:
    """Keys can be typed on any keyboard."""
    odd = [
        row["key"] for row in rows(table) if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", row["key"])
    ]

    assert [] == odd


@pytest.mark.parametrize(
    ("table", "columns"),
    [
        ("institutions", ("name", "legal", "abbreviation", "segment", "address")),
        ("provinces", ("name", "abbreviation", "within", "of")),
        ("functions", ("masculine",)),
        ("terms", ("term",)),
    ],
)
def test_both_languages_or_neither(table: str, columns: tuple[str, ...]) -> None:
    """A row never knows something in one language only; two known gaps are listed."""
    gaps = [
        f"{row[KEYS.get(table, 'key')]}: {column}"
        for row in rows(table)
        for column in columns
        if bool(row[f"{column}.en"]) is not bool(row[f"{column}.fr"])
    ]

    known = {
        # The inventory repeats the English address.
        "patented-medicine-prices-review-board-canada: address",
        # Mila abbreviates it in English; no French abbreviation is attested.
        "T-99: abbreviation",
    }
    assert [] == [gap for gap in gaps if gap not in known]


def test_french_is_typed_right() -> None:
    """French cells hold to the spacing table of the conventions."""
    found = [
        f"{place}: {rule}: {cell}"
        for place, cell in _cells("fr")
        for rule, pattern in NEVER_FRENCH.items()
        if pattern.search(cell)
    ]

    assert [] == found


def test_english_is_typed_right() -> None:
    """English cells hold curly apostrophes (E-06) and no French spacing (E-03)."""
    found = [
        f"{place}: {cell}"
        for place, cell in _cells("en")
        if re.search(r"['\"«»]|\s[:;!?]|  ", cell)
    ]

    assert [] == found


def test_cells_with_several_values_are_split_one_way() -> None:
    """A bar never stands without its blanks."""
    cells = [cell for table in TABLES for row in rows(table) for cell in row.values()]

    assert [] == [cell for cell in cells if "|" in cell.replace(SEVERAL, "")]


def test_no_cell_is_padded() -> None:
    """No blank begins or ends a cell."""
    cells: list[tuple[str, Row]] = [(table, row) for table in TABLES for row in rows(table)]

    assert [] == [row for _, row in cells if any(cell != cell.strip() for cell in row.values())]
