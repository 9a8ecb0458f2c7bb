"""The page and the programs of the score card."""
