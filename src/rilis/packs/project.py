"""Packs that a project's files name: read where they lie, packed or not, and nowhere else."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import Final

from rilis.errors import ConfigError
from rilis.messages import N_
from rilis.model.facts import FactPack
from rilis.model.lexicon import Lexicon
from rilis.model.message import Message
from rilis.model.style import StylePack
from rilis.model.template import TemplatePack
from rilis.packs.compiled import read_compiled
from rilis.packs.facts import read_facts
from rilis.packs.lexicon import read_lexicon
from rilis.packs.place import is_file, is_folder, listed, pack_name, read_source, stays_below
from rilis.packs.style import read_style
from rilis.packs.template import PACK, read_template
from rilis.packs.words import read_words

STYLE: Final = "gaya.yaml"
YAML: Final = (".yaml", ".yml")


class ProjectPacks:
    """Reads packs below some folders: the project's root, and where installed styles lie.

    Every method raises ConfigError for a path that is not there, holds no such pack or leaves
    these folders (links are followed), InputError for an unsafe archive, and what reading raises.
    """

    def __init__(self, roots: Sequence[str]) -> None:
        self._roots = tuple(roots)

    def read_style(self, path: str, identity: str) -> StylePack:
        """Return the style in a file that a person or `parent` chose; its paths start where it lies."""
        folder = os.path.dirname(os.path.abspath(path))
        try:
            return read_compiled(path, StylePack, lambda source: read_style(source, identity, folder))
        except OSError as error:
            message = Message(N_("The configuration “{path}” cannot be read."), {"path": path})
            raise ConfigError(message) from error

    def parent(self, style: StylePack) -> StylePack | None:
        """Return the style that `gaya` of another names: a folder, an archive or a file; else None."""
        named = os.path.join(style.folder, style.gaya)
        if not is_folder(named) and not is_file(named):
            return None
        self._inside(named)
        path = os.path.join(named, STYLE) if is_folder(named) else named
        if not is_file(path):
            values = {"path": named, "file": STYLE}
            raise ConfigError(Message(N_("“{path}” holds no style: there is no {file} in it."), values))
        self._inside(path)
        return self.read_style(path, pack_name(named))

    def lexicons(self, paths: Sequence[str]) -> tuple[Lexicon, ...]:
        """Return the lexicons in files, folders and archives."""
        files = [
            file for path in paths for file in self._files(path, YAML, N_("There is no lexicon “{path}”."))
        ]
        return tuple(read_compiled(file, Lexicon, read_lexicon) for file in files)

    def fact_packs(self, paths: Sequence[str]) -> tuple[FactPack, ...]:
        """Return the fact packs in files, folders and archives."""
        files = [
            file for path in paths for file in self._files(path, YAML, N_("There is no fact pack “{path}”."))
        ]
        return tuple(read_compiled(file, FactPack, read_facts) for file in files)

    def templates(self, paths: Sequence[str]) -> tuple[TemplatePack, ...]:
        """Return the templates in folders and archives, each of one pack or of several."""
        found: list[TemplatePack] = []
        for path in paths:
            self._inside(path)
            folders = list(template_folders(path))
            if not folders:
                values = {"path": path, "file": PACK}
                raise ConfigError(
                    Message(N_("“{path}” holds no template: there is no {file} in it."), values)
                )
            found += (read_template(folder, trusted=False) for folder in folders)
        return tuple(found)

    def words(self, paths: Sequence[str]) -> tuple[str, ...]:
        """Return the words in files, each once."""
        found: dict[str, None] = {}
        for path in paths:
            for file in self._files(path, (".txt",), N_("There is no file of words “{path}”.")):
                found.update(dict.fromkeys(read_words(read_source(file))))
        return tuple(found)

    def roots_of_words(self, path: str) -> str:
        """Return the path of a list of roots, when it may be read; an empty one stays empty."""
        if path:
            self._inside(path)
        return path

    def _files(self, path: str, kinds: tuple[str, ...], missing: str) -> Iterator[str]:
        self._inside(path)
        if is_folder(path):
            names = [name for name in listed(path) if name.endswith(kinds) and name not in (STYLE, PACK)]
            files = [os.path.join(path, name) for name in names]
        else:
            files = [path] if is_file(path) else []
        if not files:
            raise ConfigError(Message(missing, {"path": path}))
        for file in files:
            self._inside(file)
            yield file

    def _inside(self, path: str) -> None:
        if not any(stays_below(path, root) for root in self._roots):
            raise ConfigError(
                Message(N_("“{path}” lies outside the project."), {"path": path}),
                Message(N_("Copy the pack into the project's folder and name it from there.")),
            )


def template_folders(path: str) -> Iterator[str]:
    """Yield the folder itself when it is a template pack, else the packs directly in it."""
    if is_file(os.path.join(path, PACK)):
        yield path
    elif is_folder(path):
        inside = (os.path.join(path, name) for name in listed(path))
        yield from (folder for folder in inside if is_file(os.path.join(folder, PACK)))
