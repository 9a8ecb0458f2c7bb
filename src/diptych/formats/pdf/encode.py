"""The light door of a heavy room: nothing behind it is imported before a PDF is wanted."""

from diptych.formats.format import Format, artifact
from diptych.formats.pdf.engine import load
from diptych.model.page import Artifact, Asset, Medium, Page


def encode(page: Page, assets: tuple[Asset, ...]) -> Artifact:
    """Lay a page out and write it as tagged, archivable PDF.

    Raises:
        MachineError: this machine lacks the libraries, or has another WeasyPrint.
        InputError: the page asks for what is not there, or holds what a PDF may not.
    """
    load()
    # Held back from start-up: WeasyPrint takes 0.3 s and 40 MiB that most commands never need.
    from diptych.formats.pdf.renderer import render  # noqa: PLC0415 - see above

    return artifact(page, PDF.suffix, render(page, assets))


PDF = Format("pdf", Medium.PAPER, ".pdf", encode, costly=True)
"""The format of paper editions."""
