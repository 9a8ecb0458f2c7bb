"""The quick judge of PDFs: the `page-validation` wheel, which needs no Java."""

import page


def failures(content: bytes, flavour: str) -> tuple[str, ...]:
    """Name the rules that a PDF breaks.

    Args:
        content: the PDF.
        flavour: `ua1`, `2a`, …
    """
    report = page.validate_pdf_bytes(content, profile=flavour)
    return tuple(sorted({str(failure.rule_id) for failure in report.failures}))
