"""Typography: one table of rules a language, applied when rendering and reported by checks."""
