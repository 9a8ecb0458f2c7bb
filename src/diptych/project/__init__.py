"""The only room that touches the user's files: read a project, write an outcome."""
