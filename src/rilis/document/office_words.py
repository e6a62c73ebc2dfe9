"""Words that tell who a person is: offices, ranks, roles, forms of address."""

from __future__ import annotations

from functools import cache

from rilis.document.tables import press_words

_KINDS = ("head", "territorial", "rank", "role", "title")


@cache
def office_words() -> frozenset[str]:
    """Return the words of offices, ranks, roles and forms of address, in lower case (data/press/offices.tsv)."""
    return frozenset().union(*(press_words("offices", kind) for kind in _KINDS))
