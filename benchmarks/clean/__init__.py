"""Which pairs are clean, what a team declares, and what somebody has looked at."""
