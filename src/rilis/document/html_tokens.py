"""HTML cut into tags and words with exact places, in one linear pass.

Not html.parser: older patch releases of it take quadratic time on `<` and `<!`, it counts places
in lines, and it does not say where an entity ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from rilis.language.late_pattern import late_pattern

_NAME: Final = late_pattern(r"/?([A-Za-z][A-Za-z0-9:-]{0,31}+)")
_STOP: Final = late_pattern(r"[\"'>]")
_ENTITY: Final = late_pattern(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_ATTRIBUTE: Final = late_pattern(r"([A-Za-z][\w:-]{0,31}+)\s*+=\s*+(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]++))")
_MOST_QUOTES: Final = 128
"""Quotation marks in one tag. A tag with more ends at its first `>`, which bounds the search."""
_RAW: Final = ("script", "style", "noscript", "template", "textarea", "title", "svg", "iframe")
"""Elements whose content is no text of the page."""
INLINE: Final = frozenset(
    "a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s small span strong sub"
    " sup time u var wbr".split()
)
"""Elements that do not break the line (HTML Living Standard, phrasing content)."""


class Tag(NamedTuple):
    """One tag."""

    name: str
    """In lower case."""
    closing: bool
    start: int
    end: int

    def attributes(self, text: str) -> dict[str, str]:
        """Return the tag's attributes, names in lower case, values unescaped."""
        found: dict[str, str] = {}
        for match in _ATTRIBUTE.finditer(text, self.start + 1 + len(self.name), self.end):
            value = match[2] or match[3] or match[4] or ""
            found.setdefault(match[1].lower(), unescape(value) if "&" in value else value)
        return found


class Piece(NamedTuple):
    """Words between tags: literal, or an entity."""

    start: int
    end: int
    words: str | None = None
    """What an entity stands for; None for literal words."""


def html_tokens(text: str, start: int = 0, end: int | None = None) -> Iterator[Tag | Piece]:
    """Yield tags and words of `text` in order; comments and declarations are left out.

    The content of scripts, styles and the like is left out. A `<` that begins no tag is a letter.
    """
    end = len(text) if end is None else end
    last_close = text.rfind(">", start, end)
    at = begin = start
    while True:
        at = text.find("<", at, end)
        if at < 0 or at > last_close:
            yield from _pieces(text, begin, end)
            return
        after = _markup_end(text, at, end)
        if after < 0:
            at += 1
            continue
        yield from _pieces(text, begin, at)
        name = _NAME.match(text, at + 1, after)
        begin = at = after
        if name is not None:
            tag = Tag(name[1].lower(), text[name.start()] == "/", name.start() - 1, after)
            yield tag
            if tag.name in _RAW and not tag.closing and text[after - 2] != "/":
                begin = at = _raw_end(text, tag.name, after, end)


def unescape(words: str) -> str:
    """Return `words` with each entity as the letter it stands for."""
    import html

    return html.unescape(words)


def _markup_end(text: str, at: int, end: int) -> int:
    """Return the offset after the tag, comment or declaration at `at`, or -1 if it is a letter."""
    if text.startswith("<!--", at):
        close = text.find("-->", at + 2, end)
        return close + 3 if close >= 0 else end
    if text.startswith(("<!", "<?"), at):
        close = text.find(">", at, end)
        return close + 1 if close >= 0 else -1
    if _NAME.match(text, at + 1, end) is None:
        return -1
    here = at + 1
    for _ in range(_MOST_QUOTES):
        stop = _STOP.search(text, here, end)
        if stop is None:
            break
        if stop[0] == ">":
            return stop.end()
        here = text.find(stop[0], stop.end(), end) + 1
        if not here:
            break
    close = text.find(">", at, end)
    return close + 1 if close >= 0 else -1


def _raw_end(text: str, name: str, start: int, end: int) -> int:
    """Return where the content of a raw element ends: before its closing tag, or at the end."""
    close = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE).search(text, start, end)
    return close.start() if close else end


def _pieces(text: str, start: int, end: int) -> Iterator[Piece]:
    at = start
    while at < end:
        match = _ENTITY.search(text, at, end) if text.find("&", at, end) >= 0 else None
        if match is None:
            yield Piece(at, end)
            return
        words = unescape(match[0])
        if match.start() > at:
            yield Piece(at, match.start())
        if words == match[0]:
            yield Piece(match.start(), match.end())
        elif words:
            yield Piece(match.start(), match.end(), words)
        at = match.end()
