"""Streams of a PDF, and where they end."""

import zlib

import pydyf

from diptych.formats.pdf.compression import compress_streams

AMBIGUOUS = b"\x0c"
"""Its checksum, and so its compressed form, ends with a carriage return."""


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
