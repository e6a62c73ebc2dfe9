"""One thing an installation consists of, and what it costs when it is not there."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Literal, NamedTuple

from rilis.model.message import Message

State = Literal["ok", "missing", "broken"]


class Part(NamedTuple):
    """What was seen of one part. Nothing of it says more of the user than the parts need."""

    id: str
    name: Message
    state: State
    """`missing`: rilis works without it. `broken`: rilis needs it."""
    value: Message
    cost: Message | None = None
    """What cannot be done, in plain words."""
    get: Mapping[str, Message] = {}
    """How to get it, by system: windows, macos, debian."""


def shown_path(path: str) -> str:
    """Return a path without the name of the person's home."""
    home = os.path.expanduser("~")
    inside = len(home) > 1 and (path == home or path.startswith(home + os.sep))
    return "~" + path[len(home) :] if inside else path


def text(value: str) -> Message:
    """Return words that are the same in every language."""
    return Message("{value}", {"value": value})
