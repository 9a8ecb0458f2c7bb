"""What can be wrong with a table of data."""

from diptych.model.phrase import phrase
from diptych.model.problem import Problem

UNKNOWN_FENCE = Problem(
    "DP230",
    "unknown-fenced-directive",
    phrase("no fenced block is called `{name}`"),
    phrase("Use one of: {known}; or leave the braces out, for code."),
)
UNKNOWN_OPTION = Problem(
    "DP231",
    "unknown-option",
    phrase("`{name}` has no option `{option}`"),
    phrase("Did you mean `{nearest}`? The options are: {known}."),
)
MISSING_OPTION = Problem(
    "DP232",
    "missing-option",
    phrase("`{name}` needs the option `{option}`"),
    phrase("Add a line `:{option}: …` below the opening fence."),
)
NO_FILE = Problem(
    "DP233",
    "missing-data-file",
    phrase("there is no file `{file}` beside the source"),
    phrase("Put the file there, or correct its name; it is a CSV file in UTF-8."),
)
NO_DATA = Problem(
    "DP234",
    "empty-table",
    phrase("this table has no row of data"),
    phrase("The first line names the columns; add rows below it."),
)
MALFORMED = Problem(
    "DP235",
    "malformed-csv",
    phrase("this line is not CSV: {detail}"),
    phrase("Put cells that hold separators or quotation marks between quotation marks."),
)
UNEVEN = Problem(
    "DP236",
    "uneven-row",
    phrase("this row has {found} cells, and the table has {expected} columns"),
    phrase("Give every row one cell for each column, empty ones too."),
)
UNKNOWN_TYPE = Problem(
    "DP237",
    "unknown-column-type",
    phrase("`{type}` is not a type of column, the nearest is `{nearest}`"),
    phrase("Use one of: {known}."),
)
WRONG_NUMBER_OF_TYPES = Problem(
    "DP238",
    "wrong-number-of-types",
    phrase("`types` names {found} columns, and the table has {expected}"),
    phrase("Name one type for each column, separated by commas."),
)
NOTHING_TO_DRAW = Problem(
    "DP239",
    "nothing-to-draw",
    phrase("this chart has no figures: it needs a column that names, and columns of figures"),
    phrase("Say so in `types`, as in `text, number, number`."),
)
MIXED_FIGURES = Problem(
    "DP240",
    "mixed-figures",
    phrase("this chart would measure figures of several kinds on one axis: {kinds}"),
    phrase("Draw them in charts of their own, or give the columns one type."),
)
UNKNOWN_FORM = Problem(
    "DP241",
    "unknown-chart-form",
    phrase("`{form}` is not a form of chart"),
    phrase("Use one of: {known}."),
)

PROBLEMS = (
    UNKNOWN_FENCE,
    UNKNOWN_OPTION,
    MISSING_OPTION,
    NO_FILE,
    NO_DATA,
    MALFORMED,
    UNEVEN,
    UNKNOWN_TYPE,
    WRONG_NUMBER_OF_TYPES,
    NOTHING_TO_DRAW,
    MIXED_FIGURES,
    UNKNOWN_FORM,
)
