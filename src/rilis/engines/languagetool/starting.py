"""Starting LanguageTool's own server, in the child, on a free port of this machine.

language_tool_python finds the installation, checks Java, writes the settings and words the
command. Running it is ours, because its own way (3.4.0) retries every one of 918 ports when a
server ends at once, polls the old port after a clash, and throws the server's reasons away.
"""

from __future__ import annotations

import subprocess
import tempfile
import threading
import time
from typing import Any, Final

from rilis.engines.languagetool import asking, package
from rilis.engines.languagetool.dictionary import copy_dictionary
from rilis.engines.languagetool.faults import FaultError
from rilis.engines.languagetool.limits import HEAP, MAX_TEXT, QUEUE, TRIES

_BUSY: Final = ("Address already in use", "BindException", "PortBindingException")
_PAUSE: Final = 0.2
"""Seconds between two looks at a server that starts."""


class Server:
    """A running server. `address` is where it answers."""

    def __init__(self, command: list[str], port: int) -> None:
        self.address = f"http://127.0.0.1:{port}/"
        self.busy = False
        self._process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        # Read to the end, so that it never waits for us; only why it could not start is noticed.
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        for line in self._process.stdout or ():
            self.busy = self.busy or any(word.encode() in line for word in _BUSY)

    def ended(self) -> bool:
        """Tell whether it is no more, after its last words were read."""
        if self._process.poll() is None:
            return False
        self._reader.join(1.0)
        return True

    def stop(self, seconds: float) -> None:
        """End it: asked first, made to when it has not ended after `seconds`."""
        self._process.terminate()
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._reader.join(1.0)
        if self._process.stdout is not None and not self._reader.is_alive():
            self._process.stdout.close()


def start(folder: str, dictionary: str, seconds: float, check_seconds: float) -> Server:
    """Return a server that answers, at most `seconds` after the call.

    `folder`: private, for settings and dictionary; removed by the caller. `dictionary`: path of a
    Hunspell `.dic` of Indonesian, or "". `check_seconds`: what it may spend on one text. Raises FaultError.
    """
    until = time.monotonic() + seconds
    found = package.downloads()
    installed = _installed(found)
    package.java_fits(found, installed.version_name)
    tempfile.tempdir = folder
    config = package.settings(_values(folder, dictionary, check_seconds))
    for _try in range(TRIES):
        port = free_port()
        server = Server(_command(installed, port, config), port)
        try:
            if _answers(server, until):
                return server
        except FaultError:
            server.stop(0)
            raise
        if not server.busy:
            raise FaultError("exited", lost=True)
    raise FaultError("port", TRIES, lost=True)


def free_port() -> int:
    """Return a port of this machine that nobody listens on."""
    import socket

    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


def _installed(found: Any) -> Any:
    try:
        installed = found.LocalLanguageTool.get_latest_installed_version()
        if installed is not None:
            installed.get_jar_path()
            return installed
    except (OSError, ValueError) as error:
        raise FaultError("not_installed", lost=True) from error
    raise FaultError("not_installed", lost=True)


def _values(folder: str, dictionary: str, check_seconds: float) -> dict[str, object]:
    values: dict[str, object] = {
        "maxTextLength": MAX_TEXT,
        "maxCheckTimeMillis": int(check_seconds * 1000),
        "maxWorkQueueSize": QUEUE,
    }
    if dictionary:
        try:
            path = copy_dictionary(dictionary, folder)
        except OSError as error:
            raise FaultError("no_folder", lost=True) from error
        values |= {"lang-id": "Indonesian", "lang-id-dictPath": path}
    return values


def _command(installed: Any, port: int, config: Any) -> list[str]:
    try:
        java, *rest = installed.get_server_cmd(port, config)
    except (Exception, SystemExit) as error:
        raise FaultError("no_java", lost=True) from error
    return [java, HEAP, *rest]


def _answers(server: Server, until: float) -> bool:
    """Wait for the first answer; False when the server ended before. Raises FaultError after `until`."""
    while time.monotonic() < until:
        if server.ended():
            return False
        try:
            asking.healthy(server.address)
        except FaultError:
            time.sleep(_PAUSE)
        else:
            # Whoever else may answer at this port: ours must still be running.
            return not server.ended()
    raise FaultError("slow_start", lost=True)
