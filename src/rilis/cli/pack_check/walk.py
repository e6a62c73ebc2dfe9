"""From a folder, archive or file to the packs in it, each looked at by its kind."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Final, NamedTuple

from rilis.cli.facts.packs import check_facts
from rilis.cli.pack_check.fault import Checked, Fault, fault_of
from rilis.cli.pack_check.lexicons import check_lexicon
from rilis.cli.pack_check.styles import Known, check_style
from rilis.cli.pack_check.templates import check_template
from rilis.cli.pack_check.words import check_words
from rilis.errors import ConfigError, RilisError
from rilis.findings.selection import known_ids
from rilis.language.distance import closest
from rilis.messages import N_
from rilis.model.catalog import Catalog
from rilis.model.check import Check, Validator
from rilis.model.lexicon import Lexicon
from rilis.model.message import Message
from rilis.model.source import Source
from rilis.model.template import TemplatePack
from rilis.packs.facts import KEYS as FACT_KEYS
from rilis.packs.lexicon import LEXICON_KEYS, read_lexicon
from rilis.packs.nodes import PackReader
from rilis.packs.place import is_file, is_folder, listed, read_source, split, stays_below
from rilis.packs.project import YAML
from rilis.packs.style import KEYS, WORD_FILE, read_style
from rilis.packs.template import PACK
from rilis.plugins.project_catalog import ProjectCatalog
from rilis.syntax.yaml_reader import read_yaml

_DEPTH: Final = 5
_MOST: Final = 200
"""Files of one pack that are looked at."""


class _Found(NamedTuple):
    kind: str
    path: str


def check_packs(path: str, catalog: Catalog) -> tuple[Checked, ...]:
    """Return every pack at a path with what is wrong in it.

    Raises ConfigError when there is no pack, InputError for an archive that is not read.
    """
    root = path if is_folder(path) else os.path.dirname(path) or "."
    found = _meant([row for row in _packs(path, root, 0) if row.kind])
    if not found:
        raise ConfigError(
            Message(N_("No pack was found in “{path}”."), {"path": path}),
            Message(
                N_(
                    "A pack is a gaya.yaml, a lexicon (.yaml with “istilah”), a fact pack (.yaml with “peristiwa”), "
                    "a folder with pack.yaml, or a .txt of words."
                )
            ),
        )
    if len(found) > _MOST:
        raise ConfigError(
            Message(N_("There are more than {limit} packs in “{path}”."), {"path": path, "limit": _MOST})
        )
    own = [each for row in found if row.kind == "lexicon" for each in _own_lexicon(row.path)]
    known = _known(catalog, own)
    taken = _taken(catalog, path, own)
    checked: list[Checked] = []
    for row in found:
        seen = _checked(row, root, known, taken, catalog)
        checked.append(seen)
        if seen.id and seen.kind in ("lexicon", "template"):
            taken = {**taken, seen.id: row.path}
    return tuple(checked)


def _packs(path: str, root: str, depth: int) -> Iterator[_Found]:
    if not stays_below(path, root):
        return
    if is_folder(path):
        if is_file(os.path.join(path, PACK)):
            yield _Found("template", path)
        elif depth < _DEPTH:
            for name in listed(path):
                yield from _packs(os.path.join(path, name), root, depth + 1)
    elif path.lower().endswith(WORD_FILE):
        yield _Found("words", path)
    elif path.lower().endswith(YAML) and is_file(path):
        yield _Found(_kind(path, named=depth == 0), path)


def _meant(found: list[_Found]) -> list[_Found]:
    """Return packs without the texts that are no list of words: those no style names in `kamus`."""
    named: set[str] = set()
    for row in found:
        if row.kind == "style":
            try:
                style = read_style(read_source(row.path), "", os.path.dirname(row.path), [])
            except (RilisError, OSError):
                continue
            named.update(map(os.path.normpath, style.berkas_kamus))
    alone = all(row.kind == "words" for row in found)
    return [row for row in found if alone or row.kind != "words" or os.path.normpath(row.path) in named]


def _kind(path: str, *, named: bool) -> str:
    """Return what a YAML file is by its keys; one that is neither is none of ours."""
    if os.path.basename(path) in ("gaya.yaml", "rilis.yaml"):
        return "style"
    try:
        source = read_source(path)
        keys = [key.text for key, _ in PackReader(source, []).entries(read_yaml(source))]
    except (RilisError, OSError):
        return "lexicon" if named or "leksikon" in path else ""
    of_lexicon = sum(bool(closest(key, LEXICON_KEYS)) for key in keys)
    of_style = sum(bool(closest(key, KEYS)) for key in keys)
    of_facts = sum(bool(closest(key, FACT_KEYS)) for key in keys)
    if of_facts > max(of_lexicon, of_style, len(keys) // 2):
        return "facts"
    if max(of_lexicon, of_style) < max(1, len(keys) // 2):
        return ""
    return "lexicon" if of_lexicon >= of_style else "style"


def _checked(row: _Found, root: str, known: Known, taken: dict[str, str], catalog: Catalog) -> Checked:
    if row.kind == "template":
        return check_template(row.path, taken, catalog.renderers)
    try:
        source = read_source(row.path)
    except (RilisError, OSError) as error:
        blank = Source(row.path, "")
        cannot = ConfigError(Message(N_("The configuration “{path}” cannot be read."), {"path": row.path}))
        told = error if isinstance(error, RilisError) else cannot
        return Checked(row.kind, "", row.path, (fault_of(told, blank, "pack.read"),))
    if row.kind == "words":
        return check_words(source)
    if row.kind == "lexicon":
        return check_lexicon(source, taken)
    if row.kind == "facts":
        return check_facts(row.path)
    return check_style(source, os.path.dirname(row.path) or ".", root, known)


def _own_lexicon(path: str) -> Iterator[Lexicon]:
    """Yield the lexicon of a file, as far as it can be read, so that a style may name its rows."""
    try:
        lexicon = read_lexicon(read_source(path), [])
    except (RilisError, OSError):
        return
    if lexicon.id:
        yield lexicon


def _known(catalog: Catalog, own: list[Lexicon]) -> Known:
    there = {lexicon.id for lexicon in catalog.lexicons}
    more = {lexicon.id: lexicon for lexicon in own if lexicon.id not in there}
    ids = known_ids(ProjectCatalog(catalog, tuple(more.values()), ()))
    checks: dict[str, Check | Validator] = {check.id: check for check in catalog.checks}
    checks.update({check.id: check for check in catalog.validators})
    return Known(ids, checks, frozenset(style.id for style in catalog.styles))


def _taken(catalog: Catalog, path: str, own: list[Lexicon]) -> dict[str, str]:
    """Return the ids of rilis itself, but not of those of its packs that are looked at themselves.

    An installed plugin's ids are its own: what is looked at may be the source of that plugin.
    """
    plugins = {info.name for info in catalog.plugins}
    ids = [pack.id for pack in catalog.templates if not _same(pack, path)]
    ids += (lexicon.id for lexicon in catalog.lexicons if lexicon not in own)
    return {name: "rilis" for name in ids if name.partition(".")[0] not in plugins}


def _same(pack: TemplatePack, path: str) -> bool:
    return not split(path)[0] and stays_below(pack.origin, path)


def all_faults(checked: tuple[Checked, ...]) -> tuple[Fault, ...]:
    """Return all faults in the order of files and places."""
    faults = [fault for each in checked for fault in each.faults]
    return tuple(sorted(faults, key=lambda fault: (fault.source.name, fault.span, fault.check)))
