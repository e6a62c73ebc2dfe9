"""Keeps the Indonesian catalogue: what the code says, in the writer's language.

    python tools/catalogue.py --update | --check

`--update` gathers every text marked with N_ into rilis.po and compiles rilis.mo. `--check` fails
when a text is missing, untranslated or no longer used, when its fields differ, or when rilis.mo
is not what rilis.po gives.
"""

from __future__ import annotations

import ast
import io
import string
import sys
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "src" / "rilis" / "data" / "locale" / "id" / "LC_MESSAGES"
PO, MO = FOLDER / "rilis.po", FOLDER / "rilis.mo"
SOURCES = (ROOT / "src" / "rilis", ROOT / "tools")
WIDTH = 100
CREATED = datetime(2022, 1, 29, tzinfo=UTC)
"""Stands in the head for ever: with the time of the run, `--check` would hold for one minute only."""


def main() -> int:
    """Update or check; return 1 when something is wrong."""
    said = marked()
    kept = read()
    if "--update" in sys.argv:
        update(said, kept)
        kept = read()
    faults = [*differences(said, kept), *compiled(kept)]
    for fault in faults:
        print(fault)
    return 1 if faults else 0


def marked() -> list[str]:
    """Return every text marked with N_, once, sorted.

    Read from the syntax tree: whether a tokeniser sees into an f-string depends on Python's version.
    """
    nodes = (
        node
        for folder in SOURCES
        for path in folder.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    )
    return sorted(
        {
            node.args[0].value
            for node in nodes
            if isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id == "N_"
            and isinstance(node.args[0], ast.Constant)
            and isinstance(node.args[0].value, str)
        }
    )


def read() -> Catalog:
    """Return the catalogue as it stands; an empty one when there is none."""
    if not PO.exists():
        return Catalog(locale="id", domain="rilis")
    with PO.open("rb") as file:
        return read_po(file, locale="id", domain="rilis")


def update(said: list[str], kept: Catalog) -> None:
    """Write the catalogue with the texts of today and the translations there are."""
    fresh = new_catalog()
    for text in said:
        known = kept.get(text)
        fresh.add(text, known.string if known else "")
    FOLDER.mkdir(parents=True, exist_ok=True)
    with PO.open("wb") as file:
        write_po(file, fresh, width=WIDTH, sort_output=True, omit_header=False)
    MO.write_bytes(as_mo(fresh))


def new_catalog() -> Catalog:
    """Return an empty catalogue whose head never changes."""
    made = Catalog(
        locale="id",
        domain="rilis",
        fuzzy=False,
        header_comment="# Indonesian texts of rilis.",
        creation_date=CREATED,
    )
    made.mime_headers = [
        ("Language", "id"),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=utf-8"),
        ("Content-Transfer-Encoding", "8bit"),
        ("Plural-Forms", "nplurals=1; plural=0;"),
    ]
    return made


def as_mo(catalogue: Catalog) -> bytes:
    """Return the compiled catalogue."""
    made = io.BytesIO()
    write_mo(made, catalogue)
    return made.getvalue()


def differences(said: list[str], kept: Catalog) -> list[str]:
    """Return what the catalogue lacks, holds in vain, or says with other fields."""
    known = {message.id: message for message in kept if isinstance(message.id, str) and message.id}
    faults = [f"missing: {text}" for text in said if text not in known]
    faults += [f"no longer used: {text}" for text in known if text not in said]
    for text in said:
        message = known.get(text)
        if message is None:
            continue
        if not message.string or message.fuzzy:
            faults.append(f"untranslated: {text}")
        elif fields(text) != fields(str(message.string)):
            faults.append(f"fields differ: {text}")
    return faults


def fields(text: str) -> set[str]:
    """Return the names of a text's fields."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def compiled(kept: Catalog) -> list[str]:
    """Return a fault when rilis.mo is not what rilis.po gives."""
    fresh = new_catalog()
    for message in kept:
        if message.id:
            fresh.add(message.id, message.string)
    same = MO.exists() and MO.read_bytes() == as_mo(fresh)
    return [] if same else [f"{MO.name} is not compiled from {PO.name}; run: make messages"]


if __name__ == "__main__":
    sys.exit(main())
