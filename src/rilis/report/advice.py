"""What to write instead, as one line for a person."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from rilis.messages import N_
from rilis.model.finding import Finding, Suggestion
from rilis.report.masking import Masks
from rilis.report.printable import printable

_SHOWN: Final = 5
"""Suggestions shown of one finding."""


def advice(finding: Finding, message: str, masks: Masks, words: Callable[..., str]) -> str:
    """Return the line of suggestions, or an empty text when `message` names them all.

    `words`: puts a marked template and its values into the report's language.
    """
    texts = [printable(text) for text in masks.suggestions(finding)[:_SHOWN]]
    if not texts or all(text and f"“{text}”" in message for text in texts):
        return ""
    if texts == [""]:
        return words(N_("Take this out."))
    return words(N_("Write: “{text}”"), text="” / “".join(texts))


def replacements(finding: Finding, masks: Masks) -> tuple[Suggestion, ...]:
    """Return the suggestions a program may offer to put in place of a finding's span as it stands.

    None where the source would not stay whole, and none with anything masked: dots are no text.
    """
    if not finding.replaceable or masks.words_of(finding) != finding.span.of(finding.source.text):
        return ()
    texts = masks.suggestions(finding)
    pairs = zip(finding.suggestions, texts, strict=True)
    return tuple(suggestion for suggestion, text in pairs if suggestion.text == text)
