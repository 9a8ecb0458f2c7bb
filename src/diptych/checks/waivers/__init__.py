"""Findings that somebody answers for."""
