"""Strict YAML with places: the one place of yaml."""
