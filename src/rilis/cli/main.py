"""The command `rilis`: finds the sub-command, speaks the writer's language, ends with a code."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Final

import click

from rilis import __version__
from rilis.cli.failures import print_failure
from rilis.cli.language import language_wanted
from rilis.errors import RilisError
from rilis.messages import N_, translation

COMMANDS: Final = {
    "new": "baru",
    "draft": "susun",
    "check": "periksa",
    "render": "terbitkan",
    "approve": "setujui",
    "verify": "buktikan",
    "facts": "fakta",
    "explain": "jelaskan",
    "list": "daftar",
    "doctor": "diagnosa",
    "schema": "skema",
    "pack": "paket",
    "lexicon": "leksikon",
    "plugin": "pengaya",
}
"""Commands and their Indonesian names; each is a module of `rilis.cli.commands`."""

COULD_NOT: Final = 2


class Commands(click.Group):
    """Imports a command when it is called, so that none pays for the others."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of the work."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command by its English or Indonesian name."""
        names = {**{name: name for name in COMMANDS}, **{also: name for name, also in COMMANDS.items()}}
        if cmd_name not in names:
            return None
        module = import_module(f"rilis.cli.commands.{names[cmd_name]}_command")
        command = module.build(translation(language_wanted(ctx.obj)))
        if not isinstance(command, click.Command):
            raise TypeError(cmd_name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; for a mistyped one name the nearest."""
        name = args[0]
        if self.get_command(ctx, name) is None and not name.startswith("-"):
            from rilis.language.distance import closest

            _ = translation(language_wanted(ctx.obj))
            near = closest(name, [*COMMANDS, *COMMANDS.values()])
            hint = _(N_("Did you mean “{near}”?")).format(near=near[0]) if near else ""
            ctx.fail(_(N_("There is no command “{name}”.")).format(name=name) + (f" {hint}" if hint else ""))
        return super().resolve_command(ctx, args)


def build(arguments: Sequence[str]) -> Commands:
    """Return the whole command for a command line."""
    _ = translation(language_wanted(arguments))
    group = Commands(
        "rilis",
        help=_(N_("Draft and check government press releases.")),
        context_settings={"help_option_names": ["-h", "--help"], "obj": tuple(arguments)},
        subcommand_metavar=_(N_("COMMAND [ARGUMENTS]…")),
    )
    return click.version_option(__version__, prog_name="rilis")(group)


def main(arguments: Sequence[str]) -> int:
    """Run one command line and return its exit code: 0, 1 or 2."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8")
    try:
        answer = build(arguments).main(list(arguments), standalone_mode=False)
    except click.exceptions.Abort:
        return COULD_NOT
    except click.ClickException as error:
        error.show()
        return COULD_NOT
    except RilisError as error:
        print_failure(error, language_wanted(arguments))
        if "--debug" in arguments:
            raise
        return COULD_NOT
    except BrokenPipeError:
        # The reader of our output went away; what it wanted it has.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return COULD_NOT
    return answer if isinstance(answer, int) else 0


def run() -> None:
    """Start from the console script."""
    sys.exit(main(sys.argv[1:]))
