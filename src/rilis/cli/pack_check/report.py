"""What was seen of packs, for a person and for a program."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from rilis.cli.pack_check.fault import Checked, Fault
from rilis.cli.pack_check.walk import all_faults
from rilis.messages import N_, Translate, say

SCHEMA: Final = 1
_LEVELS: Final = {"error": N_("MUST"), "warning": N_("LOOK"), "info": N_("HINT")}
_KINDS: Final = {
    "style": N_("style “{id}” ({count} agencies)"),
    "lexicon": N_("lexicon “{id}” ({count} sentences tried)"),
    "template": N_("template “{id}” ({count} samples tried)"),
    "words": N_("file of words ({count} words)"),
    "facts": N_("fact pack “{id}” ({count} facts)"),
}
_LONGEST: Final = 100
"""Letters of a line that is shown."""


def text_report(checked: Sequence[Checked], _: Translate, language: str) -> Iterator[str]:
    """Yield the lines for a person: the verdict, what was looked at, then every fault with its way out."""
    faults = all_faults(tuple(checked))
    counts = {level: sum(fault.severity == level for fault in faults) for level in _LEVELS}
    if counts["error"] or counts["warning"]:
        template = _(N_("PACK NOT READY: {error} must, {warning} to look at, {info} hints"))
    else:
        template = _(N_("PACK READY"))
    yield template.format(**counts)
    for each in checked:
        yield f"  {_(_KINDS[each.kind]).format(id=each.id or '?', count=each.tried)}  {each.path}"
    for fault in faults:
        yield from fault_lines(fault, _, language)


def fault_lines(fault: Fault, _: Translate, language: str) -> Iterator[str]:
    """Yield an empty line, then what is wrong where, its line, the way out and the kind."""
    line, column = fault.source.position(fault.span.start)
    yield ""
    yield f"{fault.source.name}:{line}:{column}: {_(_LEVELS[fault.severity])}: {say(fault.message, language)}"
    shown = fault.source.line_span(line).of(fault.source.text).strip() if fault.source.text else ""
    if shown:
        yield f"    {shown[:_LONGEST]}"
    if fault.hint is not None:
        yield f"  {say(fault.hint, language)}"
    yield f"  [{fault.check}]"


def json_report(checked: Sequence[Checked], version: str, language: str) -> str:
    """Return the report for programs; columns from 1, offsets from 0, as in `rilis check`."""
    import json

    faults = all_faults(tuple(checked))
    data = {
        "schema": SCHEMA,
        "version": version,
        "ready": not any(fault.severity in ("error", "warning") for fault in faults),
        "packs": [
            {"kind": each.kind, "id": each.id, "path": each.path, "tried": each.tried} for each in checked
        ],
        "faults": [_row(fault, language) for fault in faults],
    }
    return json.dumps(data, ensure_ascii=False, indent=1)


def _row(fault: Fault, language: str) -> dict[str, object]:
    line, column = fault.source.position(fault.span.start)
    end_line, end_column = fault.source.position(fault.span.end)
    return {
        "path": fault.source.name,
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
        "start": fault.span.start,
        "end": fault.span.end,
        "check": fault.check,
        "severity": fault.severity,
        "message": say(fault.message, language),
        "hint": say(fault.hint, language) if fault.hint else None,
    }
