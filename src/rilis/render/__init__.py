"""Room 6: Document → bytes of a file to send."""
