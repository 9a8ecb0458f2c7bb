"""QA1xx: what is there, what is missing, and what was left by mistake."""
