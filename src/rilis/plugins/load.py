"""Bringing plugins in, one by one, so that a broken one is named and none is lost in silence."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from importlib import import_module
from types import SimpleNamespace
from typing import Final, NamedTuple, TypeVar

import pluggy

import rilis
from rilis.api import API
from rilis.errors import ConfigError, PluginError
from rilis.findings.guard import guarded
from rilis.messages import N_
from rilis.model.catalog import PluginInfo
from rilis.model.check import CheckGroup, ValidatorGroup
from rilis.model.message import Message
from rilis.plugins import builtin, specs
from rilis.plugins.api_number import NUMBER, number_fault, number_of, stated_api
from rilis.plugins.entry_points import Installed, installed

BUILT_IN: Final = "rilis"
LOAD_SECONDS: Final = 10.0
"""CPU time a plugin may take to load or to answer one hook."""

Result = TypeVar("Result")


class Answer(NamedTuple):
    """What one plugin gave to one hook."""

    plugin: PluginInfo
    value: object


class Plugins(NamedTuple):
    """The plugins of a run and the way to ask them."""

    manager: pluggy.PluginManager
    infos: tuple[PluginInfo, ...]

    def ask(self, hook: str) -> list[Answer]:
        """Return every value that every plugin gives to a hook, in the order of plugins."""
        caller = getattr(self.manager.hook, hook)
        found = {impl.plugin_name: impl for impl in caller.get_hookimpls()}
        answers: list[Answer] = []
        for info in self.infos:
            if info.name in found:
                function: Callable[[], object] = found[info.name].function
                answers += (Answer(info, value) for value in _gathered(info, function, hook))
        return answers


def load_plugins(
    extra: Sequence[tuple[str, object]] = (),
    *,
    entry_points: bool = True,
    without: Sequence[str] = (),
) -> Plugins:
    """Return the built-in plugin, the installed ones, then `extra` ones as (name, object).

    Raises PluginError for one that cannot be imported or whose hooks are unknown, ConfigError
    for a name in `without` that is not there.
    """
    manager = pluggy.PluginManager("rilis")
    manager.add_hookspecs(specs)
    rows = installed() if entry_points else ()
    _refuse_unknown(without, [row.name for row in rows] + [name for name, _ in extra])
    infos = [_register(manager, PluginInfo(BUILT_IN, rilis.__version__, "rilis", API), builtin)]
    for row in rows:
        if row.name not in without:
            info = PluginInfo(row.name, row.version, row.distribution)
            plugin = _import(row, info)
            infos.append(_register(manager, of_known_api(info, plugin), plugin))
    for name, plugin in extra:
        if name not in without:
            infos.append(_register(manager, of_known_api(PluginInfo(name, "", name), plugin), plugin))
    return Plugins(manager, tuple(infos))


def failed(info: PluginInfo, reason: Message, hint: Message | None = None) -> PluginError:
    """Return the error that names a plugin, its version, ours, and the flag that leaves it out."""
    return PluginError(
        Message(
            N_("Plugin “{name}” ({origin} {version}, with rilis {ours}) {reason}"),
            {
                "name": info.name,
                "origin": info.origin,
                "version": info.version or "?",
                "ours": rilis.__version__,
                "reason": reason,
            },
        ),
        hint
        or Message(
            N_("Update or remove the package, or leave it out of this run with --without {name}."),
            {"name": info.name},
        ),
    )


def of_known_api(info: PluginInfo, plugin: object) -> PluginInfo:
    """Return the plugin's info with its API number. Raises PluginError for one we do not have."""
    reason = number_fault(plugin)
    if reason is not None:
        newer = Message(
            N_("Update rilis, or leave the plugin out with --without {name}."), {"name": info.name}
        )
        raise failed(info, reason, newer if number_of(plugin) > API else None)
    return info._replace(api=number_of(plugin))


def opened(info: PluginInfo, group: CheckGroup | ValidatorGroup) -> list[object]:
    """Return the values of a lazy group."""
    return _gathered(info, group.load, group.name)


def _import(row: Installed, info: PluginInfo) -> object:
    def load() -> object:
        module = import_module(row.module)
        return getattr(module, row.attribute) if row.attribute else module

    try:
        return _guarded(info, load, N_("cannot be loaded: {kind}: {detail}"))
    except PluginError as error:
        # A plugin for a newer rilis fails at the first name it misses; the number says more.
        number = stated_api(row.module)
        if number is not None and isinstance(error.__cause__, ImportError):
            of_known_api(info, SimpleNamespace(**{NUMBER: number}))
        raise


def _register(manager: pluggy.PluginManager, info: PluginInfo, plugin: object) -> PluginInfo:
    try:
        manager.register(plugin, name=info.name)
        manager.check_pending()
    except (pluggy.PluginValidationError, ValueError) as error:
        detail = str(error).strip().splitlines()[-1]
        reason = Message(N_("does not fit the hooks: {detail}"), {"detail": detail})
        raise failed(info, reason) from error
    return info


def _gathered(info: PluginInfo, function: Callable[[], object], asked: str) -> list[object]:
    def gather() -> list[object]:
        answer = function()
        if answer is None:
            return []
        if isinstance(answer, str) or not isinstance(answer, Iterable):
            raise TypeError(f"{asked} gave {type(answer).__name__}")
        return list(answer)

    return _guarded(info, gather, N_("failed to answer: {kind}: {detail}"))


def _guarded(info: PluginInfo, call: Callable[[], Result], template: str) -> Result:
    answers: list[Result] = []
    errors: list[BaseException] = []

    def attempt() -> None:
        try:
            answers.append(call())
        except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever a stranger's code raises
            errors.append(error)

    if guarded(info.name, attempt, LOAD_SECONDS) is not None:
        seconds = {"seconds": int(LOAD_SECONDS)}
        raise failed(info, Message(N_("took more than {seconds} seconds."), seconds))
    if errors:
        values = {"kind": type(errors[0]).__name__, "detail": str(errors[0]) or "-"}
        raise failed(info, Message(template, values)) from errors[0]
    return answers[0]


def _refuse_unknown(without: Sequence[str], names: Sequence[str]) -> None:
    for name in without:
        if name not in names:
            raise ConfigError(
                Message(N_("No plugin is called “{name}”."), {"name": name}),
                Message(N_("See “rilis list plugins” for the names.")),
            )
