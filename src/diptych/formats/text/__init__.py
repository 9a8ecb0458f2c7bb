"""Plain text: what newswires and e-mail carry, in lines that every terminal shows whole."""

from diptych.formats.text.encode import TEXT

__all__ = ["TEXT"]
