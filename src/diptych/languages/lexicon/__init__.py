"""Terms and names in running text."""

from diptych.languages.lexicon.lexicon import Lexicon, Occurrence, lexicon, names
from diptych.languages.lexicon.stems import Token, tokens

__all__ = ["Lexicon", "Occurrence", "Token", "lexicon", "names", "tokens"]
