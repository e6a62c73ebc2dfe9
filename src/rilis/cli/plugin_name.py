"""Which names a new plugin may have: one word for its ids, its package and its files."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from rilis.cli.plugin_skeleton import Names
from rilis.errors import ConfigError
from rilis.messages import N_
from rilis.model.message import Message

_NAME: Final = re.compile(r"[a-z][a-z0-9]+(?:-[a-z0-9]+)*")
_LONGEST: Final = 40
_TEXT: Final = re.compile(r"[^\W_][\w .,()&/’'-]{1,99}")
"""An agency's name: it stands in YAML and Python, so no mark that means something there."""
_SHORT: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{1,19}")


def plugin_names(
    name: str, agency: str, short: str, groups: Collection[str], there: Collection[str]
) -> Names:
    """Return the names of a new plugin.

    `agency`, `short`: what the house is called; made of `name` when empty. `groups`: id groups
    of rilis itself. `there`: names of installed plugins. Raises ConfigError with a name that
    would do.
    """
    good = _NAME.fullmatch(name) and len(name) <= _LONGEST and not name.startswith("rilis-")
    if not good:
        raise ConfigError(
            Message(N_("“{name}” cannot be the name of a plugin."), {"name": name}),
            Message(
                N_("Write small letters, figures and single “-”, beginning with a letter, such as “{near}”."),
                {"near": _near(name)},
            ),
        )
    if name in {*groups, "rilis", "templates"}:
        raise ConfigError(
            Message(N_("“{name}” is a name of rilis itself."), {"name": name}),
            Message(N_("Name the agency, such as “{near}”."), {"near": f"dinas-{name}"}),
        )
    if name in there:
        raise ConfigError(
            Message(N_("A plugin “{name}” is installed already."), {"name": name}),
            Message(N_("Give the new one another name, or remove the installed package first.")),
        )
    whole = agency or "Badan " + " ".join(word.capitalize() for word in name.split("-"))
    letters = short or name.replace("-", "")[:20].upper()
    for value, shape in ((whole, _TEXT), (letters, _SHORT)):
        if not shape.fullmatch(value):
            raise ConfigError(
                Message(N_("“{value}” cannot stand in the files as it is."), {"value": value}),
                Message(
                    N_("Write letters, figures, blanks and simple marks; correct it in gaya.yaml later.")
                ),
            )
    return Names(name, whole, letters)


def _near(name: str) -> str:
    """Return a name of the right shape, as near as it goes."""
    words = [word for word in re.findall(r"[a-z0-9]+", name.lower()) if word != "rilis"]
    near = "-".join(words).lstrip("0123456789-")[:_LONGEST].rstrip("-")
    return near if _NAME.fullmatch(near) else "dinas-kominfo"
