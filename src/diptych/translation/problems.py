"""What can be wrong with a catalog file.

Every one of these makes the file unusable as a whole: reading half of a catalog
would lose the other half at the next update (C1 17 and 18, QA116).
"""

from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase
from diptych.model.problem import Problem

NOT_UTF8 = Problem(
    "DP301",
    "catalog-not-utf8",
    phrase("the bytes of this line are not UTF-8: byte {byte}"),
    phrase("Convert the file, for example with `msgconv --to-code=UTF-8`."),
)
BYTE_ORDER_MARK = Problem(
    "DP302",
    "catalog-byte-order-mark",
    phrase("the file begins with a byte order mark ({encoding})"),
    phrase("Save it again as UTF-8 without a byte order mark."),
)
FOREIGN_CHARSET = Problem(
    "DP303",
    "catalog-foreign-charset",
    phrase("the header says `charset={charset}`, expected `charset=UTF-8`"),
    phrase("Convert the file, for example with `msgconv --to-code=UTF-8`."),
)
CONTROL_CHARACTER = Problem(
    "DP304",
    "catalog-control-character",
    phrase("the character {character} stands in the file"),
    phrase("Remove it; this file was damaged on its way, so compare it with its last good copy."),
)
CONFLICT = Problem(
    "DP305",
    "catalog-merge-conflict",
    phrase("a mark of an unfinished merge stands here: `{mark}`"),
    phrase("Choose between the two versions, and remove the marks."),
)
UNCLOSED_STRING = Problem(
    "DP306",
    "unclosed-string",
    phrase("the closing quotation mark of {string} is missing"),
    phrase('End the line with `"`; a quotation mark inside the text is written `\\"`.'),
)
BAD_ESCAPE = Problem(
    "DP307",
    "bad-escape",
    phrase("`{escape}` means nothing in a catalog"),
    phrase("Write `\\\\` for a backslash, `\\n` for a line break, `\\t` for a tab."),
)
TEXT_OUTSIDE = Problem(
    "DP308",
    "text-outside-quotation-marks",
    phrase("`{found}` stands outside quotation marks"),
    phrase("Put it between quotation marks, or begin the line with `# ` to make it a comment."),
)
UNKNOWN_KEYWORD = Problem(
    "DP309",
    "unknown-catalog-keyword",
    phrase("unknown keyword `{keyword}`"),
    phrase("Use one of: {known}."),
)
MISPLACED_KEYWORD = Problem(
    "DP310",
    "misplaced-catalog-keyword",
    phrase("`{found}` stands here, expected {expected}"),
    phrase("Restore the order `msgctxt`, `msgid`, `msgid_plural`, `msgstr` of this entry."),
)
INCOMPLETE_ENTRY = Problem(
    "DP311",
    "incomplete-entry",
    phrase("the entry ends here, expected {expected}"),
    phrase("Complete the entry; if the file was cut short, restore its last good copy."),
)
COMMENT_INSIDE = Problem(
    "DP312",
    "comment-inside-entry",
    phrase("a comment stands inside an entry, or between it and its previous text"),
    phrase("Move the comment above the entry."),
)
MIXED_OBSOLETE = Problem(
    "DP313",
    "half-obsolete-entry",
    phrase("only a part of this entry is marked obsolete with `#~`"),
    phrase("Mark all of its lines, or none."),
)
DUPLICATE = Problem(
    "DP314",
    "duplicate-message",
    phrase("this message stands in the file twice, first in line {first}: `{message}`"),
    phrase("Keep one of the two, or tell them apart with `msgctxt`."),
)
PLURAL_ORDER = Problem(
    "DP315",
    "misnumbered-plural-forms",
    phrase("the forms of `msgstr` are numbered {found}, expected {expected}"),
    phrase("Number them from 0, in order."),
)
PLURAL_COUNT = Problem(
    "DP316",
    "wrong-number-of-plural-forms",
    phrase("this message has {found} plural forms, the header says {expected}"),
    phrase("Translate every form, or correct `Plural-Forms` in the header."),
)
LINE_BREAKS = Problem(
    "DP317",
    "unequal-line-breaks",
    phrase("`msgid` and `msgstr` do not both begin, or both end, with a line break"),
    phrase("Begin and end the translation with `\\n` exactly where the source does."),
)
BAD_HEADER = Problem(
    "DP318",
    "malformed-catalog-header",
    phrase("the header holds `{found}`, expected `Name: value`"),
    phrase("Write one field a line, each ended by `\\n`."),
)
FOREIGN_LANGUAGE = Problem(
    "DP319",
    "catalog-of-another-language",
    phrase("the header says `Language: {found}`, expected `{expected}`"),
    phrase("Move the file to the folder of its language, or correct the header."),
)
UNDECLARED_PLURALS = Problem(
    "DP320",
    "undeclared-plural-forms",
    phrase("a message has plural forms, and the header has no `Plural-Forms`"),
    phrase("Add to the header: `Plural-Forms: {expected}`."),
)
MALFORMED_ENTRY = Problem(
    "DP321",
    "malformed-entry",
    phrase("this is not a catalog entry: `{found}`"),
    phrase("Write `msgid` and `msgstr`, each followed by text between quotation marks."),
)
NO_HEADER = Problem(
    "DP322",
    "catalog-without-header",
    phrase("the file has no header"),
    phrase("Restore its last good copy; if there is none, delete the file, and update."),
)
BAD_PLURALS = Problem(
    "DP323",
    "malformed-plural-forms",
    phrase("the header says `Plural-Forms: {found}`, which cannot be computed"),
    phrase("Write the formula of the language, for example `{expected}`."),
)
MALFORMED_MEMORY = Problem(
    "DP324",
    "malformed-memory",
    phrase("this is not a TMX file: {detail}"),
    phrase("Export it again from the tool that it comes from, as TMX 1.4."),
)
UNSAFE_MEMORY = Problem(
    "DP325",
    "unsafe-memory",
    phrase("the file declares or calls entities of its own: `{found}`"),
    phrase("Export it again without a document type; this program expands none."),
)
OVERSIZED_MEMORY = Problem(
    "DP326",
    "oversized-memory",
    phrase("the file holds {size} bytes, the limit is {limit}"),
    phrase("Divide it into several files."),
)
FOREIGN_MEMORY = Problem(
    "DP327",
    "foreign-memory",
    phrase("this is not a memory that this version of the program can read"),
    phrase("Export it with the version that wrote it, and import it here; or delete it."),
)
UNSTATED_LANGUAGE = Problem(
    "DP340",
    "page-without-language",
    phrase("neither the page nor the name of its file says which language it is in"),
    phrase("Name the file after its language, for example `page.{known}.html`, with one of these."),
)
SAME_LANGUAGE = Problem(
    "DP341",
    "one-language-twice",
    phrase("both pages are in the language `{language}`"),
    phrase("Name the page in one language first, and then the same page in the other."),
)
ALONE = Problem(
    "DP342",
    "block-without-counterpart",
    phrase("nothing in the source corresponds to this text of the page: `{words}`"),
    phrase("Add to the source what it lacks, or let the two editions be equal without it."),
    Severity.WARNING,
)
ENDLESS_COMMENT = Problem(
    "DP328",
    "endless-comment",
    phrase("this comment ends with a backslash, which joins the next line to it"),
    phrase("Put a space or a full stop behind the backslash."),
)

PROBLEMS = (
    NOT_UTF8,
    BYTE_ORDER_MARK,
    FOREIGN_CHARSET,
    CONTROL_CHARACTER,
    CONFLICT,
    UNCLOSED_STRING,
    BAD_ESCAPE,
    TEXT_OUTSIDE,
    UNKNOWN_KEYWORD,
    MISPLACED_KEYWORD,
    INCOMPLETE_ENTRY,
    COMMENT_INSIDE,
    MIXED_OBSOLETE,
    DUPLICATE,
    PLURAL_ORDER,
    PLURAL_COUNT,
    LINE_BREAKS,
    BAD_HEADER,
    FOREIGN_LANGUAGE,
    UNDECLARED_PLURALS,
    MALFORMED_ENTRY,
    NO_HEADER,
    BAD_PLURALS,
    MALFORMED_MEMORY,
    UNSAFE_MEMORY,
    OVERSIZED_MEMORY,
    FOREIGN_MEMORY,
    UNSTATED_LANGUAGE,
    SAME_LANGUAGE,
    ALONE,
    ENDLESS_COMMENT,
)
