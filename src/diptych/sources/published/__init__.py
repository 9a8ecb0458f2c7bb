"""Pages that somebody published by other means, read into sources of ours."""

from diptych.sources.published.adopt import adopt
from diptych.sources.published.front_matter import front_matter
from diptych.sources.published.page import PublishedPage, Stated

__all__ = ["PublishedPage", "Stated", "adopt", "front_matter"]
