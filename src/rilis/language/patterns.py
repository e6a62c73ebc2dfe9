"""Patterns with placeholders, used to write and to read: `{urut:03}/HM/{bulan_romawi}/{tahun}`.

Data never holds regular expressions; a placeholder stands for one kind of value.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from rilis.language.roman import from_roman

_PLACEHOLDER: Final = r"\{(\w+)(?::(\d+))?\}"
_SHAPES: Final = {
    "urut": r"\d{1,6}[A-Za-z]?",
    "kode": r"[A-Za-z0-9][A-Za-z0-9.\-]{0,30}",
    "unit": r"[A-Za-z0-9][A-Za-z0-9.\-]{0,30}",
    "bulan": r"\d{1,2}",
    "bulan_romawi": r"[IVX]{1,4}",
    "tahun": r"\d{4}",
    "tahun_2": r"\d{2}",
    "tahun_romawi": r"[IVXLC]{1,8}",
}
NUMBER_FIELDS: Final = tuple(_SHAPES)
"""Placeholders that a number pattern may hold."""
_MONTHS: Final = 12


def placeholders(pattern: str) -> tuple[str, ...]:
    """Return the names of a pattern's placeholders in order."""
    return tuple(match[1] for match in re.finditer(_PLACEHOLDER, pattern))


def fill(pattern: str, values: Mapping[str, str | int]) -> str:
    """Return the pattern with its placeholders filled; `{urut:03}` pads a number with zeros.

    A placeholder without a value stays as it is written.
    """

    def value(match: re.Match[str]) -> str:
        found = values.get(match[1])
        if found is None:
            return match[0]
        return str(found).zfill(int(match[2])) if match[2] else str(found)

    return re.sub(_PLACEHOLDER, value, pattern)


def read(pattern: str, text: str) -> dict[str, str] | None:
    """Return what each placeholder of `pattern` stands for in `text`, or None when it differs.

    Blanks in pattern and text may differ in width; letters of the pattern must agree in case.
    Month numbers lie in 1 to 12 and Roman numerals are well formed.
    """
    match = _compiled(pattern).fullmatch(" ".join(text.split()))
    if match is None:
        return None
    found = {name.rsplit("__", 1)[0]: value for name, value in match.groupdict().items()}
    return found if _possible(found) else None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    parts: list[str] = []
    end = 0
    pattern = " ".join(pattern.split())
    for count, match in enumerate(re.finditer(_PLACEHOLDER, pattern)):
        parts.append(re.escape(pattern[end : match.start()]))
        shape = _SHAPES.get(match[1], _SHAPES["kode"])
        parts.append(f"(?P<{match[1]}__{count}>{shape})")
        end = match.end()
    parts.append(re.escape(pattern[end:]))
    return re.compile("".join(parts))


def _possible(found: Mapping[str, str]) -> bool:
    month = found.get("bulan")
    if month is not None and not 1 <= int(month) <= _MONTHS:
        return False
    for name in ("bulan_romawi", "tahun_romawi"):
        if name in found:
            value = from_roman(found[name])
            if value is None or (name == "bulan_romawi" and not 1 <= value <= _MONTHS):
                return False
    return True
