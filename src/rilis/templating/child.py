"""A stranger's template, run in a process of its own with little time and memory."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from string import Formatter
from typing import Any, Final

from rilis.errors import TemplateError
from rilis.messages import N_
from rilis.model.message import Message
from rilis.model.source import Source
from rilis.model.span import Span

WALL_SECONDS: Final = 20.0
CPU_SECONDS: Final = 10
MEMORY: Final = 1024 * 1024 * 1024
"""Bytes of address space the child may take."""


def render_in_child(
    parts: Mapping[str, str], name: str, values: object, origin: str, *, page: bool = False
) -> str:
    """Return what a template writes; only plain data goes in, only text comes out.

    `page`: it writes HTML, so every text is escaped; else Markdown, whose words keep their fields.
    Raises TemplateError for whatever the template does, also for taking too long.
    """
    import json
    import subprocess

    work = json.dumps({"parts": dict(parts), "name": name, "values": values, "origin": origin, "page": page})
    command = [sys.executable, "-I", "-m", "rilis.templating.child"]
    try:
        done = subprocess.run(
            command, input=work.encode(), capture_output=True, timeout=WALL_SECONDS, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise _too_much(origin) from error
    if done.returncode != 0:
        raise _too_much(origin)
    try:
        answer = json.loads(done.stdout)
        if "text" in answer:
            return str(answer["text"])
        failure = _error(answer, parts, origin)
    except (ValueError, KeyError, TypeError, AttributeError) as damaged:
        raise _too_much(origin) from damaged
    raise failure


def _too_much(origin: str) -> TemplateError:
    return TemplateError(
        Message(
            N_("The template pack “{origin}” makes more than is allowed, or takes too long."),
            {"origin": origin},
        )
    )


def _error(answer: Mapping[str, Any], parts: Mapping[str, str], origin: str) -> TemplateError:
    """Return the error the child tells of, at its place in the pack's own file."""
    file = str(answer["file"])
    source = Source(f"{origin}/{file}", parts[file]) if file in parts else None
    start, end = int(answer["start"]), int(answer["end"])
    span = Span(start, end) if source and 0 <= start <= end <= len(source.text) else None
    hint = _message(answer["hint"]) if answer["hint"] else None
    return TemplateError(_message(answer["message"]), hint, source=source, span=span)


def _message(row: Mapping[str, Any]) -> Message:
    """Return a message of the child; raises ValueError unless its fields and values are plain."""
    template, values = str(row["template"]), dict(row["values"])
    for _, field, form, kind in Formatter().parse(template):
        if field is not None and (field not in values or form or kind):
            raise ValueError(template)
    if not all(isinstance(value, (str, int)) for value in values.values()):
        raise ValueError(template)
    return Message(template, values)


def _told(message: Message | None) -> dict[str, object] | None:
    return {"template": message.template, "values": dict(message.values)} if message else None


def main() -> None:
    """Do one piece of work from standard input: the child's side."""
    import json

    from rilis.templating.sandbox import environment, refuse_blocks, render

    work = json.load(sys.stdin)
    _limit()
    try:
        env = environment(work["parts"], {}, autoescape=work["page"])
        if not work["page"]:
            refuse_blocks(env, work["origin"])
        answer: dict[str, object] = {"text": render(env, work["name"], work["values"], work["origin"])}
    except TemplateError as error:
        placed = error.source is not None and error.span is not None
        answer = {
            "message": _told(error.message),
            "hint": _told(error.hint),
            "file": error.source.name.removeprefix(f"{work['origin']}/") if error.source and placed else "",
            "start": error.span.start if error.span else -1,
            "end": error.span.end if error.span else -1,
        }
    json.dump(answer, sys.stdout)


def _limit() -> None:
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


if __name__ == "__main__":
    main()
