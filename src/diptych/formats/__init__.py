"""Page to bytes, one file a format; the only home of WeasyPrint."""
