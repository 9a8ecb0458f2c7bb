"""Remembers pure calls by content."""
