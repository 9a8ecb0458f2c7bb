"""What can be wrong with `publication.toml`, beyond TOML itself."""

from diptych.model.phrase import phrase
from diptych.model.problem import Problem

UNKNOWN_LANGUAGE = Problem(
    "DP110",
    "language-without-rules",
    phrase("`{language}` is not a language that Diptych knows"),
    phrase("Use one of: {known}; a further one is one file in `languages/`."),
)
TOO_FEW_LANGUAGES = Problem(
    "DP111",
    "single-edition",
    phrase("`languages` names {count} language, and a publication is a pair"),
    phrase('Name two or more, as in `languages = ["en", "fr"]`.'),
)
NOT_AN_ADDRESS = Problem(
    "DP112",
    "bad-base-address",
    phrase("`{key}` is `{found}`, expected an address that begins with https://"),
    phrase('Write it like `"https://www.canada.ca"`.'),
)
OUTSIDE = Problem(
    "DP113",
    "folder-outside-project",
    phrase("the folder `{found}` is not inside the project"),
    phrase("Name a folder relative to publication.toml, without `..`."),
)
INCOMPLETE_PAIR = Problem(
    "DP114",
    "incomplete-pair",
    phrase("this pair has nothing in `{language}`"),
    phrase("Give one address or name for each language of the publication."),
)
BAD_TELEPHONE = Problem(
    "DP115",
    "bad-telephone",
    phrase("this contact cannot be shown: {reason}"),
    phrase("Write it like `1-800-263-1136`, or `613-555-0102 ext 123` with an extension."),
)
INCOMPLETE_SIGNATURE = Problem(
    "DP116",
    "incomplete-signature",
    phrase("there is a picture of the signature for other languages, and none for `{language}`"),
    phrase("Name one picture for each language of the publication."),
)
NOT_A_PICTURE = Problem(
    "DP117",
    "symbol-not-a-picture",
    phrase("`{found}` is not the path of a picture, relative to the templates"),
    phrase('Name a file like `"img/signature-eng.svg"`, an SVG or a PNG.'),
)
TOO_MANY_APPROVALS = Problem(
    "DP118",
    "unlikely-approvals",
    phrase("`required` is {found}, expected 0, 1 or 2"),
    phrase("Say how many people must approve each edition before it is released."),
)
UNLIKELY_LIKENESS = Problem(
    "DP119",
    "unlikely-likeness",
    phrase("`likeness` is {found}, expected a whole number from 1 to 100"),
    phrase("Write the share of a text that must agree, in per cent: 75 is usual."),
)
NO_PAGES = Problem(
    "DP121",
    "formats-without-pages",
    phrase("`formats.make` leaves out `{required}`"),
    phrase("Add it: pages are what readers find every other format from."),
)
INCOMPLETE_COPYRIGHT = Problem(
    "DP122",
    "incomplete-copyright",
    phrase("the holder of the copyright is named in other languages, and not in `{language}`"),
    phrase("Name the holder in each language of the publication, or in none."),
)
MISSING_GLOSSARY = Problem(
    "DP123",
    "missing-glossary",
    phrase("the glossary `{file}` is not there"),
    phrase("Correct its path, which begins where publication.toml stands."),
)

PROBLEMS = (
    UNKNOWN_LANGUAGE,
    TOO_FEW_LANGUAGES,
    NOT_AN_ADDRESS,
    OUTSIDE,
    INCOMPLETE_PAIR,
    BAD_TELEPHONE,
    INCOMPLETE_SIGNATURE,
    NOT_A_PICTURE,
    TOO_MANY_APPROVALS,
    UNLIKELY_LIKENESS,
    NO_PAGES,
    INCOMPLETE_COPYRIGHT,
    MISSING_GLOSSARY,
)
