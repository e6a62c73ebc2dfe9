"""The state of the code and data behind a run, so that a change of either is seen."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from types import ModuleType
from typing import Final

import rilis
from rilis.plugins.load import Plugins

_PASSED_OVER: Final = ("__pycache__",)
_OUR_PACKAGES: Final = ("rilis", "rilis_templates")


def code_mark(plugins: Plugins) -> str:
    """Return a hash over rilis, its data, its templates, and every plugin of the run.

    Counts versions, and path, size and time of change of each file in their packages: a plugin
    that is being written changes without a new version. What a plugin reads elsewhere is not seen.
    """
    import hashlib

    said = hashlib.blake2b(digest_size=20)
    for info in plugins.infos:
        said.update("\0".join((*map(str, info), "")).encode(errors="surrogatepass"))
    for folder in sorted(_folders(plugins)):
        for name, size, changed in sorted(_files(folder)):
            said.update(f"{name}\0{size}\0{changed}\n".encode(errors="surrogatepass"))
    said.update(f"{rilis.__version__}\0{sys.version}".encode())
    return said.hexdigest()


def _folders(plugins: Plugins) -> set[str]:
    """Return the folders, or single files, of all packages that take part."""
    import rilis_templates

    found = {os.path.dirname(rilis.__file__), os.path.dirname(str(rilis_templates.__file__))}
    for info in plugins.infos:
        plugin = plugins.manager.get_plugin(info.name)
        name = plugin.__name__ if isinstance(plugin, ModuleType) else type(plugin).__module__
        top = name.partition(".")[0]
        if top not in _OUR_PACKAGES:
            found.update(_places(sys.modules.get(top)))
    return found


def _places(module: ModuleType | None) -> Iterable[str]:
    paths = getattr(module, "__path__", None)
    if paths is not None:
        return list(paths)
    file = getattr(module, "__file__", None)
    return [file] if file else []


def _files(folder: str) -> Iterator[tuple[str, int, int]]:
    if os.path.isfile(folder):
        stat = os.stat(folder)
        yield folder, stat.st_size, stat.st_mtime_ns
        return
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name in _PASSED_OVER:
                continue
            if entry.is_dir():
                yield from _files(entry.path)
            else:
                stat = entry.stat()
                yield entry.path, stat.st_size, stat.st_mtime_ns
