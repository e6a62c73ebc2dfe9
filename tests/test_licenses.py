"""LICENSES.md names every package that an installation of rilis brings, with its terms."""

from __future__ import annotations

import re
from importlib import metadata
from pathlib import Path


def needed(name: str, seen: dict[str, metadata.Distribution]) -> None:
    """Gather a distribution's requirements, and theirs, without extras."""
    for requirement in metadata.requires(name) or []:
        if "extra ==" in requirement:
            continue
        child = re.split(r"[ <>=!~;\[(]", requirement, maxsplit=1)[0]
        key = child.lower().replace("_", "-")
        if key in seen:
            continue
        try:
            seen[key] = metadata.distribution(child)
        except metadata.PackageNotFoundError:
            continue  # for another system or Python
        needed(child, seen)


def terms(distribution: metadata.Distribution) -> str:
    fields = distribution.metadata
    stated = fields.get("License-Expression") or ""
    if stated:
        return stated
    classified = [
        row.rsplit(" :: ", 1)[-1]
        for row in fields.get_all("Classifier") or []
        if row.startswith("License ::")
    ]
    return ", ".join(classified) or (fields.get("License") or "not stated").splitlines()[0]


def test_every_dependency_stands_in_the_table_with_its_terms(root: Path) -> None:
    seen: dict[str, metadata.Distribution] = {}
    needed("rilis", seen)
    table = (root / "LICENSES.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| ([\w.-]+) \| ([^|]+) \|", table, re.MULTILINE))
    missing = {
        name: terms(found)
        for name, found in sorted(seen.items())
        if rows.get(name, "").strip() != terms(found)
    }
    assert missing == {}
