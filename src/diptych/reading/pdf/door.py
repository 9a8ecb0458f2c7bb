"""The light door of a heavy room: PDFium is not loaded before a PDF is read."""

from diptych.reading.paper import PaperDocument


def read_paper(content: bytes) -> PaperDocument | None:
    """Read a PDF; none where it is none.

    Args:
        content: the file.
    """
    # Held back from start-up: a library of 8 MB that most commands never need.
    from diptych.reading.pdf.read import read  # noqa: PLC0415 - see above

    return read(content)
