"""Streams compressed once instead of twice, and closed so that nobody mistakes their end.

PDF/A wants a file identifier, which pydyf computes from the data of all objects before
it writes the same data: each font and page would go through the compressor two times.
"""

import pydyf

_END = b"\nendstream"


class _Compressed(pydyf.Stream):  # type: ignore[misc]  # pydyf publishes no types
    """A stream that was compressed already.

    Its line end is a whole one, CR and LF: one compressed stream in 256 ends with a byte
    that a reader who looks for the end would take for the first half of a line end.
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
            compressed = _Compressed([data.removesuffix(_END)], extra)
            compressed.number = number
            pdf.objects[number] = compressed
