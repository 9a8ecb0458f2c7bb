"""What was produced of a release in miniature: pages as a case writes them, and their PDFs.

Further fenced blocks of a case:

`screen`, `ecran`
    The English and the French page on screen, in place of what templates write: the
    inside of `<body>`, or a whole page.
`paper`, `papier`
    The same on paper.
`tampering`
    What somebody does to every PDF, one a line: a key of `TAMPERINGS`.
`approvals`
    The ledger; `{en}` and `{fr}` stand for the hashes of the editions.
`pictures`
    Files among the assets, one a line: a name, and what is in it.

With `[formats]` among its settings, a case has the PDFs that they ask for.
"""

import io
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path, PurePosixPath

import pikepdf
from pikepdf import Dictionary, Name, Pdf

from case import Case
from checks.gate import Situation
from diptych.checks.check import Scope
from diptych.formats import FORMATS
from diptych.model.approval import hash_of
from diptych.model.language import LanguageCode
from diptych.model.page import Artifact, Asset, Medium, Page
from diptych.project import parse_approvals

TEMPLATES = Path(__file__).parents[2] / "templates"
PAGES = {
    "screen": ("en", Medium.SCREEN),
    "ecran": ("fr", Medium.SCREEN),
    "paper": ("en", Medium.PAPER),
    "papier": ("fr", Medium.PAPER),
}
SHELL = """\
<!DOCTYPE html>
<html lang="{language}">
<head><title>A title</title>{styles}</head>
<body>
{body}</body>
</html>
"""
STYLES = '<link rel="stylesheet" href="assets/css/paper.css">'
"""On paper, letters come from nowhere else."""


def produced(case: Case, situation: Situation, scope: Scope) -> Situation:
    """Make what a case says was produced; everything else stays as it is.

    Args:
        case: with the blocks that this module's docstring lists.
        situation: the release, in miniature.
        scope: of the check that will look at it.
    """
    release = situation.release
    if scope not in (Scope.PAGE, Scope.ARTIFACT) or "artifacts" in case.blocks:
        return situation
    pages = tuple(_pages(case)) or release.pages
    assets = (*release.assets, *_layout(), *_pictures(case))
    asked_for = {"paper", "papier", "tampering"} & case.blocks.keys() or _formats(case)
    wanted = scope is Scope.ARTIFACT or asked_for
    artifacts = tuple(_papers(case, pages)) if wanted else ()
    hashes = {
        f"{{{code}}}": hash_of(one for one in artifacts if one.language == code)
        for code in release.settings.languages
    }
    ledger = case.blocks.get("approvals", "")
    for name, value in hashes.items():
        ledger = ledger.replace(name, value)
    approvals = parse_approvals(ledger, PurePosixPath("approvals.toml"))
    made = replace(release, pages=pages, assets=assets, artifacts=artifacts)
    return Situation(made, situation.waivers, approvals)


def _formats(case: Case) -> bool:
    return "[formats]" in case.blocks.get("settings", "")


def _pages(case: Case) -> Iterator[Page]:
    for name, (language, medium) in PAGES.items():
        if name in case.blocks:
            body = case.blocks[name]
            whole = body.startswith("<!DOCTYPE")
            html = body if whole else _shell(language, medium, body)
            yield Page(
                "case", LanguageCode(language), medium, PurePosixPath(language, "case"), html
            )


def _shell(language: str, medium: Medium, body: str) -> str:
    if medium is Medium.SCREEN:
        return SHELL.format(language=language, styles="", body=body)
    return SHELL.format(language=f"{language}-CA", styles=STYLES, body=body)


def _papers(case: Case, pages: tuple[Page, ...]) -> Iterator[Artifact]:
    printed = {form.medium: form for form in FORMATS.values() if form.costly}
    for page in pages:
        if page.medium in printed:
            artifact = printed[page.medium].encode(page, _layout())
            for name in case.blocks.get("tampering", "").splitlines():
                artifact = replace(artifact, content=_tampered(artifact.content, TAMPERINGS[name]))
            yield artifact


def _pictures(case: Case) -> Iterator[Asset]:
    for line in case.blocks.get("pictures", "").splitlines():
        name, _, content = line.partition(" ")
        yield Asset(PurePosixPath("assets/case", name), content.encode())


@cache
def _layout() -> tuple[Asset, ...]:
    return tuple(
        Asset("assets" / PurePosixPath(path.relative_to(TEMPLATES).as_posix()), path.read_bytes())
        for path in sorted(TEMPLATES.rglob("*"))
        if path.suffix in {".css", ".ttf", ".woff2"}
    )


def _tampered(content: bytes, tamper: Callable[[Pdf], None]) -> bytes:
    changed = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as pdf:
        tamper(pdf)
        pdf.save(changed, static_id=True)
    return changed.getvalue()


def _without(*names: str) -> Callable[[Pdf], None]:
    def tamper(pdf: Pdf) -> None:
        for name in names:
            del pdf.Root[name]

    return tamper


def _borrow_fonts(pdf: Pdf) -> None:
    for thing in pdf.objects:
        if isinstance(thing, Dictionary) and "/FontFile2" in thing:
            del thing["/FontFile2"]


def _run_script(pdf: Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS="app.alert(1)")


def _name_a_folder(pdf: Pdf) -> None:
    pdf.docinfo["/Creator"] = "/home/somebody/release"


def _date_wrongly(pdf: Pdf) -> None:
    pdf.docinfo["/CreationDate"] = "D:20200101"


def _write(operators: str, words: str) -> Callable[[Pdf], None]:
    def tamper(pdf: Pdf) -> None:
        page = pdf.pages[0]
        page.Resources.Font["/Hv"] = Dictionary(
            Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica
        )
        stream = f"/Artifact BMC q BT /Hv 12 Tf {operators} ({words}) Tj ET Q EMC"
        page.contents_add(stream.encode())

    return tamper


def _swap_sheets(pdf: Pdf) -> None:
    pdf.pages.reverse()


def _change_what_is_carried(pdf: Pdf) -> None:
    for name in list(pdf.attachments):
        pdf.attachments[name] = b"other"


TAMPERINGS: Mapping[str, Callable[[Pdf], None]] = {
    "take the structure out": _without("/StructTreeRoot", "/MarkInfo"),
    "take the language out": _without("/Lang"),
    "take the bookmarks out": _without("/Outlines"),
    "do not show the title": _without("/ViewerPreferences"),
    "take the fonts out": _borrow_fonts,
    "run a script": _run_script,
    "name a folder": _name_a_folder,
    "date it wrongly": _date_wrongly,
    "swap its sheets": _swap_sheets,
    "change what it carries": _change_what_is_carried,
    "write without ink": _write("3 Tr 100 100 Td", "for machines"),
    "write in white": _write("1 g 100 200 Td", "for machines"),
    "write in one point": _write("/Hv 1 Tf 100 300 Td", "for machines"),
    "write beside the sheet": _write("900 900 Td", "for machines"),
}
"""What somebody may do to a PDF."""
