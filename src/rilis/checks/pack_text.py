"""Where a text speaks of what a fact pack holds: its event's names, and what stands right after them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from rilis.api import AppliedPack, Document, Span, one_edit_apart

_VERBS: Final = frozenset(
    "digelar diselenggarakan dilaksanakan berlangsung diadakan dihelat dibuka dimulai ditutup berakhir"
    " dijadwalkan held takes place opens begins".split()
)
_LINKS: Final = _VERBS | frozenset(
    "yang akan telah sudah sedang pada di dari mulai sejak tanggal tgl hari selama resmi which will be"
    " is was take on in from scheduled the to".split()
)
"""Words that may stand between the event and its date or place."""
_ALWAYS: Final = frozenset(
    "pelaksanaan penyelenggaraan perhelatan gelaran ajang acara bahwa kegiatan ketika karena sebab agar"
    " supaya that when the".split()
)
"""Words before the event's name after which it is the subject of what follows."""
_WITHOUT_VERB: Final = frozenset("di pada dalam selama at during".split())
_WITH_YANG: Final = _WITHOUT_VERB | frozenset(
    "untuk menjelang jelang menuju menyambut dan rumah mendukung menyukseskan for of host".split()
)
_LEAST_LETTERS: Final = 5
"""Letters of a word that may be misspelt; shorter ones are too near to others."""
_FARTHEST: Final = 14
"""Tokens between the event and its date or place."""


class After(NamedTuple):
    """What stands after an anchor: the linking words, in lower case, and the next token."""

    links: tuple[str, ...]
    token: int
    """Index of the first token that is none of them."""

    @property
    def verb(self) -> bool:
        """One of the links says that the event takes place."""
        return not _VERBS.isdisjoint(self.links)


@lru_cache(maxsize=64)
def _pattern(forms: tuple[str, ...], *, fold: bool) -> re.Pattern[str]:
    longest = sorted(dict.fromkeys(forms), key=len, reverse=True)
    words = "|".join(re.escape(form) for form in longest)
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE if fold else 0)


def found_forms(text: str, forms: Iterable[str], *, fold: bool = False) -> Iterator[tuple[Span, str]]:
    """Yield each place of one of `forms` as whole words, longest first. `fold`: case does not count."""
    wanted = tuple(filter(None, forms))
    if wanted:
        for match in _pattern(wanted, fold=fold).finditer(text):
            yield Span(*match.span()), match[0]


def event_forms(row: AppliedPack) -> tuple[str, ...]:
    """Return all right names of a pack's event."""
    return tuple(form for name in row.pack.peristiwa for form in name.forms)


def sentences_of(document: Document) -> Sequence[Span]:
    """Return the sentences of running text with titles and captions, in order."""
    others = document.of_kind("title", "subtitle", "subheading", "caption")
    return sorted((*document.analysis.sentences, *(block.span for block in others)))


def sentence_at(sentences: Sequence[Span], offset: int) -> Span | None:
    """Return the sentence that holds an offset, or None."""
    index = bisect_right(sentences, offset, key=lambda span: span.start) - 1
    if index >= 0 and sentences[index].start <= offset < sentences[index].end:
        return sentences[index]
    return None


def block_of(document: Document, offset: int) -> Span | None:
    """Return the block that holds an offset, or None."""
    index = bisect_right(document.blocks, offset, key=lambda block: block.span.start) - 1
    span = document.blocks[index].span if index >= 0 else None
    return span if span is not None and offset < span.end else None


def after(
    document: Document, sentences: Sequence[Span], anchor: Span, places: frozenset[str]
) -> After | None:
    """Return what follows an anchor, when that clearly belongs to it, else None.

    `places`: words in lower case that may stand between, too. The anchor must be the subject: at
    the beginning of a sentence, or after a word that leaves no doubt (see `_ALWAYS`).
    """
    tokens = document.analysis.tokens
    starts, lower = tokens.starts, tokens.lower
    first = bisect_right(starts, anchor.start) - 1
    block = block_of(document, anchor.start)
    if block is None or first < 0:
        return None
    at = first
    while at < len(tokens) and starts[at] < anchor.end:
        at += 1
    links: list[str] = []
    while at < len(tokens) and tokens.ends[at] <= block.end and len(links) <= _FARTHEST:
        if lower[at] not in _LINKS and lower[at] not in places and lower[at] not in ",(":
            break
        links.append(lower[at])
        at += 1
    else:
        return None
    sentence = sentence_at(sentences, anchor.start)
    begins = sentence is not None and starts[first] <= sentence.start
    before = lower[first - 1] if first and starts[first - 1] >= block.start else ""
    if not begins and before and before not in _ALWAYS:
        allowed = _WITH_YANG if "yang" in links or "which" in links else _WITHOUT_VERB
        verb = not _VERBS.isdisjoint(links)
        if (verb and allowed is _WITHOUT_VERB) or before not in allowed:
            return None
    return After(tuple(links), at)


def words_of(names: Iterable[str]) -> frozenset[str]:
    """Return the words of names in lower case."""
    return frozenset(word for name in names for word in re.findall(r"\w+", name.lower()))


def one_letter_off(seen: str, wanted: str) -> bool:
    """Tell whether one letter is changed, added, lost, or two neighbours are swapped."""
    if len(wanted) < _LEAST_LETTERS or not wanted.isalpha() or seen.lower() == wanted.lower():
        return False
    return one_edit_apart(seen, wanted)
