"""Terms and names in running text, whatever number and gender they stand in."""

from diptych.languages.lexicon.lexicon import Lexicon, Occurrence, lexicon
from diptych.languages.lexicon.stems import Token, tokens

__all__ = ["Lexicon", "Occurrence", "Token", "lexicon", "tokens"]
