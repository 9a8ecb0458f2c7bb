"""The programs that ours is measured beside, and what they are given."""
