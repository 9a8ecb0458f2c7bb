"""PDF to values, through PDFium."""
