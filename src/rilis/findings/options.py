"""A check's options: its defaults, with what the style says laid over them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from rilis.errors import ConfigError
from rilis.messages import N_
from rilis.model.check import Option
from rilis.model.message import Message

_YES: Final = ("ya", "true")
_NO: Final = ("tidak", "false")
_DIGITS: Final = 9
"""Longest whole number an option takes."""


def typed_options(
    check: str, defaults: Mapping[str, Option], given: Mapping[str, object]
) -> Mapping[str, Option]:
    """Return `defaults` with `given` over them, each value of the type of its default.

    Packs give every value as text or a tuple of texts, so `40` and `ya` are read here. Raises
    ConfigError for a key without default and for a value of another type.
    """
    if not given:
        return defaults
    return {**defaults, **{key: _typed(check, key, defaults, got) for key, got in given.items()}}


def _typed(check: str, key: str, defaults: Mapping[str, Option], got: object) -> Option:
    if key not in defaults:
        raise ConfigError(
            Message(N_("The check “{check}” has no option “{key}”."), {"check": check, "key": key}),
            _near(key, defaults),
        )
    default = defaults[key]
    value, wanted = _read(default, got)
    if value is None:
        shown = ", ".join(map(str, got)) if isinstance(got, (tuple, list)) else str(got)
        raise ConfigError(
            Message(
                N_("The option “{key}” of “{check}” must be {wanted}, not “{got}”."),
                {"key": key, "check": check, "wanted": wanted, "got": shown},
            )
        )
    return value


def _read(default: Option, got: object) -> tuple[Option | None, Message]:
    """Return the value, None when it cannot be one, and what it should be."""
    if isinstance(default, bool):
        return _yes_or_no(got), Message(N_("“ya” or “tidak”"))
    if isinstance(default, int):
        return _whole_number(got), Message(N_("a whole number"))
    if isinstance(default, str):
        return (got if isinstance(got, str) else None), Message(N_("a text"))
    listed = isinstance(got, (tuple, list)) and all(isinstance(item, str) for item in got)
    return (tuple(got) if listed and isinstance(got, (tuple, list)) else None), Message(N_("a list of texts"))


def _yes_or_no(got: object) -> bool | None:
    if isinstance(got, bool):
        return got
    word = got.lower() if isinstance(got, str) else ""
    return word in _YES if word in (*_YES, *_NO) else None


def _whole_number(got: object) -> int | None:
    if isinstance(got, int) and not isinstance(got, bool):
        return got
    if not isinstance(got, str):
        return None
    digits = got.removeprefix("-")
    return int(got) if digits.isascii() and digits.isdigit() and len(digits) <= _DIGITS else None


def _near(key: str, defaults: Mapping[str, Option]) -> Message | None:
    from rilis.language.distance import closest

    near = closest(key, defaults, 2)
    if near:
        return Message(N_("Did you mean “{near}”?"), {"near": near[0]})
    if defaults:
        return Message(N_("Its options are: {keys}."), {"keys": ", ".join(defaults)})
    return None
