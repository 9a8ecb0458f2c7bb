"""Streams of a PDF, and where they end."""

import re
import zlib

import pydyf

from diptych.formats import FORMATS
from diptych.formats.pdf.compression import compress_streams
from formats.samples import assets, page

AMBIGUOUS = b"\x0c"
"""Its checksum, and so its compressed form, ends with a carriage return."""
STREAM = re.compile(rb"/Length (\d+)[^>]*>>\s*stream\r?\n")
METADATA = b"<?xpacket end="
"""Stands in the one stream that is left readable: its last byte is no part of a line end."""


def test_a_last_byte_is_no_line_end() -> None:
    """A reader who looks for the end of a stream finds as many bytes as were promised."""
    pdf = pydyf.PDF()
    pdf.add_object(pydyf.Stream([AMBIGUOUS], compress=True))

    compress_streams(pdf)

    written = pdf.objects[-1].data
    _, _, content = written.partition(b"\nstream\n")
    assert b"\r\r\nendstream" == content[-12:]
    assert AMBIGUOUS == zlib.decompress(content.removesuffix(b"\r\nendstream"))


def test_objects_keep_their_numbers() -> None:
    """Others refer to a compressed stream as they did before."""
    pdf = pydyf.PDF()
    pdf.add_object(pydyf.Stream([b"q Q"], compress=True))
    before = [one.number for one in pdf.objects]

    compress_streams(pdf)

    assert before == [one.number for one in pdf.objects]


def test_every_compressed_stream_ends_with_a_whole_line_end() -> None:
    """Also of those that are added while the file is written."""
    content = FORMATS["pdf"].encode(page("<h1>T</h1><p>Words.</p>"), assets()).content
    ends = [
        content[found.end() + int(found[1]) :].partition(b"endstream")[0]
        for found in STREAM.finditer(content)
        if METADATA not in content[found.end() : found.end() + int(found[1])]
    ]

    assert len(ends) > 4
    assert {b"\r\n"} == set(ends)
