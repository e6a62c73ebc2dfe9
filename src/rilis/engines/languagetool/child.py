"""The child's side: one order, then requests, each a line of JSON; each gets one line back.

Ends its server and itself when its input ends, so nothing is left behind by a parent that was killed.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Mapping
from typing import Any, BinaryIO

from rilis.engines.languagetool import asking
from rilis.engines.languagetool.faults import FaultError
from rilis.engines.languagetool.limits import Limits
from rilis.engines.languagetool.starting import Server, start

Row = Mapping[str, Any]


class Work:
    """What one child does: finds or starts the server, then asks it."""

    def __init__(self, order: Row) -> None:
        self._order = order
        self._limits = Limits(*order["limits"])
        self._own: Server | None = None
        self._address: str = order["server"]
        self._languages: frozenset[str] = frozenset()

    def begin(self, _request: Row) -> dict[str, object]:
        """Start the server unless one is named, and hear which languages it knows."""
        if not self._address:
            limits = self._limits
            self._own = start(self._order["folder"], self._order["dictionary"], limits.start, limits.check)
            self._address = self._own.address
        self._languages = asking.languages(self._address, self._limits.check)
        return {}

    def ask(self, request: Row) -> dict[str, object]:
        """Have one text checked."""
        language = request["language"]
        if language not in self._languages:
            raise FaultError("no_language")
        answer = asking.ask(self._address, request["text"], language, self._limits.check)
        return {"matches": answer.matches, "complete": answer.complete}

    def end(self) -> None:
        """End the server that was started here."""
        if self._own is not None:
            self._own.stop(self._limits.stop)


def answered(work: Callable[[Row], dict[str, object]], request: Row) -> dict[str, object]:
    """Return what `work` gives, or why it gave nothing: whatever is raised, `SystemExit` too."""
    try:
        return work(request)
    except FaultError as fault:
        return {"fault": fault.code, "number": fault.status, "lost": fault.lost}
    except (Exception, SystemExit):  # noqa: BLE001 - its words may hold text of the document
        return {"fault": "failed", "number": 0, "lost": True}


def main() -> None:
    """Serve one parent through standard input and output."""
    out = os.fdopen(os.dup(1), "wb")
    # What libraries print goes nowhere: the way out is for answers alone.
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    lines = sys.stdin.buffer
    work = Work(json.loads(lines.readline()))
    try:
        _say(out, answered(work.begin, {}))
        for line in lines:
            _say(out, answered(work.ask, json.loads(line)))
    finally:
        work.end()


def _say(out: BinaryIO, answer: dict[str, object]) -> None:
    out.write(json.dumps(answer).encode() + b"\n")
    out.flush()


if __name__ == "__main__":
    main()
