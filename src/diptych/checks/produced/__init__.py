"""Checks of what was really produced: pages and PDFs, read back as their readers get them."""

from diptych.checks.produced.catalogue import PRODUCED_CHECKS
from diptych.checks.produced.subjects import Produced, pages_of, papers_of

__all__ = ["PRODUCED_CHECKS", "Produced", "pages_of", "papers_of"]
