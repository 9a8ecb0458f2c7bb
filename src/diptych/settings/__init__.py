"""`publication.toml` to one frozen value."""
