"""The one masker: words that a check called secret never leave the house in clear."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from rilis.model.message import Message
from rilis.model.source import Source
from rilis.model.span import Span

_MASK: Final = "•"


class Secrets(NamedTuple):
    """Secret places by source name, and the words under them."""

    spans: tuple[tuple[str, Span], ...] = ()
    words: frozenset[str] = frozenset()

    @classmethod
    def of(cls, places: Iterable[tuple[Source, Span]]) -> Secrets:
        """Gather secret places of any number of sources."""
        found = tuple(dict.fromkeys((source.name, source.text, span) for source, span in places))
        return cls(
            tuple((name, span) for name, _text, span in found),
            frozenset(span.of(text) for _name, text, span in found if span.length),
        )

    def joined(self, other: Secrets) -> Secrets:
        """Return the secrets of both."""
        return Secrets(self.spans + other.spans, self.words | other.words)

    def text(self, text: str) -> str:
        """Return `text` with every letter and digit of the secret words masked, length kept."""
        for word in sorted(self.words, key=len, reverse=True):
            if word in text:
                text = text.replace(word, masked(word))
        return text

    def excerpt(self, source: Source, span: Span) -> str:
        """Return a piece of `source` with all secrets in it masked, also those cut by its edges."""
        piece = list(span.of(source.text))
        for name, secret in self.spans:
            if name == source.name and secret.overlaps(span):
                for at in range(max(secret.start, span.start), min(secret.end, span.end)):
                    piece[at - span.start] = masked(piece[at - span.start])
        return self.text("".join(piece))

    def message(self, message: Message) -> Message:
        """Return a message whose values hold no secret."""
        if not self.words:
            return message
        return Message(
            message.template,
            {
                name: self.message(value)
                if isinstance(value, Message)
                else self.text(value)
                if isinstance(value, str)
                else value
                for name, value in message.values.items()
            },
        )


def masked(text: str) -> str:
    """Return `text` with each letter and digit replaced by a dot."""
    return "".join(_MASK if letter.isalnum() else letter for letter in text)
