"""The parent's side of the child: every wait has an end, whatever the child does."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from queue import Empty, Queue
from typing import Any, Final

from rilis.engines.languagetool.faults import FaultError

COMMAND: Final = (sys.executable, "-I", "-m", "rilis.engines.languagetool.child")
_LINE: Final = 32 * 1024 * 1024
"""Bytes of one answer of the child."""


class Child:
    """One child, started at once. Its own group of processes, so that its server ends with it."""

    def __init__(self, command: Sequence[str] = COMMAND) -> None:
        """Start it. Raises FaultError when that cannot be done."""
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        except OSError as error:
            raise FaultError("failed", lost=True) from error
        self._lines: Queue[bytes] = Queue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def tell(self, row: Mapping[str, object]) -> None:
        """Send one line; never waits for the child to read it."""
        line = json.dumps(row).encode() + b"\n"
        threading.Thread(target=self._write, args=(line,), daemon=True).start()

    def hear(self, seconds: float) -> dict[str, Any]:
        """Return the child's next line. Raises FaultError: none came in time, it ended, it gave a fault."""
        try:
            line = self._lines.get(timeout=seconds)
        except Empty as error:
            raise FaultError("stalled", lost=True) from error
        if not line:
            raise FaultError("ended", lost=True)
        try:
            answer = json.loads(line)
        except ValueError as error:
            raise FaultError("ended", lost=True) from error
        if not isinstance(answer, dict):
            raise FaultError("ended", lost=True)
        if "fault" in answer:
            raise FaultError(str(answer["fault"]), int(answer["number"]), lost=bool(answer["lost"]))
        return answer

    def close(self, seconds: float) -> None:
        """End the child and all it started: asked first, made to after `seconds`."""
        stdin, stdout = self._process.stdin, self._process.stdout
        try:
            if stdin is not None:
                stdin.close()
            self._process.wait(seconds)
        except (OSError, ValueError, subprocess.TimeoutExpired):
            pass
        self._end_group()
        self._process.wait()
        self._reader.join(1.0)
        if stdout is not None and not self._reader.is_alive():
            stdout.close()

    def _end_group(self) -> None:
        """End what is left of the group; a server may outlive the child that started it."""
        if sys.platform == "win32":
            if self._process.poll() is None:
                command = ["taskkill", "/T", "/F", "/PID", str(self._process.pid)]
                subprocess.run(command, capture_output=True, check=False)
            return
        try:
            os.killpg(self._process.pid, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):
            return

    def _read(self) -> None:
        stream = self._process.stdout
        while stream is not None:
            try:
                line = stream.readline(_LINE)
            except (OSError, ValueError):
                line = b""
            self._lines.put(line)
            if not line:
                return

    def _write(self, line: bytes) -> None:
        stream = self._process.stdin
        try:
            if stream is not None:
                stream.write(line)
                stream.flush()
        except (OSError, ValueError):
            return
