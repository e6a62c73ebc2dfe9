"""Every bound of a run with LanguageTool, in one place."""

from __future__ import annotations

from typing import Final, NamedTuple


class Limits(NamedTuple):
    """Seconds of wall time unless said otherwise."""

    start: float = 60.0
    """From the child's start to a server that answers; a cold one on a slow machine takes 15."""
    check: float = 45.0
    """One piece of text, answer included; the first English one loads the rules."""
    stop: float = 5.0
    """The child and its server to end by themselves."""
    grace: float = 5.0
    """What the parent waits beyond the child's own bounds before it ends the child."""


PIECE: Final = 20_000
"""Code points sent at once; a single longer paragraph goes alone."""
MAX_TEXT: Final = 100_000
"""Characters our own server takes: a piece that is all emoji counts twice."""
QUEUE: Final = 8
"""Requests our own server lets wait."""
ANSWER: Final = 8 * 1024 * 1024
"""Bytes of an answer, at most."""
HEAP: Final = "-Xmx1g"
"""Memory of our own server: English needs half of it."""
TRIES: Final = 3
"""Ports tried before a busy port is a fault."""
