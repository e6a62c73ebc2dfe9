"""A server for tests that answers as LanguageTool does, or in every way it should not."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs

from rilis.engines.languagetool.engine import LanguageTool

Make = Callable[..., LanguageTool]
"""Makes an engine: address, limits, command."""

LANGUAGES = [{"name": "English (GB)", "code": "en", "longCode": "en-GB"}]


def match(offset: int, length: int, rule: str = "HE_VERB_AGR", **more: Any) -> dict[str, Any]:
    row = {
        "id": rule,
        "issueType": more.pop("issue", "grammar"),
        "category": {"id": more.pop("category", "GRAMMAR")},
    }
    values = [{"value": text} for text in more.pop("instead", ["has"])]
    return {
        "offset": offset,
        "length": length,
        "message": "Agreement.",
        "replacements": values,
        "rule": row,
        **more,
    }


class FakeServer:
    """What it answers may be changed while it runs; `asked` holds what came in."""

    def __init__(self) -> None:
        self.status = 200
        self.languages: object = LANGUAGES
        self.answer: object = {"matches": []}
        """For `v2/check`: bytes as they are, anything else as JSON."""
        self.delay = 0.0
        self.location = ""
        self.asked: list[dict[str, list[str]]] = []
        self.paths: list[str] = []
        self.address = ""


@contextmanager
def fake_server() -> Iterator[FakeServer]:
    """Give a server on a free port of this machine."""
    fake = FakeServer()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            fake.paths.append(self.path)
            self.give(200, fake.languages)

        def do_POST(self) -> None:
            fake.paths.append(self.path)
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            fake.asked.append(parse_qs(body))
            time.sleep(fake.delay)
            self.give(fake.status, fake.answer)

        def give(self, status: int, value: object) -> None:
            data = value if isinstance(value, bytes) else json.dumps(value).encode()
            try:
                self.send_response(status)
                if fake.location:
                    self.send_header("Location", fake.location)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)
            except OSError:
                return

        def log_message(self, *_parts: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    fake.address = f"http://127.0.0.1:{server.server_address[1]}/"
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield fake
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
