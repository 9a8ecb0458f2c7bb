"""QA8xx: both editions of a release, beside each other."""
