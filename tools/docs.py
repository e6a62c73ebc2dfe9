"""Writes the pages that come out of the code, or tells where they differ.

    python tools/docs.py --update | --check

docs/checks.md and docs/id/checks.md (every check with its rule and examples), docs/hooks.md,
docs/hooks/ and the same in docs/id/ (hook_pages.py), and in src/rilis/data examples.json (the
examples that `rilis explain` shows) and plugin.json (what `rilis plugin new` writes, skeleton.py).
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from hook_pages import hook_pages
from rilis.findings.own_checks import OWN
from rilis.messages import N_, translation
from rilis.model.check import Check, Validator
from rilis.model.lexicon import Lexicon
from rilis.plugins.catalog import load_catalog
from rilis.testing import Case, Table, read_tables
from skeleton import skeleton

ROOT = Path(__file__).resolve().parent.parent
MOST = 2
"""Examples of a sort."""
LONGEST = 160
LEVELS = {"error": N_("MUST"), "warning": N_("LOOK"), "info": N_("HINT")}
CATALOG = load_catalog(entry_points=False)
TABLES = {table.check: table for table in read_tables(str(ROOT / "tests" / "cases"))}


def main() -> int:
    """Write the pages or compare them; return 1 when one differs."""
    pages = {
        ROOT / "docs" / "checks.md": checks_page("en"),
        ROOT / "docs" / "id" / "checks.md": checks_page("id"),
        **hook_pages(),
        ROOT / "src" / "rilis" / "data" / "examples.json": examples(),
        ROOT / "src" / "rilis" / "data" / "plugin.json": skeleton(),
    }
    stale = [
        path for path, text in pages.items() if not path.exists() or path.read_text(encoding="utf-8") != text
    ]
    if "--update" in sys.argv:
        for path in stale:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(pages[path], encoding="utf-8")
        return 0
    for path in stale:
        print(f"{path.relative_to(ROOT)} is not up to date; run: make docs")
    return 1 if stale else 0


def checks_page(language: str) -> str:
    """Return the page of all checks in a language."""
    _ = translation(language)
    everything: list[Check | Validator | Lexicon] = [*CATALOG.checks, *OWN]
    everything += [*CATALOG.validators, *CATALOG.lexicons]
    lines = [f"# {_(N_('Checks'))}", "", _(N_("Made from the code; `rilis explain ID` shows the same.")), ""]
    group = ""
    checked = {check.id for check in CATALOG.checks}
    for each in sorted(everything, key=lambda each: each.id):
        if each.id.partition(".")[0] != group:
            group = each.id.partition(".")[0]
            lines += [f"## {group}", ""]
        if not isinstance(each, Lexicon):
            lines += check_lines(each, language)
        elif each.id in checked:
            lines += row_lines(each, language)
        else:
            lines += lexicon_lines(each, language)
    return "\n".join(lines).rstrip() + "\n"


def check_lines(check: Check | Validator, language: str) -> Iterator[str]:
    """Yield the lines of one check."""
    _ = translation(language)
    yield from (
        f"### `{check.id}`",
        "",
        f"**{_(LEVELS[check.severity])}** – {_(check.summary)}",
        "",
        _(check.why),
        "",
    )
    yield f"- {_(N_('Source: {cite}')).format(cite=check.cite)}"
    if check.defaults:
        options = ", ".join(f"`{key}: {shown(value)}`" for key, value in check.defaults.items())
        yield f"- {_(N_('Options: {options}')).format(options=options)}"
    flags, silent = cases(check.id)
    yield from (f"- ✗ {text}" for text in flags[:1])
    yield from (f"- ✓ {text}" for text in silent[:1])
    yield ""


def lexicon_lines(lexicon: Lexicon, language: str) -> Iterator[str]:
    """Yield the lines of one lexicon and a table of its rows."""
    _ = translation(language)
    level = _(LEVELS[lexicon.severity])
    yield from (f"### `{lexicon.id}`", "", f"**{level}** – {lexicon.summary}", "", lexicon.why, "")
    yield f"- {_(N_('Source: {cite}')).format(cite=lexicon.cite)}"
    yield ""
    yield from row_lines(lexicon, language)


def row_lines(lexicon: Lexicon, language: str) -> Iterator[str]:
    """Yield the table of a lexicon's rows; one with the id of a check lays more words under it."""
    _ = translation(language)
    yield from (f"| {_(N_('row'))} | {_(N_('write'))} | {_(N_('right in'))} |", "|---|---|---|")
    for term in lexicon.terms:
        yield f"| {', '.join(term.bentuk)} | {', '.join(term.ganti)} | {', '.join(term.kecuali)} |"
    yield ""


def shown(value: object) -> str:
    """Return an option's value, a long list cut short."""
    if isinstance(value, tuple):
        return ", ".join(map(str, value[:6])) + (", …" if len(value) > 6 else "")
    return str(value)


def cases(identity: str) -> tuple[list[str], list[str]]:
    """Return the first examples of a check: reported and silent, around the marked words."""
    table: Table | None = TABLES.get(identity)
    rows = table.cases if table else ()
    # With options of its own a case shows another rule than the one described here.
    usual = [case for case in rows if not case.options] or list(rows)
    flags = [marked(case) for case in usual if case.flags][:MOST]
    return flags, [plain(case, rows) for case in usual if not case.flags][:MOST]


def marked(case: Case) -> str:
    """Return the line of a case that is reported, with «…» around the words."""
    text, span = case.text, case.spans[0]
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.start)
    end = len(text) if end < 0 else end
    last = min(span.end, end)
    return cut(f"{text[start : span.start]}«{text[span.start : last]}»{text[last:end]}")


def plain(case: Case, rows: tuple[Case, ...]) -> str:
    """Return the line of a silent case that tells it from the reported ones."""
    others = {line for row in rows if row.flags for line in row.text.splitlines()}
    lines = [line for line in case.text.splitlines() if line.strip() and line not in others]
    return cut(lines[0] if lines else case.text.strip().splitlines()[-1])


def cut(line: str) -> str:
    """Return a line short enough to read."""
    line = line.strip()
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"


def examples() -> str:
    """Return the examples of all checks as JSON."""
    found = {}
    for identity in (*(each.id for each in CATALOG.checks), *(each.id for each in CATALOG.validators)):
        flags, silent = cases(identity)
        found[identity] = {"flag": flags, "pass": silent}
    return json.dumps(dict(sorted(found.items())), ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    sys.exit(main())
