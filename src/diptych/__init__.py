"""Diptych: one source release, two editions of equal quality, published together or not at all."""

__all__ = ["__version__"]

__version__ = "0.1.0"
