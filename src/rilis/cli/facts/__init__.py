"""`rilis facts`: the figures of a brief, and fact packs."""
