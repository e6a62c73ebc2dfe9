"""File patterns: `*` and `?` within a folder, `**` over any number of folders."""

from __future__ import annotations

from collections.abc import Callable, Sequence


def glob_matches(pattern: str, path: str) -> bool:
    """Tell whether a path matches a pattern; both with either slash between folders.

    Time grows with the product of the two lengths at most, whatever the pattern.
    """
    return _wild(_folders(pattern), _folders(path), "**", _name_matches)


def _folders(path: str) -> list[str]:
    return [part for part in path.replace("\\", "/").split("/") if part not in ("", ".")]


def _name_matches(pattern: str, name: str) -> bool:
    return _wild(pattern, name, "*", _letter_matches)


def _letter_matches(pattern: str, letter: str) -> bool:
    return pattern in ("?", letter)


def _wild(
    pattern: Sequence[str], text: Sequence[str], star: str, matches: Callable[[str, str], bool]
) -> bool:
    """Match item by item; on a miss, let the last star take one item more."""
    at = here = taken = 0
    last_star: int | None = None
    while here < len(text):
        if at < len(pattern) and pattern[at] == star:
            last_star, taken, at = at, here, at + 1
        elif at < len(pattern) and matches(pattern[at], text[here]):
            at, here = at + 1, here + 1
        elif last_star is not None:
            taken += 1
            at, here = last_star + 1, taken
        else:
            return False
    return all(item == star for item in pattern[at:])
