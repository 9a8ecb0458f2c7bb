"""What can be wrong with a source."""

from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase
from diptych.model.problem import Problem

NO_FRONT_MATTER = Problem(
    "DP201",
    "missing-front-matter",
    phrase("the file does not begin with front matter"),
    phrase("Begin it with a line `+++`, the facts of the release in TOML, and a line `+++`."),
)
UNCLOSED_FRONT_MATTER = Problem(
    "DP202",
    "unclosed-front-matter",
    phrase("the front matter is never closed"),
    phrase("End it with a line `+++`."),
)
UNKNOWN_INSTITUTION = Problem(
    "DP203",
    "unknown-institution",
    phrase("no institution has the key `{key}`"),
    phrase("Use a key of the registry, such as `{nearest}`, or declare it in publication.toml."),
)
UNKNOWN_CONTACT = Problem(
    "DP204",
    "unknown-contact",
    phrase("no contact has the key `{key}`"),
    phrase("Declare it in publication.toml under `[contacts.{key}]`."),
)
BAD_SLUG = Problem(
    "DP205",
    "bad-slug",
    phrase("the slug `{slug}` cannot stand in an address"),
    phrase("Use lower-case letters without accents, digits and hyphens, 80 at most."),
)
UNKNOWN_DIRECTIVE = Problem(
    "DP206",
    "unknown-directive",
    phrase("unknown directive `{key}`, close to `{nearest}`"),
    phrase("Did you mean `{nearest}`? The directives are: {known}."),
)
BAD_DIRECTIVE = Problem(
    "DP207",
    "bad-directive",
    phrase("the directive `{key}` is `{value}`, expected one of: {known}"),
    phrase("Correct the value."),
)
RAW_HTML = Problem(
    "DP208",
    "raw-html",
    phrase("HTML stands in the source: `{found}`"),
    phrase("Write it in Markdown; only comments may be HTML."),
)
TITLE_IN_BODY = Problem(
    "DP209",
    "title-in-body",
    phrase("a heading of level 1 stands in the text"),
    phrase("The title stands in the front matter; begin headings with `##`."),
)
UNKNOWN_NOTE = Problem(
    "DP210",
    "unknown-footnote",
    phrase("the footnote `{label}` is called and never written"),
    phrase("Add a paragraph that begins with `[^{label}]: `."),
)
BAD_VALUE = Problem(
    "DP211",
    "bad-value",
    phrase("`{value}` is not a value of the kind `{kind}`: {reason}"),
    phrase("Correct what stands between the backticks."),
)
UNKNOWN_VALUE_KIND = Problem(
    "DP212",
    "unknown-value-kind",
    phrase("no kind of value is called `{kind}`"),
    phrase("Use one of: {known}."),
)
NO_INSTITUTION = Problem(
    "DP213",
    "missing-institution",
    phrase("no issuing institution is named"),
    phrase('Add a line `institutions = ["…"]`.'),
)
UNKNOWN_LANGUAGE = Problem(
    "DP214",
    "unknown-language",
    phrase("`{language}` is not a language of this project"),
    phrase("Use one of: {known}."),
)
TOO_LONG = Problem(
    "DP215",
    "oversized-source",
    phrase("the file holds {size} characters, the limit is {limit}"),
    phrase("Divide it into several documents."),
)

UNKNOWN_BOILERPLATE = Problem(
    "DP216",
    "unknown-boilerplate",
    phrase("no shared fragment has the key `{key}`; there are: {known}"),
    phrase("Write it in `content/boilerplate/{key}.md`."),
)
NOT_A_PAGE = Problem(
    "DP217",
    "unknown-page-format",
    phrase("this is not a page that can be imported; known are {known}"),
    phrase("Save the page as HTML or Markdown, and name the file so."),
)
FOREIGN_PAGE = Problem(
    "DP218",
    "unusable-page",
    phrase("the page cannot be imported: {reason}"),
    phrase("Save the page again from a browser, and import that file."),
)
BAD_FRONT_MATTER = Problem(
    "DP219",
    "unreadable-foreign-front-matter",
    phrase("the front matter of this page cannot be read: {reason}"),
    phrase("Mend it, or remove it from a copy of the page, and import that."),
)
NOT_UTF8_PAGE = Problem(
    "DP220",
    "page-not-utf8",
    phrase("the bytes of this line are not UTF-8: byte {byte}"),
    phrase("Save the page as UTF-8 (L-27)."),
)
LEFT_OUT = Problem(
    "DP221",
    "unholdable-element",
    phrase("a source cannot hold the element `{element}`, which the page has {count} times"),
    phrase("See whether the source says all that the page said without it."),
    Severity.WARNING,
)

PROBLEMS = (
    NO_FRONT_MATTER,
    UNCLOSED_FRONT_MATTER,
    UNKNOWN_INSTITUTION,
    UNKNOWN_CONTACT,
    BAD_SLUG,
    UNKNOWN_DIRECTIVE,
    BAD_DIRECTIVE,
    RAW_HTML,
    TITLE_IN_BODY,
    UNKNOWN_NOTE,
    BAD_VALUE,
    UNKNOWN_VALUE_KIND,
    NO_INSTITUTION,
    UNKNOWN_LANGUAGE,
    TOO_LONG,
    UNKNOWN_BOILERPLATE,
    NOT_A_PAGE,
    FOREIGN_PAGE,
    BAD_FRONT_MATTER,
    NOT_UTF8_PAGE,
    LEFT_OUT,
)
