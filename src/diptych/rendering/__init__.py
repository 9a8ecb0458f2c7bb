"""Publication to pages; the only home of Jinja2."""
