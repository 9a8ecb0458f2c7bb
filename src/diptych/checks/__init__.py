"""Values to diagnostics, one file a check."""
