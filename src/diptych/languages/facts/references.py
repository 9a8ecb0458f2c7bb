"""References: what is copied rather than said, and equal after its separators are dropped."""

import re

from diptych.languages.facts.fact import Fact, FactKind
from diptych.languages.facts.grammar import DASH, SPACE, Grammar, Reader, Recogniser, recogniser
from diptych.languages.facts.roman import roman

_LETTERED_LINE = "8006226232"
"""1 800 O-Canada, the one federal number that is spelled with letters."""

_NUMBER = re.compile(r"[0-9.]{1,20}")
"""A provision of a list."""

_ROMAN = re.compile("[IVX]+")

_NATIONAL = 10
"""Digits of a North American number without its country code."""


def reference(kind: FactKind) -> Reader:
    """Make a reader that takes what it sees as it stands, in capitals and without spaces."""

    def read(match: re.Match[str], _grammar: Grammar) -> tuple[Fact, ...]:
        value = re.sub(r"[ \u00a0]", "", match.group()).upper()
        return (Fact(kind, value, match.span(), match.group()),)

    return read


def _telephone(match: re.Match[str], _grammar: Grammar) -> tuple[Fact, ...]:
    extension = match["extension"] or ""
    digits = re.sub(r"[^0-9]", "", match["line"]) if match["line"] else _LETTERED_LINE
    if len(digits) == _NATIONAL + 1 and digits.startswith("1"):
        digits = digits[1:]
    value = f"{digits}x{extension}" if extension else digits
    return (Fact(FactKind.TELEPHONE, value, match.span(), match.group()),)


def _version(match: re.Match[str], _grammar: Grammar) -> tuple[Fact, ...]:
    value = match.group().lower().lstrip("v")
    return (Fact(FactKind.VERSION, value, match.span(), match.group()),)


def _legal(match: re.Match[str], _grammar: Grammar) -> tuple[Fact, ...]:
    """Read `5(2)(a)` and `5(2)a)` as the same provision."""
    value = re.sub(r"(?<![(0-9a-z.])([a-z]{1,4}(?:\.[0-9]{1,2})?)\)", r"(\1)", match.group())
    return (Fact(FactKind.LEGAL_REFERENCE, value, match.span(), match.group()),)


def _instrument(match: re.Match[str], _grammar: Grammar) -> tuple[Fact, ...]:
    return (Fact(FactKind.LEGAL_REFERENCE, match["number"], match.span(), match.group()),)


def sections(words: str, joints: str) -> Recogniser:
    """Make the recogniser of provisions that a language calls by a word: `sections 15 and 16`.

    Args:
        words: a pattern of what they are called.
        joints: a pattern of what may stand between two of them.
    """
    number = r"[0-9]{1,4}(?:\.[0-9]{1,3}){0,3}"
    return recogniser(
        _sections,
        rf"(?<![\w])(?:{words}){SPACE}(?P<numbers>{number}"
        rf"(?:(?:,|,?{SPACE}(?:{joints})){SPACE}{number}){{0,8}})(?![\w.,/-][0-9]|[\w(%°$])",
        caseless=True,
    )


def _sections(match: re.Match[str], _grammar: Grammar) -> tuple[Fact, ...]:
    start = match.start("numbers")
    return tuple(
        Fact(
            FactKind.LEGAL_REFERENCE,
            found.group(),
            (start + found.start(), start + found.end()),
            found.group(),
        )
        for found in _NUMBER.finditer(match["numbers"])
    )


def labels(words: str) -> Recogniser:
    """Make the recogniser of what is numbered in Roman figures or letters: Phase II, Annex C.

    Args:
        words: a pattern of what is numbered so.
    """
    return recogniser(
        _label,
        rf"(?<![\w])(?i:{words}){SPACE}(?P<label>[IVX]{{1,5}}|[A-HJ-U])(?![\w’'-]|\.[0-9])",
    )


def _label(match: re.Match[str], _grammar: Grammar) -> tuple[Fact, ...]:
    written, span = match["label"], match.span("label")
    if not _ROMAN.fullmatch(written):
        return (Fact(FactKind.LEGAL_REFERENCE, written, span, written),)
    return (Fact(FactKind.LEGAL_REFERENCE, str(roman(written)), span, written),)


def _ratio(match: re.Match[str], _grammar: Grammar) -> tuple[Fact, ...]:
    value = re.sub(r"[ \u00a0,]", "", match.group())
    return (Fact(FactKind.RATIO, value, match.span(), match.group()),)


SCALE = recogniser(_ratio, r"(?<![\w:.,/])1:[1-9][0-9]{0,2}(?:[ \u00a0,][0-9]{3}){1,2}(?![\w:])")
"""The scale of a map: 1:50 000 (F-02)."""

RATIO = recogniser(_ratio, r"(?<![\w:.,/])[0-9]{1,4}:[0-9]{1,9}(?![\w:]|[.,][0-9])")
"""One figure to another; two figures behind the colon were a time before."""

ADDRESS = recogniser(
    reference(FactKind.ADDRESS),
    r"(?:https?://|www\.|mailto:)[^\s<>\ufffc]{1,2000}"
    r"|(?<![\w@])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}"
    r"|(?<![\w/])[@#][A-Za-zÀ-ÿ_][\w-]{1,63}"
    r"|(?<![\w/.-])[\w-]{1,63}(?:[./][\w-]{1,63}){0,8}\."
    r"(?:com|org|net|ca|gov|html?|pdf|docx?|xlsx?|pptx?|csv|json|xml|zip|md|png|jpe?g|svg|gif|tiff?|nc|grib2|txt|ya?ml|toml|js|css|py|php|aspx?)"
    r"(?![\w])(?:/[^\s<>\ufffc]{0,2000})?",
    caseless=True,
)
"""Addresses, handles, hashtags, file names."""

DOWNLOAD = recogniser(
    reference(FactKind.DOWNLOAD),
    rf"(?<![\w])(?:PDF|DOCX?|Word|XLSX?|Excel|PPTX?|Power[Pp]oint|CSV|ZIP|EPUB|JPE?G|PNG|MP[34]|HTML)"
    rf"(?:(?:{SPACE}?[,;:({DASH[1:]}|{SPACE}){SPACE}?[0-9]{{1,4}}(?:[.,][0-9]{{1,3}})?{SPACE}{{0,2}}"
    rf"(?:[kKMG]?[Bo]|pages?|min)(?![\w])){{1,3}}",
)
"""(PDF, 53 KB, 12 pages)."""

TELEPHONE = recogniser(
    _telephone,
    r"(?<![\w+.,-])(?:(?P<line>(?:\+?1[ \u00a0.-])?\(?[2-9][0-9]{2}\)?[ \u00a0.-]{1,2}"
    r"[0-9]{3}[ \u00a0.-][0-9]{4}"
    r"|\+[0-9]{1,3}(?:[ \u00a0.-][0-9]{1,4}){2,5})"
    r"|1?[ \u00a0-]?800[ \u00a0-]O[ \u00a0-]?Canada)(?![\w])(?![.-][0-9])"
    r"(?:,?[ \u00a0]?(?:ext\.?|extension|poste)[ \u00a0]?(?P<extension>[0-9]{1,6}))?",
)
"""Telephone numbers with their extensions (E-33, F-68, F-69)."""

POSTAL_CODE = recogniser(
    reference(FactKind.POSTAL_CODE),
    r"(?<![\w-])[ABCEGHJ-NPRSTVXY][0-9][A-Z][ \u00a0]{0,2}[0-9][A-Z][0-9](?![\w-])",
)

PROVISION = recogniser(
    _legal,
    r"(?<![\w.,])[0-9]{1,4}(?:\.[0-9]{1,3}){0,3}"
    r"(?:\([0-9]{1,3}(?:\.[0-9]{1,2})?\)(?:\(?[a-z]{1,4}(?:\.[0-9]{1,2})?\)){0,3}"
    r"|(?:\([a-z](?:\.[0-9]{1,2})?\)){1,3})(?![\w])",
)
"""Sections of a law with what is below them: 5(2)(a), 5(2)a)."""

INSTRUMENT = recogniser(
    _instrument, r"(?<![\w])(?:SOR|DORS|SI|TR)/(?P<number>[0-9]{2,4}-[0-9]{1,4})(?![\w])"
)
"""Statutory instruments, by number."""

VERSION = recogniser(
    _version,
    r"(?<![\w.])(?:[A-Z]\.|[vV])?[0-9]{1,4}(?:\.[0-9]{1,4}){2,5}(?![\w]|[.,][0-9])",
)
"""Numbers with two points or more: versions, sections."""

IDENTIFIER = recogniser(
    reference(FactKind.IDENTIFIER),
    r"(?<![\w.-])(?:[A-ZÀ-Ý][A-Za-zÀ-ÿ]{0,14}-[0-9]{1,6}|[A-Za-zÀ-ÿ]{1,15}[0-9]{1,8})"
    r"(?:[A-Za-z]{1,8}(?:[0-9]{1,8})?)?(?:[-/][A-Z0-9]{1,10}|\.[0-9]{1,4}){0,4}(?![\w])",
)
"""Letters, then figures: COVID-19, C-13, CO2."""

FIGURES_FIRST = recogniser(
    reference(FactKind.IDENTIFIER),
    r"(?<![\w.,-])(?![0-9]{1,4}(?:[kK](?![\w])|x[0-9]))"
    r"[0-9]{1,4}(?:[A-Z][A-Za-z]{0,12}[0-9]{0,6}\+?|[a-z]{1,3}[0-9]{1,4})(?![\w])",
)
"""Figures, then letters: 5G, 2SLGBTQI+; after all units have had their turn."""
