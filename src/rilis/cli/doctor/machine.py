"""Python, the packages rilis needs, and the folder of its cache."""

from __future__ import annotations

import os
import platform
import re
import sys
from collections.abc import Iterator
from importlib import metadata
from typing import Final

import rilis
from rilis import cache
from rilis.api import API
from rilis.cli.doctor.part import Part, shown_path, text
from rilis.messages import N_
from rilis.model.message import Message

OPTIONAL: Final = ("language-tool-python",)
"""Packages without which all but their own part works."""
_LEAST: Final = (3, 11)
_REQUIREMENT: Final = re.compile(r"([\w.-]+)\s*(?:>=\s*([\d.]+))?")
_PIP: Final = text("pip install --upgrade rilis")


def machine_parts() -> Iterator[Part]:
    """Yield rilis, Python, packages and cache."""
    place = shown_path(os.path.dirname(rilis.__file__))
    yield Part("rilis", text("rilis"), "ok", text(f"{rilis.__version__}, API {API}, {place}"))
    new_enough = sys.version_info >= _LEAST
    system = f"{platform.system()} {platform.release()}"
    yield Part(
        "python",
        text("Python"),
        "ok" if new_enough else "broken",
        text(f"{platform.python_version()}, {platform.python_implementation()}, {system}"),
        None if new_enough else Message(N_("rilis needs Python 3.11 or newer.")),
    )
    yield packages()
    yield cache_part()


def packages() -> Part:
    """Return the packages rilis names, with versions; broken when one it needs is missing or too old."""
    name = Message(N_("packages"))
    try:
        wanted = [line for line in metadata.requires("rilis") or [] if "extra ==" not in line]
    except metadata.PackageNotFoundError:
        return Part("packages", name, "ok", Message(N_("rilis is not installed as a package")))
    shown, lacking = [], []
    for line in wanted:
        match = _REQUIREMENT.match(line)
        if match is None:
            continue
        package, least = match[1], match[2] or "0"
        try:
            version = metadata.version(package)
        except metadata.PackageNotFoundError:
            version = ""
        shown.append(f"{package} {version or '–'}")
        if numbers(version) < numbers(least) and package not in OPTIONAL:
            lacking.append(f"{package}>={least}")
    value = text(", ".join(shown))
    if not lacking:
        return Part("packages", name, "ok", value)
    cost = Message(N_("These are missing or too old: {names}."), {"names": ", ".join(lacking)})
    return Part("packages", name, "broken", value, cost, dict.fromkeys(("windows", "macos", "debian"), _PIP))


def numbers(version: str) -> tuple[int, ...]:
    """Return the numbers a version begins with; none for an empty one."""
    match = re.match(r"\d+(?:\.\d+)*", version)
    return tuple(map(int, match[0].split("."))) if match else ()


def cache_part() -> Part:
    """Return the folder of the cache, whether it can be written, and what lies in it."""
    name, folder = Message(N_("cache")), cache.folder()
    if not folder:
        return Part("cache", name, "ok", Message(N_("switched off by RILIS_CACHE")))
    works = cache.write("doctor", "") and cache.read("doctor") == ""
    count, size = _held(folder)
    values: dict[str, str | int | Message] = {
        "path": shown_path(folder),
        "count": count,
        "size": size // 1024,
    }
    value = Message(N_("{path} ({count} files, {size} KiB)"), values)
    if works:
        return Part("cache", name, "ok", value)
    cost = Message(N_("The cache cannot be written; every start is a little slower."))
    fix = Message(N_("Let RILIS_CACHE name a folder that can be written."))
    return Part("cache", name, "missing", value, cost, dict.fromkeys(("windows", "macos", "debian"), fix))


def _held(folder: str) -> tuple[int, int]:
    files = [os.path.join(parent, name) for parent, _folders, names in os.walk(folder) for name in names]
    return len(files), sum(os.path.getsize(path) for path in files if os.path.isfile(path))
