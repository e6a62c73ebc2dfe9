"""A stranger's template, run in a process of its own with little time and memory."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Final

from rilis.errors import TemplateError
from rilis.messages import N_
from rilis.model.message import Message

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
    answer = json.loads(done.stdout)
    if "text" in answer:
        return str(answer["text"])
    raise TemplateError(_message(answer["message"]), _message(answer["hint"]) if answer["hint"] else None)


def _too_much(origin: str) -> TemplateError:
    return TemplateError(
        Message(
            N_("The template pack “{origin}” makes more than is allowed, or takes too long."),
            {"origin": origin},
        )
    )


def _message(row: Mapping[str, object]) -> Message:
    values = row["values"]
    return Message(str(row["template"]), dict(values) if isinstance(values, dict) else {})


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
        where = ""
        if error.source is not None and error.span is not None:
            line, column = error.source.position(error.span.start)
            where = f"{error.source.name}:{line}:{column}: "
        answer = {
            "message": {
                "template": "{where}{what}",
                "values": {"where": where, "what": error.message.english()},
            },
            "hint": {"template": error.hint.english().replace("{", "{{").replace("}", "}}"), "values": {}}
            if error.hint
            else None,
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
