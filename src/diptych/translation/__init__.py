"""Messages, catalogs and editions; the only home of polib."""
