"""Words for a person, kept apart from their language until they are printed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Message(NamedTuple):
    """An English template marked with `N_` and the values it takes.

    `template`: English text with `{name}` fields; the catalogues know it by this text.
    `values`: what the fields hold: text, whole numbers, or a Message of its own.
    """

    template: str
    values: Mapping[str, MessageValue] = {}

    def english(self) -> str:
        """Return the untranslated text, for logs, tests and exceptions."""
        return self.template.format(
            **{
                name: value.english() if isinstance(value, Message) else value
                for name, value in self.values.items()
            }
        )


MessageValue = str | int | Message
