"""Commands of a command, each with an Indonesian name too."""

from __future__ import annotations

from collections.abc import Mapping

import click

from rilis.language.distance import closest
from rilis.messages import N_, Translate


class Group(click.Group):
    """A group whose commands answer to two names; a mistyped one is told the nearest."""

    def __init__(self, name: str, text: str, also: Mapping[str, str], translate: Translate) -> None:
        super().__init__(name, help=text, subcommand_metavar=translate(N_("COMMAND [ARGUMENTS]…")))
        self._also = {other: english for english, other in also.items()}
        self._translate = translate

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command by its English or Indonesian name."""
        return super().get_command(ctx, self._also.get(cmd_name, cmd_name))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; for a mistyped one name the nearest."""
        name, _ = args[0], self._translate
        if self.get_command(ctx, name) is None and not name.startswith("-"):
            near = closest(name, [*self.commands, *self._also])
            hint = _(N_("Did you mean “{near}”?")).format(near=near[0]) if near else ""
            ctx.fail(f"{_(N_('There is no command “{name}”.')).format(name=name)} {hint}".rstrip())
        return super().resolve_command(ctx, args)
