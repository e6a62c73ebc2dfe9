"""The API number a plugin states, `RILIS_API = 1` in its module, beside the numbers we have."""

from __future__ import annotations

from typing import Final

from rilis.api import API, OLDEST_API
from rilis.messages import N_
from rilis.model.message import Message

NUMBER: Final = "RILIS_API"
"""Name in a plugin's module; without it the plugin is of API 1."""


def number_of(plugin: object) -> int:
    """Return the number a loaded plugin states, 1 when it states none."""
    number = getattr(plugin, NUMBER, 1)
    return number if isinstance(number, int) else 1


def number_fault(plugin: object) -> Message | None:
    """Return why a plugin of this number cannot load here, or None."""
    stated = getattr(plugin, NUMBER, 1)
    if not isinstance(stated, int) or isinstance(stated, bool) or stated < 1:
        return Message(N_("states {name} = {seen}; a whole number from 1 belongs there"), _seen(stated))
    values: dict[str, str | int | Message] = {"number": stated, "oldest": OLDEST_API, "newest": API}
    if stated > API:
        return Message(N_("is written for API {number}, this rilis has API {newest}"), values)
    if stated < OLDEST_API:
        return Message(N_("is written for API {number}, this rilis has API {oldest} to {newest}"), values)
    return None


def stated_api(module: str) -> int | None:
    """Return the number in the source of a module that cannot be imported, without running it."""
    import ast
    import sys
    from importlib.util import find_spec

    above = module.rpartition(".")[0]
    if above and above not in sys.modules:
        return None  # its package fails too: looking for the module would run that again
    try:
        spec = find_spec(module)
        if spec is None or not spec.origin or not spec.origin.endswith(".py"):
            return None
        with open(spec.origin, encoding="utf-8") as file:
            tree = ast.parse(file.read())
    except (ImportError, OSError, ValueError, SyntaxError, AttributeError):
        return None
    for node in tree.body:
        targets = node.targets if isinstance(node, ast.Assign) else ()
        named = any(isinstance(target, ast.Name) and target.id == NUMBER for target in targets)
        if named and isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
            value = node.value.value
            return value if isinstance(value, int) else None
    return None


def _seen(stated: object) -> dict[str, str | int | Message]:
    return {"name": NUMBER, "seen": repr(stated)[:40]}
