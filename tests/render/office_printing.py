"""LibreOffice, started once for all tests of a session, also when several workers share them."""

from __future__ import annotations

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import office_cases
from office_reading import Printed

from rilis.render.docx import render_docx
from rilis.render.office import convert

PATIENCE = 300.0
"""Seconds that a worker waits for the one that converts."""


def print_all(shared: Path) -> Printed:
    """Convert every release, or wait until another worker of this session has; `shared`: a folder of all."""
    folder, done = shared / "dicetak", shared / "dicetak.json"
    try:
        folder.mkdir()
    except FileExistsError:
        return Printed(folder, _other_workers(done))
    asked: list[str] | None = None
    try:
        asked = _convert_all(folder)
    finally:
        beside = done.with_suffix(".baru")
        beside.write_text(json.dumps(asked))
        beside.replace(done)
    return Printed(folder, asked)


def _convert_all(folder: Path) -> list[str]:
    asked: list[str] = []

    class Asked(BaseHTTPRequestHandler):
        def handle(self) -> None:
            asked.append(str(self.client_address[0]))

    with ThreadingHTTPServer(("127.0.0.1", 0), Asked) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        names = [*office_cases.jobs(), "fetching"]
        documents = [render_docx(job) for job in office_cases.jobs().values()]
        documents.append(office_cases.fetching(f"http://127.0.0.1:{server.server_port}/gambar.png"))
        for name, data in zip(names, convert(documents, "pdf"), strict=True):
            (folder / f"{name}.pdf").write_bytes(data)
        server.shutdown()
    return asked


def _other_workers(done: Path) -> list[str]:
    until = time.monotonic() + PATIENCE
    while not done.exists():
        assert time.monotonic() < until, "the worker that converts did not end"
        time.sleep(0.2)
    asked = json.loads(done.read_text())
    assert isinstance(asked, list), "LibreOffice failed in another worker"
    return [str(line) for line in asked]
