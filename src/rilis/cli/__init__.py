"""click lives here: one file a command."""
