"""Terms and names in running text."""

from diptych.languages.lexicon.lexicon import Lexicon, Occurrence, lexicon, names

__all__ = ["Lexicon", "Occurrence", "lexicon", "names"]
