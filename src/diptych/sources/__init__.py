"""Text to document; the only home of the Markdown parser."""
