"""Engines beside our own checks: each runs outside this process, within a bounded time."""
