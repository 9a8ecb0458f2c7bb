"""The light door of a heavy room: nothing behind it is imported before a PDF is wanted."""

from diptych.formats.format import Format, artifact
from diptych.formats.pdf.engine import load
from diptych.model.page import Artifact, Asset, Medium, Page


def encode(page: Page, assets: tuple[Asset, ...]) -> Artifact:
    """Lay a page out, write it as tagged, archivable PDF, and see that it is.

    Raises:
        MachineError: this machine lacks the libraries, or has another WeasyPrint.
        InputError: the page asks for what is not there, holds what a PDF may not, or makes
            one that breaks its standards.
    """
    content = _rendered(page, assets)
    from diptych.formats.pdf.conformance import require_conformance  # noqa: PLC0415 - as below

    require_conformance(content, page)
    return artifact(page, PDF.suffix, content)


def rehearse(page: Page, assets: tuple[Asset, ...]) -> None:
    """Do once what a first page takes longer with, before workers are forked.

    The validator is imported and not used: it keeps threads, and processes that are forked
    from one with threads wait for them for ever.

    Raises:
        MachineError: as when encoding.
        InputError: likewise.
    """
    _rendered(page, assets)
    import diptych.formats.pdf.conformance  # noqa: F401, PLC0415 - as below


def _rendered(page: Page, assets: tuple[Asset, ...]) -> bytes:
    load()
    # Held back from start-up: WeasyPrint takes 0.3 s and 40 MiB that most commands never need,
    # and page-validation a tenth of that.
    from diptych.formats.pdf.renderer import render  # noqa: PLC0415 - see above

    return render(page, assets)


PDF = Format("pdf", Medium.PAPER, ".pdf", encode, costly=True)
"""The format of paper editions."""
BILINGUAL = Format("bilingual-pdf", Medium.BILINGUAL, ".pdf", encode, costly=True)
"""The format of all editions in one document."""
