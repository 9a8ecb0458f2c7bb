"""Types of C that are read quickly are the same types."""

import pytest
from cffi import CDefError  # type: ignore[import-untyped]  # it has no types

from diptych.formats.pdf import load
from diptych.formats.pdf.c_types import read_types_quickly

WRITTEN = (
    "char[]",
    "char[4]",
    "unsigned int *",
    "FcChar8 **",
    "PangoFcFontMap *",
    "PangoRectangle *",
    "PangoLogAttr[]",
    "hb_tag_t[100]",
    "hb_codepoint_t[12345]",
    "gboolean (*)(PangoFont *, gpointer)",
)
"""As WeasyPrint writes types, and a few as it might."""


@pytest.mark.parametrize("written", WRITTEN)
def test_a_type_is_what_a_patient_reading_makes_of_it(written: str) -> None:
    """Leaving out the names that a type does not mention changes nothing."""
    load()
    from weasyprint.text.ffi import ffi  # noqa: PLC0415 - only there once it is loaded

    quick = ffi._parser  # noqa: SLF001 - see `c_types`
    patient = type(quick).parse_type

    assert patient(quick, written) == quick.parse_type(written)


def test_a_name_that_nobody_declared_is_refused_as_before() -> None:
    """What is wrong stays wrong, and what was declared is still there afterwards."""
    load()
    from weasyprint.text.ffi import ffi  # noqa: PLC0415 - likewise

    with pytest.raises(CDefError, match="NobodyKnowsThis"):
        ffi.typeof("NobodyKnowsThis *")
    declared = ffi._parser._declarations  # noqa: SLF001 - likewise

    assert {"typedef PangoLayout", "typedef hb_codepoint_t"} <= declared.keys()


def test_a_parser_of_another_make_is_left_alone() -> None:
    """Where cffi keeps its declarations elsewhere, types are read as slowly as ever."""

    class Other:
        def parse_type(self, written: str) -> object:
            return written

    other = Other()
    read_types_quickly(other)

    assert "char *" == other.parse_type("char *")
    assert "parse_type" not in vars(other)
