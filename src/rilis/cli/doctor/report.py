"""What was seen of an installation, for a person and for those who help."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import Final

from rilis.cli.doctor.part import Part
from rilis.messages import N_, Translate, say

SCHEMA: Final = 1
_STATES: Final = {"ok": "", "missing": N_("not there"), "broken": N_("BROKEN")}


def system() -> str:
    """Return which way to get something holds here: windows, macos or debian."""
    return {"win32": "windows", "darwin": "macos"}.get(sys.platform, "debian")


def text_report(parts: Sequence[Part], _: Translate, language: str) -> Iterator[str]:
    """Yield the lines for a person: the verdict, every part, then what the missing ones cost."""
    broken = [part for part in parts if part.state == "broken"]
    missing = [part for part in parts if part.state == "missing"]
    if broken:
        yield _(N_("Something that rilis needs is broken: {names}")).format(
            names=", ".join(say(part.name, language) for part in broken)
        )
    else:
        yield _(N_("All that rilis needs is here."))
    names = {part.id: say(part.name, language) for part in parts}
    width = max(map(len, names.values()))
    for part in parts:
        state = f"  [{_(_STATES[part.state])}]" if part.state != "ok" else ""
        yield f"  {names[part.id]:<{width}}  {say(part.value, language)}{state}"
    for title, rows in ((N_("Broken"), broken), (N_("Not there, and what that costs"), missing)):
        if rows:
            yield ""
            yield _(title)
        for part in rows:
            yield f"  {names[part.id]}: {say(part.cost, language) if part.cost else ''}"
            if system() in part.get:
                yield f"    {_(N_('To get it:'))} {say(part.get[system()], language)}"


def json_report(parts: Sequence[Part], version: str, language: str) -> str:
    """Return the same for a program or a request for help."""
    import json

    rows = [
        {
            "id": part.id,
            "name": say(part.name, language),
            "state": part.state,
            "value": say(part.value, language),
            "cost": say(part.cost, language) if part.cost and part.state != "ok" else None,
            "get": {key: say(way, language) for key, way in part.get.items()} if part.state != "ok" else {},
        }
        for part in parts
    ]
    data = {
        "schema": SCHEMA,
        "version": version,
        "ok": not any(part.state == "broken" for part in parts),
        "parts": rows,
    }
    return json.dumps(data, ensure_ascii=False, indent=1)
