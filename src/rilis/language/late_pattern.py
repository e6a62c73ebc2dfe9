"""Regular expressions that are compiled when first used: a run pays only for those its texts ask for."""

from __future__ import annotations

import re
from typing import Final, cast

_METHODS: Final = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split")


class _Late:
    """Stands for a pattern; its methods are the compiled pattern's own from the first use on."""

    def __init__(self, source: str, flags: int) -> None:
        self.pattern = source
        self.flags = flags

    def __getattr__(self, name: str) -> object:
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.flags)
        self.__dict__.update((method, getattr(compiled, method)) for method in _METHODS)
        return self.__dict__[name]


def late_pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return what works as `re.compile(source, flags)` does, compiled at its first use.

    A fault in the expression is told then (re.error); the tests use every one. Only the methods of a
    pattern and `pattern` are there.
    """
    return cast("re.Pattern[str]", _Late(source, flags))
