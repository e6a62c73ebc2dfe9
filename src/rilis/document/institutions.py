"""Public bodies and other institutions named in the text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from rilis.document.abbreviations import is_short_form
from rilis.document.capitals import by_block
from rilis.document.fields import is_field, precedes_proper_name
from rilis.document.name_parts import begins_office, is_time
from rilis.document.tables import press_words
from rilis.language.tokens import WORD, Tokens
from rilis.model.analysis import Mention
from rilis.model.document import Block

_LEFT_OUT: Final = frozenset(
    "label number status title subtitle subheading heading dateline channel closing hashtags draft_mark".split()
)
"""Kinds of block without running text; in a title every word has a capital, so no name can be told."""
_MOST_TOKENS: Final = 16
_MOST_PROPER: Final = 4
"""Words of a proper name after `Universitas`, `Bank` and the like."""


def find_institutions(tokens: Tokens, blocks: Sequence[Block], capitals: Sequence[int]) -> list[Mention]:
    """Return the institutions in order, disjoint: `Kementerian Keuangan`, `BNPB`, `Kemenkes`.

    Where a person may follow (`Kepala Dinas Kesehatan Sari Dewi`), a name ends with the last word
    that is known to belong to institutions. `capitals`: see `capital_words`.
    """
    found: list[Mention] = []
    heads = press_words("institutions", "head")
    for inside, indexes in by_block(tokens, blocks, capitals, _LEFT_OUT):
        in_office = False
        past = inside.start
        last = -1
        for at in indexes:
            if at < past:
                continue
            in_office = _is_office(tokens, at) or _still_in_office(tokens, at, last, inside, before=in_office)
            after = at + 1
            if tokens.lower[at] in heads:
                after = _end(tokens, at, inside.stop, careful=in_office)
                named = after > at + 1
            else:
                named = _is_short(tokens.form(at))
            if named:
                span = tokens.span(at, after - 1)
                found.append(Mention(span, span.of(tokens.text), "institution"))
            past = last = after
    return found


def _still_in_office(tokens: Tokens, at: int, last: int, inside: range, *, before: bool) -> bool:
    """Tell whether token `at` goes on with an office that was under way up to token `last`."""
    if at == last:
        return before
    if at - 1 == last and tokens.form(last) in ("dan", "/", "."):
        return before
    return at > inside.start and _is_office(tokens, at - 1)


def _is_office(tokens: Tokens, at: int) -> bool:
    """Tell whether an office begins that a name may follow; `warga` is none."""
    return any(tokens.lower[at] in press_words("offices", kind) for kind in ("head", "territorial", "rank"))


def _is_short(form: str) -> bool:
    lower = form.lower()
    if lower in press_words("institutions", "short"):
        return form.isupper() or form.istitle()
    return is_short_form(form) and not form.isupper() and lower.startswith(("kemen", "kejati", "kejari"))


def _end(tokens: Tokens, first: int, limit: int, *, careful: bool) -> int:
    """Return the index after the last word of the institution whose head is token `first`."""
    limit = min(limit, first + _MOST_TOKENS)
    at = end = first + 1
    unknown = 0
    while at < limit:
        form = tokens.form(at)
        if tokens.kinds[at] == WORD and form[0].isupper():
            if is_time(tokens.lower[at]) or (begins_office(tokens, at) and not is_field(tokens, at)):
                break
            known = is_field(tokens, at) or precedes_proper_name(tokens, at - 1)
            unknown += not known
            if not known and ((careful and at > first + 1) or unknown > _MOST_PROPER):
                break
            end = at + 1
        elif not _links(tokens, at, limit):
            break
        at += 1
    return end


def _links(tokens: Tokens, at: int, limit: int) -> bool:
    """Tell whether a small word or mark goes on with the name: `Riset dan Inovasi`, `ATR/BPN`."""
    if at + 1 >= limit or not tokens.form(at + 1)[0].isupper():
        return False
    if tokens.form(at) in ("dan", "atas"):
        return is_field(tokens, at + 1) and tokens.lower[at + 1] not in press_words("institutions", "head")
    return tokens.form(at) == "/" and tokens.starts[at + 1] == tokens.ends[at]
