"""`rilis.lock`: which text of each fact pack a project has accepted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from rilis.messages import N_
from rilis.model.facts import FactPack
from rilis.model.message import Message, MessageValue
from rilis.model.source import Source
from rilis.packs.facts import FORMAT
from rilis.packs.nodes import PackReader
from rilis.syntax.yaml_reader import read_yaml

LOCK_NAME: Final = "rilis.lock"
_HEAD: Final = (
    f"# Dibuat oleh “rilis fakta kunci”; jangan diubah dengan tangan.\nrilis: {FORMAT}\npaket_fakta:\n"
)


def read_lock(source: Source) -> dict[str, str]:
    """Return the hash accepted for each pack, by id. Raises InputError and ConfigError with the place."""
    reader = PackReader(source)
    fields = reader.fields(read_yaml(source), ("rilis", "paket_fakta"))
    if "rilis" in fields and reader.text(fields["rilis"]) != FORMAT:
        seen: dict[str, MessageValue] = {"seen": reader.text(fields["rilis"]), "known": int(FORMAT)}
        message = Message(N_("This file is of format {seen}; this rilis reads format {known}."), seen)
        reader.fault(fields["rilis"].span, message, Message(N_("Update rilis.")))
    found: dict[str, str] = {}
    for key, value in reader.entries(fields["paket_fakta"]) if "paket_fakta" in fields else ():
        row = reader.fields(value, ("versi", "sidik"))
        if "sidik" not in row:
            reader.fault(value.span, Message(N_("The key “{key}” is missing."), {"key": "sidik"}))
            continue
        found[key.text] = reader.text(row["sidik"])
    return found


def lock_text(packs: Iterable[FactPack]) -> str:
    """Return the file that accepts these packs as they are, by id."""
    import json

    rows = sorted(packs, key=lambda pack: pack.id)
    lines = [
        f"  {pack.id}: {{versi: {json.dumps(pack.versi, ensure_ascii=False)}, sidik: {pack.sidik}}}\n"
        for pack in rows
    ]
    return _HEAD + "".join(lines)


def lock_fault(pack: FactPack, lock: Mapping[str, str]) -> Message | None:
    """Return what to say of a pack that is another than the accepted one, or None.

    A pack that the lock does not name is not held by it.
    """
    accepted = lock.get(pack.id)
    if accepted is None or accepted == pack.sidik:
        return None
    values = {"id": pack.id, "version": pack.versi}
    return Message(
        N_("The fact pack “{id}” (version {version}) is not the one accepted in rilis.lock."), values
    )


LOCK_HINT: Final = N_("Look at what changed with “rilis facts diff”, then accept it with “rilis facts lock”.")
