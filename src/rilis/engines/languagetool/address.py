"""Which servers may be asked: one on this machine, another only where a person names it for the run."""

from __future__ import annotations

from typing import Final
from urllib.parse import SplitResult, urlsplit

from rilis.errors import ConfigError
from rilis.messages import N_
from rilis.model.message import Message

VARIABLE: Final = "RILIS_LANGUAGETOOL"
"""Environment variable that names a server, as `--languagetool` does."""
_PUBLIC: Final = ("languagetool.org", "languagetoolplus.com")
"""Hosts of the public service: drafts under embargo never go there."""


def server_address(text: str, *, anywhere: bool) -> str:
    """Return a server's address with `/` at its end.

    `anywhere`: another machine is allowed, because a person named it for this run. Raises
    ConfigError for what is no address, for the public service, and for a host not allowed.
    """
    parts = _split(text)
    host = parts.hostname or ""
    path = parts.path.rstrip("/")
    path = path.removesuffix("/check").removesuffix("/v2")
    if any(host == public or host.endswith("." + public) for public in _PUBLIC):
        raise ConfigError(
            Message(
                N_("“{host}” is the public LanguageTool service; drafts are never sent there."),
                {"host": host},
            ),
            Message(N_("Use a server on this machine or in your own network.")),
        )
    if not anywhere and not is_loopback(host):
        raise ConfigError(
            Message(
                N_("“{host}” is not this machine; a project file may name a server on this machine only."),
                {"host": host},
            ),
            Message(
                N_("Give it with --languagetool URL or in the environment variable {variable}."),
                {"variable": VARIABLE},
            ),
        )
    return f"{parts.scheme}://{parts.netloc}{path}/"


def is_loopback(host: str) -> bool:
    """Tell whether a host is this machine: `localhost`, 127.0.0.0/8 or ::1."""
    from ipaddress import ip_address

    try:
        return host.lower() == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _split(text: str) -> SplitResult:
    try:
        parts = urlsplit(text)
        sound = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        sound = False
    plain = text.isascii() and text.isprintable() and " " not in text
    if not sound or not plain or parts.username or parts.password or parts.query or parts.fragment:
        # The text itself may hold a password, so it is not shown.
        raise ConfigError(
            Message(N_("The address of the LanguageTool server is not understood.")),
            Message(N_("Write it as http://127.0.0.1:8081/, without a name or password in it.")),
        )
    return parts
