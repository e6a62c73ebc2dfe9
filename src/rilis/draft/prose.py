"""One paragraph of narration: folded, facts filled in, Markdown signs made safe."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Final

from rilis.draft.traced import Traced, joined
from rilis.language.late_pattern import late_pattern

_FOLD: Final = late_pattern(r"[ \t]*(?:\r\n|[\n\r])[ \t]*")
_BLANK_LINE: Final = late_pattern(r"(?:\r\n|[\n\r])[ \t]*(?:\r\n|[\n\r])\s*")
_NAMED: Final = late_pattern(r"\{(?P<kind>fakta|tokoh|tabel):[ \t]*(?P<id>[^{}\n]{1,100}?)[ \t]*\}")
_SIGNS: Final = late_pattern(r"[\\`<&]|(?<!\w)_|_(?!\w)|~~")
_START: Final = late_pattern(
    r"\s*(?:(?P<sign>[#>+=-]|\*(?=[\s*])|\|)|(?P<number>\d{1,9})(?P<stop>[.)])(?=\s))"
)
_STOP: Final = late_pattern(r"[.!?…][”’\"')\]]*\Z")

Words = Callable[[str, str], Traced | None]
"""From `fakta`, `tokoh` or `tabel` and a name to its words, or None when there is no such row."""


def paragraphs(text: Traced) -> list[Traced]:
    """Return the paragraphs of a text: parts between blank lines, each folded to one line."""
    parts: list[Traced] = []
    at = 0
    for match in _BLANK_LINE.finditer(text):
        parts.append(text.cut(at, match.start()))
        at = match.end()
    parts.append(text.cut(at))
    return [folded(part) for part in parts if part.strip()]


def folded(text: Traced) -> Traced:
    """Return the text on one line, without white space at its ends."""
    return text.trimmed().replaced(_FOLD, lambda _match: " ")


def with_words(text: Traced, words: Words) -> Traced:
    """Return the text with each `{fakta:id}`, `{tokoh:id}`, `{tabel:id.kolom}` as its words.

    Unknown ones stay as typed. The comma that closes what a person is (`Sari, warga Desa Contoh,`)
    is left out before a mark.
    """

    def put(match: re.Match[str]) -> Traced:
        found = words(match["kind"], match["id"]) or text.cut(match.start(), match.end())
        following = str(text)[match.end() : match.end() + 1]
        stands = not following or following in ".,;:?!)"
        return found.cut(0, len(found) - 1) if stands and found.endswith(",") else found

    return text.replaced(_NAMED, put)


def escaped(text: Traced) -> Traced:
    """Return the text so that Markdown takes no letter of it for a sign; `*emphasis*` stays."""
    safe = text.replaced(_SIGNS, lambda match: "".join("\\" + letter for letter in match[0]))
    start = _START.match(safe)
    if start is None:
        return safe
    at = start.start("stop") if start["number"] else start.start("sign")
    return joined((safe.cut(0, at), "\\", safe.cut(at)))


def stopped(text: Traced) -> Traced:
    """Return a sentence with a full stop at its end, unless it ends with a mark of its own."""
    return text if not text or _STOP.search(text) else joined((text, "."))


def unstopped(text: Traced) -> Traced:
    """Return the text without one full stop at its end; an ellipsis stays."""
    plain = str(text)
    return text.cut(0, len(text) - 1) if plain.endswith(".") and not plain.endswith("..") else text


def sentences(parts: Iterable[Traced]) -> Traced:
    """Return sentences as one paragraph; empty ones are left out."""
    kept = [part for part in parts if part]
    return joined(part for at, one in enumerate(kept) for part in ((" ", one) if at else (one,)))
