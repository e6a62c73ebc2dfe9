"""Where words may lead: the web, mail and telephones, and nowhere else."""

from __future__ import annotations

import re
from typing import Final

from rilis.render.inline import Run, Runs

_SAFE: Final = ("http://", "https://", "mailto:", "tel:")
_SPOILED: Final = re.compile(r"[\x00-\x20\x7f<>\"\\^`{|}]|[\ud800-\udfff]")
_CONTACT: Final = re.compile(
    r"(?<![\w.@+-])(?P<mail>[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24})(?![\w@-])"
    r"|(?P<web>https?://[^\s<>\"”’]{1,300}[^\s<>\"”’.,;:!?)])"
)
_PHONE: Final = re.compile(r"\+?\(?\d[\d\s()./-]{4,22}\d")
_PHONE_NAMES: Final = frozenset(
    "telepon telephone telp telp. tel tel. hp ponsel seluler hotline phone mobile whatsapp wa faksimile faks".split()
)
"""What stands before the colon of a line that gives a number to call."""
_FEWEST_DIGITS: Final = 6
_MOST_DIGITS: Final = 15
"""Digits of the longest telephone number (ITU-T E.164)."""


def safe_link(address: str) -> str:
    """Return an address that leads to the web, to mail or to a telephone; for all others nothing."""
    whole = address.strip()
    return whole if whole.lower().startswith(_SAFE) and not _SPOILED.search(whole) else ""


def safe(runs: Runs) -> Runs:
    """Return runs with none but safe addresses."""
    return tuple(run._replace(link=safe_link(run.link)) if run.link else run for run in runs)


def linked(runs: Runs) -> Runs:
    """Return a line of contacts with its mail and web addresses and telephone numbers as links."""
    found: list[Run] = []
    before = ""
    for run in safe(runs):
        found += [run] if run.link else _parted(run, before)
        before += run.text
    return tuple(run for run in found if run.text)


def _parted(run: Run, before: str) -> list[Run]:
    made: list[Run] = []
    at = 0
    phone = _phone(run.text, before)
    for start, end, address in [phone] if phone else _addresses(run.text):
        made += (run._replace(text=run.text[at:start]), run._replace(text=run.text[start:end], link=address))
        at = end
    return [*made, run._replace(text=run.text[at:])]


def _addresses(text: str) -> list[tuple[int, int, str]]:
    return [
        (match.start(), match.end(), "mailto:" + match["mail"] if match["mail"] else match["web"])
        for match in _CONTACT.finditer(text)
    ]


def _phone(text: str, before: str) -> tuple[int, int, str] | None:
    """Return place and address of the number on a line that says it gives one: `Telepon: 021-…`."""
    head, colon, _ = (before + text).partition(":")
    if not colon or head.strip().lower() not in _PHONE_NAMES:
        return None
    match = _PHONE.search(text, max(0, len(head) + 1 - len(before)))
    digits = re.sub(r"[^\d+]", "", match[0]) if match else ""
    if match is None or not _FEWEST_DIGITS <= len(digits.lstrip("+")) <= _MOST_DIGITS:
        return None
    return match.start(), match.end(), "tel:" + digits
