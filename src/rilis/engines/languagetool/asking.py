"""Asking a server, in the child: plain HTTP to that host, and nowhere else.

Not through language_tool_python, whose client (3.4.0) follows redirects, goes through the proxies
of the environment, adds passwords of ~/.netrc, tries twice for 300 seconds, and says the same of
every failed answer: text under embargo would reach other machines than the one named.
"""

from __future__ import annotations

import http.client
import json
from urllib.parse import urlencode, urlsplit

from rilis.engines.languagetool.answer import Answer, read_answer
from rilis.engines.languagetool.faults import FaultError
from rilis.engines.languagetool.limits import ANSWER

_OK = 200
_NOT_FOUND = 404
_STATUS = {400: "refused", 413: "too_long", 429: "busy", 503: "busy"}


def ask(server: str, text: str, language: str, seconds: float) -> Answer:
    """Return the server's answer for a text. Raises FaultError."""
    body = urlencode({"text": text, "language": language}, errors="replace")
    try:
        return read_answer(_json(_answered(server, "POST", "v2/check", body, seconds)))
    except ValueError as error:
        raise FaultError("no_answer") from error


def languages(server: str, seconds: float) -> frozenset[str]:
    """Return the codes of the languages a server knows, long and short. Raises FaultError."""
    rows = _json(_answered(server, "GET", "v2/languages", None, seconds))
    if not isinstance(rows, list):
        raise FaultError("no_answer")
    codes = [row.get(key) for row in rows if isinstance(row, dict) for key in ("code", "longCode")]
    return frozenset(code for code in codes if isinstance(code, str))


def healthy(server: str) -> None:
    """Return when a server says that it works. Raises FaultError."""
    _answered(server, "GET", "v2/healthcheck", None, 2.0)


def _answered(server: str, method: str, path: str, body: str | None, seconds: float) -> bytes:
    parts = urlsplit(server)
    secure = parts.scheme == "https"
    kind = http.client.HTTPSConnection if secure else http.client.HTTPConnection
    connection = kind(parts.hostname or "", parts.port, timeout=seconds)
    headers = {"Accept": "application/json"}
    if body is not None:
        headers["Content-Type"] = "application/x-www-form-urlencoded; charset=utf-8"
    try:
        connection.request(method, parts.path + path, body, headers)
        answer = connection.getresponse()
        data = answer.read(ANSWER + 1)
    except TimeoutError as error:
        raise FaultError("stalled", lost=True) from error
    except OSError as error:
        raise FaultError("unreachable", lost=True) from error
    except http.client.HTTPException as error:
        raise FaultError("no_answer") from error
    finally:
        connection.close()
    if answer.status != _OK:
        code = _STATUS.get(answer.status, "status")
        raise FaultError(code, status=answer.status, lost=answer.status == _NOT_FOUND)
    if len(data) > ANSWER:
        raise FaultError("no_answer")
    return data


def _json(data: bytes) -> object:
    try:
        found: object = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise FaultError("no_answer", lost=True) from error
    return found
