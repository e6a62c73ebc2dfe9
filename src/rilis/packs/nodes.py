"""Reading values from a pack's YAML, with an error that names place and way out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date as Date  # noqa: N812 - the field's own name is date

from rilis.errors import ConfigError, RilisError
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
    """Takes values out of the nodes of one source; every fault is a ConfigError with its place.

    `faults`: where faults are gathered instead, so that all are seen in one go; what is read of a
    place with a fault is then an empty value.
    """

    def __init__(self, source: Source, faults: list[RilisError] | None = None) -> None:
        self.source = source
        self._faults = faults

    def wrong(self, span: Span, message: Message, hint: Message | None = None) -> ConfigError:
        """Return the error for a place of the source."""
        return ConfigError(message, hint, source=self.source, span=span)

    def fault(self, span: Span, message: Message, hint: Message | None = None) -> None:
        """Raise the error for a place, or keep it when faults are gathered."""
        error = self.wrong(span, message, hint)
        if self._faults is None:
            raise error
        self._faults.append(error)

    def fields(self, node: Node, known: Sequence[str]) -> dict[str, Node]:
        """Return a mapping's values by key. Raises ConfigError for a key that is not known."""
        found: dict[str, Node] = {}
        for key, value in self.entries(node):
            if key.text not in known:
                near = closest(key.text, known)
                hint = Message(N_("Did you mean “{near}”?"), {"near": near[0]}) if near else None
                self.fault(key.span, Message(N_("Unknown key “{key}”."), {"key": key.text}), hint)
            else:
                found[key.text] = value
        return found

    def entries(self, node: Node) -> Iterator[tuple[Scalar, Node]]:
        """Yield key and value of a mapping; an empty value counts as an empty mapping."""
        if isinstance(node, Scalar) and not node.text:
            return
        if not isinstance(node, Mapping):
            self.fault(node.span, Message(N_("A list of “key: value” lines is needed here.")))
            return
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
            self.fault(node.span, Message(N_("A text is needed here.")))
            return ""
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
            near = closest(text, allowed)
            hint = Message(N_("Did you mean “{near}”?"), {"near": near[0]}) if near else None
            message = Message(N_("“{seen}” is not known here; write one of: {allowed}."), values)
            self.fault(node.span, message, hint)
            return ""
        return text

    def flag(self, node: Node) -> bool:
        """Return a yes or no (`ya`, `tidak`)."""
        text = self.text(node).lower()
        if text not in YES | NO:
            self.fault(node.span, Message(N_("“{seen}” is neither “ya” nor “tidak”."), {"seen": text}))
        return text in YES

    def day(self, node: Node) -> Date | None:
        """Return a day written as `2024-10-21`; None for another when faults are gathered."""
        text = self.text(node)
        try:
            return Date.fromisoformat(text)
        except ValueError:
            message = Message(N_("“{seen}” is not a date; write it as 2024-10-21."), {"seen": text})
            self.fault(node.span, message)
            return None
