"""QA2xx: markup, links, pictures and everything else that is not words."""
