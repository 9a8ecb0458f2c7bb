"""The command line: commands, the terminal, exit codes."""
