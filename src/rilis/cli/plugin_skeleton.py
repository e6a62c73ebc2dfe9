"""The files of a new agency plugin: the tested `rilis-contoh` under the agency's own names.

data/plugin.json is made of plugins/rilis-contoh by tools/skeleton.py; each name that belongs to
the example stands there as one of MARKS. A file that is the same as one of the template
`siaran_pers` is not kept twice: it is copied from there.
"""

from __future__ import annotations

import os
from typing import Final, NamedTuple

import rilis

MARKS: Final = ("<<package>>", "<<distribution>>", "<<folder>>", "<<agency>>", "<<short>>", "<<name>>")
"""Stand for: rilis_contoh, rilis-contoh, siaran_contoh, the agency, its short form, contoh."""
DATA: Final = os.path.join(os.path.dirname(rilis.__file__), "data", "plugin.json")


class Names(NamedTuple):
    """What a new plugin is called."""

    name: str
    """Its id: `contoh`."""
    agency: str
    short: str

    @property
    def marked(self) -> dict[str, str]:
        """Each of MARKS with what stands for it."""
        word = self.name.replace("-", "_")
        values = (f"rilis_{word}", f"rilis-{self.name}", f"siaran_{word}", self.agency, self.short, self.name)
        return dict(zip(MARKS, values, strict=True))


def plugin_files(names: Names) -> dict[str, bytes]:
    """Return the files of the package by path with `/`, relative to its folder."""
    import json

    import rilis_templates

    with open(DATA, encoding="utf-8") as file:
        kept = json.load(file)
    files = {_named(path, names): _named(text, names).encode() for path, text in kept["files"].items()}
    shipped = os.path.dirname(rilis_templates.__file__)
    for path, name in kept["shared"].items():
        with open(os.path.join(shipped, *name.split("/")), "rb") as file_there:
            files[_named(path, names)] = file_there.read()
    return dict(sorted(files.items()))


def _named(text: str, names: Names) -> str:
    for mark, value in names.marked.items():
        text = text.replace(mark, value)
    return text
