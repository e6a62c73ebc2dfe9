"""Room 1: YAML text → Brief; every field knows its place."""
