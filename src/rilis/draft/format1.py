"""`draft.md` of format 1: front matter, and the fingerprint that tells hand edits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

FORMAT: Final = 1
_FENCE: Final = "---\n"
_LENGTH: Final = 16


def front_matter(values: Mapping[str, str]) -> str:
    """Return the head of a draft: one `key: value` a line, empty values left out."""
    lines = [f"{key}: {' '.join(value.split())}\n" for key, value in values.items() if value]
    return _FENCE + f"rilis: {FORMAT}\n" + "".join(lines) + _FENCE


def body_of(text: str) -> str:
    """Return a draft without its front matter, line ends as LF."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.startswith(_FENCE):
        return text
    end = text.find("\n" + _FENCE, len(_FENCE) - 1)
    return text[end + 1 + len(_FENCE) :] if end >= 0 else text


def body_fingerprint(body: str) -> str:
    """Return the first 16 hexadecimal digits of SHA-256 over a draft's body, line ends as LF."""
    import hashlib

    plain = body.replace("\r\n", "\n").replace("\r", "\n")
    return hashlib.sha256(plain.encode("utf-8", "replace")).hexdigest()[:_LENGTH]


def is_untouched(text: str) -> bool:
    """Tell whether a draft still reads as it was generated: its `sidik` is that of its body."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    head = plain[: len(plain) - len(body_of(plain))]
    return f"\nsidik: {body_fingerprint(body_of(plain))}\n" in head
