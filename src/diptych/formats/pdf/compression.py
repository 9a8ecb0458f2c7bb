"""Streams compressed once instead of twice, and closed so that nobody mistakes their end.

PDF/A wants a file identifier, which pydyf computes from the data of all objects before
it writes the same data: each font and page would go through the compressor two times.
"""

import pydyf

_END = b"\nendstream"


class _Closed(pydyf.Stream):  # type: ignore[misc]  # pydyf publishes no types
    """A stream whose line end is a whole one, CR and LF.

    One compressed stream in 256 ends with a byte that a reader who looks for the end would
    take for the first half of a line end.
    """

    @property
    def data(self) -> bytes:
        written: bytes = super().data
        return written.removesuffix(_END) + b"\r" + _END


def compress_streams(pdf: pydyf.PDF) -> None:
    """Replace what streams would be compressed to by what it was compressed to."""
    for number, stream in enumerate(pdf.objects):
        if isinstance(stream, pydyf.Stream) and stream.compress:
            _, _, data = stream.data.partition(b"\nstream\n")
            extra = {**stream.extra, "Filter": "/FlateDecode"}
            compressed = _Closed([data.removesuffix(_END)], extra)
            compressed.number = number
            pdf.objects[number] = compressed
    _close_later_ones(pdf)


def _close_later_ones(pdf: pydyf.PDF) -> None:
    """Close the streams that pydyf adds while it writes: of objects, and of references."""
    add = pdf.add_object

    def add_closed(thing: pydyf.Object) -> None:
        if isinstance(thing, pydyf.Stream):
            thing.__class__ = _Closed
        add(thing)

    pdf.add_object = add_closed
