"""Reading values from a pack's YAML, with an error that names place and way out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date as Date  # noqa: N812 - the field's own name is date

from rilis.errors import ConfigError
from rilis.language.distance import closest
from rilis.messages import N_
from rilis.model.message import Message
from rilis.model.source import Source
from rilis.model.span import Span
from rilis.syntax.nodes import Mapping, Node, Scalar
from rilis.syntax.nodes import Sequence as List

YES = frozenset({"ya", "yes", "true", "benar"})
NO = frozenset({"tidak", "no", "false"})


class PackReader:
    """Takes values out of the nodes of one source; every fault is a ConfigError with its place."""

    def __init__(self, source: Source) -> None:
        self.source = source

    def wrong(self, span: Span, message: Message, hint: Message | None = None) -> ConfigError:
        """Return the error for a place of the source."""
        return ConfigError(message, hint, source=self.source, span=span)

    def fields(self, node: Node, known: Sequence[str]) -> dict[str, Node]:
        """Return a mapping's values by key. Raises ConfigError for a key that is not known."""
        found: dict[str, Node] = {}
        for key, value in self.entries(node):
            if key.text not in known:
                near = closest(key.text, known)
                hint = Message(N_("Did you mean “{near}”?"), {"near": near[0]}) if near else None
                raise self.wrong(key.span, Message(N_("Unknown key “{key}”."), {"key": key.text}), hint)
            found[key.text] = value
        return found

    def entries(self, node: Node) -> Iterator[tuple[Scalar, Node]]:
        """Yield key and value of a mapping; an empty value counts as an empty mapping."""
        if isinstance(node, Scalar) and not node.text:
            return
        if not isinstance(node, Mapping):
            raise self.wrong(node.span, Message(N_("A list of “key: value” lines is needed here.")))
        for entry in node.entries:
            yield entry.key, entry.value

    def items(self, node: Node) -> tuple[Node, ...]:
        """Return the items of a list; a single value counts as a list of one, empty as none."""
        if isinstance(node, List):
            return tuple(node.items)
        return () if isinstance(node, Scalar) and not node.text else (node,)

    def text(self, node: Node) -> str:
        """Return a text value without its last line end."""
        if not isinstance(node, Scalar):
            raise self.wrong(node.span, Message(N_("A text is needed here.")))
        return node.text.rstrip("\n")

    def texts(self, node: Node) -> tuple[str, ...]:
        """Return a list of texts."""
        return tuple(self.text(item) for item in self.items(node))

    def table(self, node: Node) -> dict[str, str]:
        """Return a mapping of text to text."""
        return {key.text: self.text(value) for key, value in self.entries(node)}

    def choice(self, node: Node, allowed: Sequence[str]) -> str:
        """Return a text that must be one of `allowed`."""
        text = self.text(node)
        if text not in allowed:
            values = {"seen": text, "allowed": ", ".join(filter(None, allowed))}
            raise self.wrong(
                node.span, Message(N_("“{seen}” is not known here; write one of: {allowed}."), values)
            )
        return text

    def flag(self, node: Node) -> bool:
        """Return a yes or no (`ya`, `tidak`)."""
        text = self.text(node).lower()
        if text not in YES | NO:
            raise self.wrong(node.span, Message(N_("“{seen}” is neither “ya” nor “tidak”."), {"seen": text}))
        return text in YES

    def day(self, node: Node) -> Date:
        """Return a day written as `2024-10-21`."""
        text = self.text(node)
        try:
            return Date.fromisoformat(text)
        except ValueError as error:
            message = Message(N_("“{seen}” is not a date; write it as 2024-10-21."), {"seen": text})
            raise self.wrong(node.span, message) from error
