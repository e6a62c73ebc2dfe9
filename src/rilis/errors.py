"""What stops a run, with the words and the place a person needs to go on."""

from __future__ import annotations

from rilis.model.message import Message
from rilis.model.source import Source
from rilis.model.span import Span


class RilisError(Exception):
    """Something that could not be done; `cli` prints it and exits 2.

    `message`: what was seen. `hint`: the way out, or None.
    `source`, `span`: the file and place, where there is one.
    """

    def __init__(
        self,
        message: Message,
        hint: Message | None = None,
        *,
        source: Source | None = None,
        span: Span | None = None,
    ) -> None:
        super().__init__(message.english())
        self.message = message
        self.hint = hint
        self.source = source
        self.span = span


class InputError(RilisError):
    """A file that cannot be read, decoded or parsed."""


class ConfigError(RilisError):
    """A `rilis.yaml`, pack or option that says something impossible."""


class TemplateError(RilisError):
    """A template that cannot be found, is not allowed, or fails."""


class PluginError(RilisError):
    """A plugin that cannot load or gives something other than its hook promises."""


class StyleMissingError(RilisError):
    """A reference document without a named style that the renderer needs."""


class ProgramError(RilisError):
    """A program beside rilis that is missing, takes too long or makes nothing."""
