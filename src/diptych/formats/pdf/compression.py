"""Streams compressed once instead of twice.

PDF/A wants a file identifier, which pydyf computes from the data of all objects before
it writes the same data: each font and page would go through the compressor two times.
"""

import pydyf


def compress_streams(pdf: pydyf.PDF) -> None:
    """Replace what streams would be compressed to by what it was compressed to."""
    for stream in pdf.objects:
        if isinstance(stream, pydyf.Stream) and stream.compress:
            _, _, data = stream.data.partition(b"\nstream\n")
            stream.stream = [data.removesuffix(b"\nendstream")]
            stream.extra = {**stream.extra, "Filter": "/FlateDecode"}
            stream.compress = False
