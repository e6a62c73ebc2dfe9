"""Which part of a web page is the article."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from rilis.document.html_tokens import Piece, Tag

SKIPPED: Final = frozenset(
    ("aside", "button", "dialog", "footer", "form", "head", "header", "menu", "nav", "select")
)
"""Elements around an article: menus, side columns, forms. (A `header` in an article is read.)"""
_CONTAINERS: Final = frozenset(("article", "body", "div", "main", "section", "td"))
_SHARE = 2
"""One element is the article when it directly holds at least a half (1/2) of the page's words."""
_DEEPEST: Final = 256
"""Containers nested deeper are taken as part of the one that holds them."""


class _Element(NamedTuple):
    name: str
    first: int
    """Index of the token after its opening tag."""
    after: int
    """Index of its closing tag's token."""
    own: int
    """Letters of words directly in it, not in a container of its own."""
    whole: int
    """Letters of all words in it."""


def article_tokens(text: str, tokens: Sequence[Tag | Piece]) -> list[Tag | Piece]:
    """Return the tokens of the article of a page.

    That is the `article` (else `main`) with the most words; else the one element that directly
    holds at least half the words, together with the last `h1` before it; else the whole page.
    Headers outside the article are dropped with the other furniture, those in it are kept.
    """
    elements = _elements(text, tokens)
    chosen = _choose(elements)
    if chosen is None:
        return list(tokens)
    inside = [token for token in tokens[chosen.first : chosen.after] if not _is(token, "header")]
    if any(_is(token, "h1") for token in inside):
        return inside
    return _title_before(tokens, chosen.first) + inside


def _choose(elements: Sequence[_Element]) -> _Element | None:
    def most(*names: str) -> _Element | None:
        named = [element for element in elements if element.name in names and element.whole]
        return max(named, key=lambda element: (element.whole, -element.first), default=None)

    article, main = most("article"), most("main")
    if article is not None and (main is None or article.whole * _SHARE >= main.whole):
        return article
    if main is not None:
        return main
    total = max((element.whole for element in elements), default=0)
    largest = max(elements, key=lambda element: element.own, default=None)
    return largest if largest is not None and largest.own * _SHARE >= total > 0 else None


def _elements(text: str, tokens: Sequence[Tag | Piece]) -> list[_Element]:
    found: list[_Element] = []
    # Name, index after the opening tag, own letters, and letters of the page before it.
    stack: list[tuple[str, int, list[int], int]] = [("page", 0, [0], 0)]
    total = 0
    skipping = 0
    for index, token in enumerate(tokens):
        if isinstance(token, Piece):
            if not skipping:
                inked = len(text[token.start : token.end].strip())
                stack[-1][2][0] += inked
                total += inked
        elif token.name in SKIPPED and token.name != "header":
            skipping = max(0, skipping - 1) if token.closing else skipping + 1
        elif token.name in _CONTAINERS and not token.closing:
            if len(stack) < _DEEPEST:
                stack.append((token.name, index + 1, [0], total))
        elif token.name in _CONTAINERS and any(name == token.name for name, *_ in stack[-3:]):
            while stack[-1][0] != token.name:
                found.append(_element(stack.pop(), index, total))
            found.append(_element(stack.pop(), index, total))
    while stack:
        found.append(_element(stack.pop(), len(tokens), total))
    return found


def _element(opened: tuple[str, int, list[int], int], after: int, total: int) -> _Element:
    name, first, own, before = opened
    return _Element(name, first, after, own[0], total - before)


def _title_before(tokens: Sequence[Tag | Piece], index: int) -> list[Tag | Piece]:
    """Return the tokens of the last `h1` before a place, or none."""
    for opening in range(index - 1, -1, -1):
        if _is(tokens[opening], "h1") and not _closes(tokens[opening]):
            for closing in range(opening + 1, index):
                if _is(tokens[closing], "h1"):
                    return list(tokens[opening : closing + 1])
            return []
    return []


def _is(token: Tag | Piece, name: str) -> bool:
    return isinstance(token, Tag) and token.name == name


def _closes(token: Tag | Piece) -> bool:
    return isinstance(token, Tag) and token.closing
