"""Keeps the promise to plugins: what API number N has, every later rilis has too.

    python tools/api.py --update | --check [--break]

docs/api-N.txt lists every name, field and parameter that a plugin may rely on. It may only grow:
`--update` adds what is new and refuses to lose or change a line, `--check` (in CI) also compares
with the files of older numbers that are still supported. `--break` writes a loss all the same;
before a release that hurts nobody, after one it needs a new number (CONTRIBUTING.md).
"""

from __future__ import annotations

import importlib
import inspect
import re
import subprocess
import sys
import typing
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from rilis import api
from rilis.plugins import specs

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
MODULES = ("rilis.api", "rilis.testing")
OWN = ("API", "OLDEST_API")
"""Names whose value is the number itself."""
ENTRY = re.compile(r"(?P<owner>\S+?)[\[(](?P<at>\d+)[\])] (?P<name>\w+)")


def main() -> int:
    """Write the file of this number or compare it; return 1 when a promise is broken."""
    lines = current()
    path = file_of(api.API)
    kept = read(path) if path.exists() else []
    lost = [f"{path.name}: {fault}" for fault in losses(kept, lines)]
    if (tag := released_with(path, written(lines), ROOT)) is not None:
        lost.append(f"{path.name} left with {tag}; what has changed since belongs to API {api.API + 1}")
    for number in range(api.OLDEST_API, api.API):
        lost += (f"{file_of(number).name}: {fault}" for fault in losses(read(file_of(number)), lines))
    if lost and "--break" not in sys.argv:
        print("\n".join(lost))
        print("A plugin may rely on this; see “The API” in CONTRIBUTING.md.")
        return 1
    if "--update" in sys.argv:
        path.write_text(written(lines), encoding="utf-8")
        return 0
    if kept != lines:
        print(f"{path.relative_to(ROOT)} is not up to date; run: make docs")
        return 1
    return 0


def released_with(path: Path, text: str, repository: Path) -> str | None:
    """Return the first release tag (`v…`) whose list of this number differs from `text`, or None.

    A list that left the house stays as it is: plugins that state the number rely on all of it.
    """
    git = ("git", "-C", str(repository))
    listed = subprocess.run(
        (*git, "tag", "--list", "v*", "--sort=v:refname"), capture_output=True, text=True, check=False
    )
    for tag in listed.stdout.split():
        name = f"{tag}:{path.relative_to(repository).as_posix()}"
        kept = subprocess.run((*git, "show", name), capture_output=True, text=True, check=False)
        if kept.returncode == 0 and kept.stdout != text:
            return tag
    return None


def file_of(number: int) -> Path:
    """Return the file of an API number."""
    return DOCS / f"api-{number}.txt"


def written(lines: list[str]) -> str:
    """Return the text of a file."""
    head = f"# API {api.API}: what a plugin may rely on. It only grows. Made by tools/api.py."
    return "\n".join([head, *lines]) + "\n"


def read(path: Path) -> list[str]:
    """Return the lines of a file without its head."""
    return path.read_text(encoding="utf-8").splitlines()[1:]


def losses(old: list[str], new: list[str]) -> list[str]:
    """Return what a plugin made for `old` would miss in `new`.

    A line that is gone or has changed, and a new field or parameter that every caller would have
    to give.
    """
    there = set(new)
    found = [f"lost or changed: {line}" for line in old if line not in there]
    known, owners = set(old), {owner_of(line) for line in old}
    for line in new:
        entry = ENTRY.match(line)
        if line not in known and entry and entry["owner"] in owners and " = " not in line:
            found.append(f"new without a default: {line}")
    return found


def owner_of(line: str) -> str:
    """Return the name a line belongs to."""
    entry = ENTRY.match(line)
    return entry["owner"] if entry else line.partition(":")[0].partition("()")[0]


def since(owner: str, name: str) -> int:
    """Return the first API number that has a field of a value, or a hook (empty `name`)."""
    for number in range(1, api.API + 1):
        if file_of(number).exists():
            for line in read(file_of(number)):
                entry = ENTRY.match(line)
                if owner_of(line) == owner and (not name or (entry and entry["name"] == name)):
                    return number
    return api.API


def current() -> list[str]:
    """Return the lines of this rilis, sorted by name; fields and parameters in their order."""
    lines: list[str] = []
    for module in MODULES:
        loaded = importlib.import_module(module)
        names = getattr(loaded, "__all__", None) or own_names(loaded)
        for name in sorted(names):
            if name not in OWN:
                lines += described(f"{module}.{name}", getattr(loaded, name))
    for name, hook in sorted(inspect.getmembers(specs, inspect.isfunction)):
        if name.startswith("rilis_"):
            lines += described(f"hook.{name}", hook)
    return lines


def own_names(module: Any) -> list[str]:
    """Return the public names that a module itself defines."""
    return [
        name
        for name, value in vars(module).items()
        if not name.startswith("_") and getattr(value, "__module__", "") == module.__name__
    ]


def described(name: str, value: Any) -> Iterator[str]:
    """Yield the lines of one name."""
    if typing.get_origin(value) is typing.Literal:
        yield f"{name}: one of"
        yield from (f"{name}: {each!r}" for each in sorted(typing.get_args(value)))
    elif inspect.isclass(value):
        yield f"{name}: class"
        yield from members(name, value)
    elif inspect.isfunction(value):
        yield from function(name, value)
    else:
        yield f"{name}: {type(value).__name__}"


def members(name: str, kind: Any) -> Iterator[str]:
    """Yield fields in order, then methods and properties by name."""
    fields = getattr(kind, "_fields", ())
    for at, field in enumerate(fields):
        given = kind._field_defaults
        default = f" = {shown(given[field])}" if field in given else ""
        yield f"{name}[{at}] {field}: {typed(kind.__annotations__[field])}{default}"
    for member, value in sorted(vars(kind).items()):
        made = member == "__init__" and not fields and not getattr(kind, "_is_protocol", False)
        if member.startswith("_") and not made:
            continue
        if inspect.isfunction(value):
            yield from function(f"{name}.{member}", value)
        elif type(value).__name__ in ("property", "cached_property"):
            call = value.fget if isinstance(value, property) else value.func
            yield f"{name}.{member}: {typed(call.__annotations__.get('return', ''))}"


def function(name: str, call: Callable[..., Any]) -> Iterator[str]:
    """Yield what a function gives, then its parameters."""
    signature = inspect.signature(call)
    yield f"{name}() -> {typed(signature.return_annotation)}"
    for at, (each, parameter) in enumerate(signature.parameters.items()):
        if each != "self":
            given = parameter.default is not inspect.Parameter.empty
            default = f" = {shown(parameter.default)}" if given else ""
            by_name = " (by name)" if parameter.kind is inspect.Parameter.KEYWORD_ONLY else ""
            yield f"{name}({at}) {each}: {typed(parameter.annotation)}{by_name}{default}"


def typed(annotation: Any) -> str:
    """Return an annotation as it is written in the code, the same for every Python."""
    text = getattr(annotation, "__forward_arg__", annotation)
    return text if isinstance(text, str) else getattr(text, "__name__", str(text))


def shown(value: object) -> str:
    """Return a default value; of a long or built one only its kind."""
    text = repr(value)
    return text if len(text) <= 40 and " at 0x" not in text else f"<{type(value).__name__}>"


if __name__ == "__main__":
    sys.exit(main())
