"""Short forms spelled out once, at their first use in narration; never in anyone's words."""

from __future__ import annotations

import re

from rilis.draft.traced import Traced, joined, traced
from rilis.model.finding import FieldPath


class Abbreviations:
    """The short forms of one release, and which were spelled out already."""

    def __init__(self, known: dict[str, tuple[str, FieldPath]], everything: str) -> None:
        """Take short form → (full form, its field); `everything`: all words of the brief."""
        self._known = {
            short: row
            for short, row in known.items()
            if short and row[0] and re.search(rf"(?<!\w){re.escape(short)}(?!\w)", everything)
        }
        self._done: set[str] = set()

    def spelled(self, text: Traced) -> Traced:
        """Return narration with every short form spelled out that was not yet."""
        for short in self._known:
            if short not in self._done:
                text = self._first(text, short)
        return text

    def _first(self, text: Traced, short: str) -> Traced:
        full, field = self._known[short]
        there = re.search(rf"(?<!\w){re.escape(short)}(?!\w)", text)
        long = re.search(rf"(?<!\w){re.escape(full)}(?!\w)", text, re.IGNORECASE)
        if long and (there is None or long.start() < there.start()):
            self._done.add(short)
            if text.startswith((f" ({short})", f" ({short},"), long.end()):
                return text
            return joined((text.cut(0, long.end()), f" ({short})", text.cut(long.end())))
        if there is None:
            return text
        self._done.add(short)
        if _beside_full_form(text, there):
            return text
        written = traced(full, field) if field else Traced(full)
        return joined(
            (text.cut(0, there.start()), written, " (", text.cut(*there.span()), ")", text.cut(there.end()))
        )


def _beside_full_form(text: str, match: re.Match[str]) -> bool:
    """Tell whether the short form stands in brackets, or before some: the writer spelled it out."""
    before = text[match.start() - 1 : match.start()] == "(" and text[match.end() : match.end() + 1] in (
        ")",
        ",",
    )
    return before or text.startswith(" (", match.end())
