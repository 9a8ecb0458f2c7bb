"""What can keep a page from becoming a file."""

from diptych.model.phrase import phrase
from diptych.model.problem import Problem

MISSING_LIBRARIES = Problem(
    "DP501",
    "missing-libraries",
    phrase("this machine lacks what PDFs are made with: {libraries}"),
    phrase("On Debian or Ubuntu, run as root: {command}"),
)
WRONG_WEASYPRINT = Problem(
    "DP502",
    "wrong-weasyprint",
    phrase("WeasyPrint {found} is installed, expected exactly {expected}"),
    phrase("Run `pip install weasyprint=={expected}`: each version lays pages out differently."),
)
MISSING_ASSET = Problem(
    "DP503",
    "missing-asset",
    phrase("the page needs the file `{path}`, which is not among the project's assets"),
    phrase("Add the file, or correct the address that names it."),
)
FORBIDDEN_ADDRESS = Problem(
    "DP504",
    "forbidden-address",
    phrase("the page wants to read `{address}`, and a PDF may only use the project's own files"),
    phrase("Put the file into the project and name it by a relative path."),
)
UNKNOWN_ASSET_TYPE = Problem(
    "DP505",
    "unknown-asset-type",
    phrase("the page uses `{path}`, and files of that type cannot stand in a PDF"),
    phrase("Use one of: {known}."),
)
MISSING_GLYPH = Problem(
    "DP506",
    "missing-glyph",
    phrase("no font of the project has the character {code} ({name})"),
    phrase("Replace the character, or add a font that has it to the style sheet."),
)
ATTACHMENT = Problem(
    "DP507",
    "attachment",
    phrase('the page attaches `{address}` with rel="attachment"'),
    phrase("Link to the file instead: nothing may be embedded unseen."),
)
BASE_ADDRESS = Problem(
    "DP508",
    "base-address",
    phrase("the page moves its base address to `{address}`"),
    phrase("Remove the `base` element from the template."),
)
RELATIVE_LINK = Problem(
    "DP509",
    "relative-link",
    phrase("the link `{address}` is relative, and a PDF stands alone"),
    phrase("Write the whole address, beginning with `https://`."),
)
LINK_IN_MARGIN = Problem(
    "DP510",
    "link-in-margin",
    phrase("a running header or footer holds the link `{address}`"),
    phrase("Move the link into the page: assistive technology never reads margins."),
)
TRANSPARENT_TEXT = Problem(
    "DP511",
    "transparent-text",
    phrase("text on page {page} is drawn through a transparency group and cannot be tagged"),
    phrase("Give the text a plain colour instead of `opacity`, a mask or a blend mode."),
)
LAYOUT_COMPLAINT = Problem(
    "DP512",
    "layout-complaint",
    phrase("the layout engine reports: {message}"),
    phrase("Correct the style sheet or the page that it speaks of."),
)
NO_ALTERNATIVE = Problem(
    "DP513",
    "missing-alternative",
    phrase("the picture `{picture}` has no alternative text"),
    phrase("Describe it in words, or leave the alternative empty if it is only decoration."),
)
WORDLESS_LINK = Problem(
    "DP514",
    "wordless-link",
    phrase("the link to `{address}` has no words"),
    phrase("Write what the link leads to."),
)
HEADLESS_TABLE = Problem(
    "DP515",
    "headless-table",
    phrase("a table has no header cell; it begins with `{words}`"),
    phrase("Make the first row or column header cells, or lay the content out without a table."),
)
DUPLICATE_IDENTIFIER = Problem(
    "DP516",
    "duplicate-identifier",
    phrase("two elements of the page have the identifier `{identifier}`"),
    phrase("Give one of them another identifier, so that links lead to one place."),
)
NO_FONT = Problem(
    "DP517",
    "page-without-fonts",
    phrase("no style sheet of the page names a font, and a PDF never uses the machine's own"),
    phrase("Link to a style sheet with `{rule}` rules, such as assets/css/paper.css."),
)
NONCONFORMING = Problem(
    "DP518",
    "nonconforming-paper",
    phrase("the PDF breaks rule {rule} of {standard}: {message}"),
    phrase(
        "If the rule speaks of a title, a heading or a picture, mend that in the source; if it "
        "speaks of anything else, report it as a fault of the program or of your templates."
    ),
)
UNREADABLE = Problem(
    "DP519",
    "unreadable-paper",
    phrase("the PDF cannot be checked against {standard}: {message}"),
    phrase("Report it as a fault of the program, with the page that the PDF was made from."),
)

PROBLEMS = (
    MISSING_LIBRARIES,
    WRONG_WEASYPRINT,
    MISSING_ASSET,
    FORBIDDEN_ADDRESS,
    UNKNOWN_ASSET_TYPE,
    MISSING_GLYPH,
    ATTACHMENT,
    BASE_ADDRESS,
    RELATIVE_LINK,
    LINK_IN_MARGIN,
    TRANSPARENT_TEXT,
    LAYOUT_COMPLAINT,
    NO_ALTERNATIVE,
    WORDLESS_LINK,
    HEADLESS_TABLE,
    DUPLICATE_IDENTIFIER,
    NO_FONT,
    NONCONFORMING,
    UNREADABLE,
)
"""All of them, for `diptych explain` and the guide."""
