"""What is done to PDFs behind the program's back."""

import io
from collections.abc import Callable, Mapping
from dataclasses import replace

import pikepdf

from diptych.model.page import Artifact


def tampered(paper: Artifact, name: str) -> Artifact:
    """Change a PDF.

    Args:
        paper: as it was made.
        name: a key of `TAMPERINGS`.
    """
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(paper.content)) as pdf:
        TAMPERINGS[name](pdf)
        pdf.save(out, static_id=True)
    return replace(paper, content=out.getvalue())


def _without(name: str) -> Callable[[pikepdf.Pdf], None]:
    def tamper(pdf: pikepdf.Pdf) -> None:
        del pdf.Root[name]

    return tamper


def _other_language(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Lang = pikepdf.String("en-CA")


def _no_title(pdf: pikepdf.Pdf) -> None:
    with pdf.open_metadata(set_pikepdf_as_editor=False) as metadata:
        metadata.pop("dc:title", None)
    if "/Title" in pdf.docinfo:
        del pdf.docinfo["/Title"]


def _no_claim(pdf: pikepdf.Pdf) -> None:
    with pdf.open_metadata(set_pikepdf_as_editor=False) as metadata:
        metadata.pop("pdfuaid:part", None)


def _run_script(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")


def _open_address(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.URI, URI="https://example.com/")


def _attach_file(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["draft.txt"] = b"not for release"


def _name_path(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Creator"] = "/home/somebody/release"


def _name_person(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Author"] = "mtremblay"


def _lose_page(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[-1]


def _lose_font(pdf: pikepdf.Pdf) -> None:
    """Take the programs of all fonts out, so that readers put in their own."""
    for thing in pdf.objects:
        if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/FontDescriptor":
            for key in ("/FontFile", "/FontFile2", "/FontFile3"):
                if key in thing:
                    del thing[key]


TAMPERINGS: Mapping[str, Callable[[pikepdf.Pdf], None]] = {
    "language": _without("/Lang"),
    "other language": _other_language,
    "structure": _without("/StructTreeRoot"),
    "marks": _without("/MarkInfo"),
    "title": _without("/ViewerPreferences"),
    "title text": _no_title,
    "bookmarks": _without("/Outlines"),
    "claim": _no_claim,
    "script": _run_script,
    "address": _open_address,
    "attachment": _attach_file,
    "path": _name_path,
    "author": _name_person,
    "page": _lose_page,
    "font": _lose_font,
}
