"""All that leaves the house in words, with the secrets of its file masked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from rilis.messages import say
from rilis.model.finding import Finding
from rilis.model.message import Message
from rilis.model.result import RunResult
from rilis.model.secrets import Secrets, masked
from rilis.model.source import Source
from rilis.model.span import Span

_RUN: Final = re.compile(r"[^\W_]+")
_TELLING: Final = 3
"""Letters or digits in a row from which a piece of a secret tells something of it."""


def all_secrets(run: RunResult) -> Secrets:
    """Return the secrets of all files, for what belongs to none of them."""
    secrets = Secrets()
    for result in run.files:
        secrets = secrets.joined(result.secrets)
    return secrets


class Masks:
    """Texts of one file's report in one language, masked."""

    __slots__ = ("_language", "_secrets", "_telling", "_texts")

    def __init__(self, secrets: Secrets, language: str) -> None:
        self._secrets = secrets
        self._language = language
        self._texts: dict[int, tuple[Source, str]] = {}
        self._telling = frozenset(
            piece for word in secrets.words for piece in _threes("".join(_RUN.findall(word)))
        )

    def text_of(self, source: Source) -> str:
        """Return the whole text of a source, masked; every offset stays what it was."""
        found = self._texts.get(id(source))
        if found is None:
            whole = Span(0, len(source.text))
            clear = not self._secrets.words and not self._secrets.spans
            found = (source, source.text if clear else self._secrets.excerpt(source, whole))
            self._texts[id(source)] = found
        return found[1]

    def words_of(self, finding: Finding) -> str:
        """Return the words under a finding."""
        return finding.span.of(self.text_of(finding.source))

    def say(self, message: Message) -> str:
        """Return a message in the report's language."""
        return self._secrets.text(say(self._secrets.message(message), self._language))

    def message(self, finding: Finding) -> str:
        """Return a finding's message."""
        return self.say(self._inner(finding.message) if self._touched(finding) else finding.message)

    def suggestions(self, finding: Finding) -> tuple[str, ...]:
        """Return the texts of a finding's suggestions."""
        texts = (self._secrets.text(suggestion.text) for suggestion in finding.suggestions)
        return tuple(map(self._pieces, texts)) if self._touched(finding) else tuple(texts)

    def plain(self, text: str) -> str:
        """Return any other text."""
        return self._secrets.text(text)

    def _touched(self, finding: Finding) -> bool:
        """Tell whether a finding stands on a secret, so that it may tell it in other words."""
        if finding.secret or not finding.span.length:
            return finding.secret
        return self.words_of(finding) != finding.span.of(finding.source.text)

    def _inner(self, message: Message) -> Message:
        values = {
            name: self._inner(value) if isinstance(value, Message) else self._pieces(str(value))
            for name, value in message.values.items()
        }
        return Message(message.template, values)

    def _pieces(self, text: str) -> str:
        """Mask what may be a secret written in another way: its parts, and any longer number."""
        return _RUN.sub(self._piece, text)

    def _piece(self, match: re.Match[str]) -> str:
        run = match[0]
        if len(run) >= _TELLING and any(map(str.isdigit, run)):
            return masked(run)
        letters = list(run)
        for at, three in enumerate(_threes(run)):
            if three in self._telling:
                letters[at : at + _TELLING] = masked(run[at : at + _TELLING])
        return "".join(letters)


def _threes(text: str) -> Iterator[str]:
    """Yield every three neighbours of a text, without regard to case."""
    for at in range(len(text) - _TELLING + 1):
        yield text[at : at + _TELLING].casefold()
