"""Packs kept in the user's cache in a form that needs no YAML to read again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date as Date  # noqa: N812 - read beside values of that name
from decimal import Decimal
from typing import Final, TypeVar

import rilis
from rilis import cache
from rilis.model.facts import (
    AngkaPaket,
    FactPack,
    IstilahHindari,
    KutipanPaket,
    NamaResmi,
    PesanKunci,
    TanggalPaket,
    TanyaJawab,
    TempatPaket,
)
from rilis.model.lexicon import Condition, Lexicon, Term
from rilis.model.source import Source
from rilis.model.style import Agency, Contact, Dated, Ignore, StylePack
from rilis.model.window import Window
from rilis.packs.place import read_source, stamp

Value = TypeVar("Value", StylePack, Lexicon, FactPack)

_PARTS: Final = (
    Agency,
    AngkaPaket,
    Condition,
    Contact,
    Dated,
    FactPack,
    Ignore,
    IstilahHindari,
    KutipanPaket,
    Lexicon,
    NamaResmi,
    PesanKunci,
    StylePack,
    TanggalPaket,
    TanyaJawab,
    TempatPaket,
    Term,
    Window,
)
_KINDS: Final[dict[str, Callable[..., object]]] = {kind.__name__: kind for kind in _PARTS}


def read_compiled(path: str, kind: type[Value], read: Callable[[Source], Value]) -> Value:
    """Return the pack in a file, from the cache when the file has not changed since.

    `path`: may go on inside an archive (place.py). `read`: makes the value from the YAML; what it
    raises passes through. The cache is keyed by path, size, time of change, version and the fields it holds; a damaged
    or unwritable one means reading again. Raises OSError and InputError for an unreadable file.
    """
    name = "packs/" + cache.key(rilis.__version__, _shape(), path, *stamp(path))
    kept = cache.read(name)
    if kept is not None:
        value = _restored(kept)
        if isinstance(value, kind):
            return value
    made = read(read_source(path))
    import json

    cache.write(name, json.dumps(_plain(made), ensure_ascii=False, separators=(",", ":")))
    return made


def _shape() -> str:
    """Return the fields of all kinds, in whose order values are kept."""
    return ";".join(f"{kind.__name__}:{','.join(kind._fields)}" for kind in _PARTS)


def _restored(text: str) -> object:
    import json

    try:
        return _value(json.loads(text))
    except (ValueError, TypeError, KeyError, IndexError, AttributeError):
        return None


def _plain(value: object) -> object:
    """Return `value` as JSON can hold it: tuples as lists, named ones and days with a tag."""
    if isinstance(value, Date):
        return {"": "Date", "v": value.isoformat()}
    if isinstance(value, Decimal):
        return {"": "Decimal", "v": str(value)}
    if isinstance(value, tuple):
        items = [_plain(item) for item in value]
        name = type(value).__name__
        return {"": name, "v": items} if name in _KINDS else items
    if isinstance(value, dict):
        return {"": "dict", "v": [[key, _plain(item)] for key, item in value.items()]}
    return value


def _value(plain: object) -> object:
    if isinstance(plain, list):
        return tuple(_value(item) for item in plain)
    if not isinstance(plain, dict):
        return plain
    kind, held = plain[""], plain["v"]
    if kind == "Date":
        return Date.fromisoformat(held)
    if kind == "Decimal":
        return Decimal(held)
    if kind == "dict":
        return {key: _value(item) for key, item in held}
    return _KINDS[kind](*(_value(item) for item in held))
