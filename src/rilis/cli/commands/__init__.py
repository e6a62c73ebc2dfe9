"""One command a file; each gives `build(translate) -> click.Command`."""
