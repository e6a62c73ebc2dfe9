"""The sandbox templates run in: the one place of jinja2."""
