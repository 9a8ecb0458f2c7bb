"""Two sets of artifacts to one report of what changed."""
