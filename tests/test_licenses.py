"""LICENSES.md names every package that an installation of rilis brings, with its terms."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

EXTRA = "## With `rilis[grafik]`"


def needed(name: str, seen: dict[str, metadata.Distribution]) -> None:
    """Gather what a distribution requires here, and what that requires, without extras."""
    for text in metadata.requires(name) or []:
        requirement = Requirement(text)
        key = canonicalize_name(requirement.name)
        if key in seen or (requirement.marker and not requirement.marker.evaluate({"extra": ""})):
            continue
        seen[key] = metadata.distribution(requirement.name)
        needed(requirement.name, seen)


def terms(distribution: metadata.Distribution) -> str:
    """Return the terms as the package states them: expression, classifiers, field, title of the licence file."""
    fields = distribution.metadata
    classifiers = fields.get_all("Classifier") or []
    classified = [row.rsplit(" :: ", 1)[-1] for row in classifiers if row.startswith("License ::")]
    for stated in (fields.get_all("License-Expression"), [", ".join(classified)], fields.get_all("License")):
        if stated and stated[0]:
            return str(stated[0]).splitlines()[0]
    (name, *_) = fields.get_all("License-File") or []
    text = distribution.read_text(f"licenses/{name}") or ""
    return text.strip().splitlines()[0]


def stated(table: str) -> dict[str, str]:
    """Return package and terms in the rows of a Markdown table."""
    rows = re.findall(r"^\| ([\w.-]+) \| ([^|]+) \|", table, re.MULTILINE)
    return dict(rows[1:])


@pytest.mark.parametrize(
    ("name", "start", "end"), [("rilis", "| package", EXTRA), ("matplotlib", EXTRA, "## What")]
)
def test_table_is_what_the_packages_say_of_themselves(root: Path, name: str, start: str, end: str) -> None:
    seen: dict[str, metadata.Distribution] = {} if name == "rilis" else {name: metadata.distribution(name)}
    needed(name, seen)
    table = (root / "LICENSES.md").read_text(encoding="utf-8").partition(start)[2].partition(end)[0]
    assert stated(start + table) == {found: terms(seen[found]) for found in sorted(seen)}


def test_nothing_but_languagetool_needs_the_package_under_the_gpl(root: Path) -> None:
    brief = root / "examples" / "01-presidensi-g20" / "brief.yaml"
    program = (
        "import sys; sys.modules['language_tool_python'] = None; from rilis.cli.main import main;"
        "sys.exit(main(sys.argv[1:]))"
    )
    command = [sys.executable, "-c", program, "check", str(brief), "--fail-on", "error"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
