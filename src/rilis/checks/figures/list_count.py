"""A text that promises five points and lists four."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, late_pattern, read_count

_NOUNS: Final = (
    "hal poin butir langkah syarat tahap tahapan program manfaat tujuan aspek pilar fokus strategi alasan arahan pesan"
    " rekomendasi isu agenda prioritas komponen faktor cara kategori tuntutan fakta tip jenis kriteria indikator bidang"
    " sektor instruksi imbauan kebijakan upaya unsur catatan kewajiban larangan inovasi keputusan kesepakatan"
    " points steps reasons goals priorities"
)
_INTRO: Final = late_pattern(
    r"(?<![\w.,/-])(?<!dari )(?<!ke-)(?<!pasal )(?P<count>\d{1,2}|dua belas|dua|tiga|empat|lima|enam|tujuh"
    rf"|delapan|sembilan|sepuluh|sebelas) (?P<noun>{'|'.join(_NOUNS.split())})\b",
    re.IGNORECASE,
)
_SOME: Final = late_pattern(
    r"\b(?:antara lain|di antaranya|misalnya|beberapa di antara|salah satu|among|such as|kedua|ketiga dari)\b",
    re.IGNORECASE,
)
_INLINE: Final = late_pattern(r"\((?P<number>\d{1,2})\)")
_ORDINALS: Final = (
    "pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh kesebelas kedua belas"
).split(" ")
_ORDINAL: Final = late_pattern(
    rf"[“\"'‘]?(?:Yang )?(?P<word>{'|'.join(word.capitalize() for word in _ORDINALS)})(?: adalah|,| ialah|:)"
)
_MORE: Final = late_pattern(
    r"[“\"'‘]?(?:Yang )?(?:Terakhir|Selanjutnya|Kemudian|Berikutnya|Lalu|Selain itu|Adapun|Sementara|Sedangkan)\b"
)
_FEWEST: Final = 2
_FURTHER: Final = 4_000
"""Code points in which a count of points is finished."""
_INTRO_LENGTH: Final = 160
"""Code points from the number to the end of its sentence."""


class _Promise(NamedTuple):
    """`lima langkah` at the end of a sentence."""

    span: Span
    number: int


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Compare the number in the sentence before a list, or before `pertama … kedua …`, with its points."""
    del context
    text = document.text
    if not ("(1)" in text or "Pertama" in text or document.first("list_item")) or _INTRO.search(text) is None:
        return
    for promise, listed in (*_lists(document), *_inline(document), *_ordinals(document)):
        if listed >= _FEWEST and listed != promise.number:
            yield Hit(
                promise.span,
                Message(
                    N_("“{seen}” are promised and {listed} follow; mend the number or complete the list."),
                    {"seen": promise.span.of(document.text), "listed": str(listed)},
                ),
            )


def _promise(document: Document, within: Span) -> _Promise | None:
    """Return the one number of points in a stretch of text, or None when there are none or several."""
    found = list(_INTRO.finditer(document.text, within.start, within.end))
    if len(found) != 1 or within.end - found[0].start() > _INTRO_LENGTH:
        return None
    if _SOME.search(document.text, within.start, within.end):
        return None
    count = read_count(found[0]["count"].lower())
    return None if count is None else _Promise(Span(*found[0].span()), int(count))


def _lists(document: Document) -> Iterator[tuple[_Promise, int]]:
    """Yield the promise in the last sentence of a paragraph with a colon, and the points of its list."""
    blocks = document.blocks
    for at, block in enumerate(blocks[:-1]):
        if block.kind not in ("lead", "paragraph") or blocks[at + 1].kind != "list_item":
            continue
        words = document.text_of(block).rstrip()
        if not words.endswith(":"):
            continue
        start = max(words.rfind(". ") + 2, 0) if ". " in words else 0
        promise = _promise(document, Span(block.span.start + start, block.span.end))
        level = blocks[at + 1].level
        listed = 0
        for item in blocks[at + 1 :]:
            if item.kind != "list_item" or item.level < level:
                break
            listed += item.level == level
        if promise is not None:
            yield promise, listed


def _inline(document: Document) -> Iterator[tuple[_Promise, int]]:
    """Yield the promise before `(1) …, (2) …` in one sentence."""
    if "(1)" not in document.text:
        return
    for sentence in document.analysis.sentences:
        marks = list(_INLINE.finditer(document.text, *sentence))
        numbers = [int(mark["number"]) for mark in marks]
        if len(numbers) >= _FEWEST and numbers == list(range(1, len(numbers) + 1)):
            promise = _promise(document, Span(sentence.start, marks[0].start()))
            if promise is not None:
                yield promise, len(numbers)


def _ordinals(document: Document) -> Iterator[tuple[_Promise, int]]:
    """Yield the promise in the sentence before `Pertama, …`, and how far the counting goes."""
    text = document.text
    sentences = document.analysis.sentences
    promise: _Promise | None = None
    reached, more = 0, False
    for at, sentence in enumerate(sentences):
        match = _ORDINAL.match(text, *sentence)
        place = _ORDINALS.index(match["word"].lower()) + 1 if match else 0
        if place == 1:
            if promise is not None and not more and not _goes_on(text, promise, reached):
                yield promise, reached
            promise = _promise(document, sentences[at - 1]) if at else None
            reached, more = 1, False
        elif promise is not None and place == reached + 1:
            reached = place
        elif promise is not None and (place or _MORE.match(text, *sentence)):
            more = True
    if promise is not None and not more and not _goes_on(text, promise, reached):
        yield promise, reached


def _goes_on(text: str, promise: _Promise, reached: int) -> bool:
    """Tell whether the next ordinal stands further on in other words: `alasan ketiga`."""
    following = text[promise.span.end : promise.span.end + _FURTHER].lower()
    return reached < len(_ORDINALS) and _ORDINALS[reached] in following


check = Check(
    id="figures.list-count",
    summary=N_("A number of points unlike the points that follow."),
    why=N_("Who reads “five steps” and finds four looks for the fifth, and writes to ask."),
    cite="Aritmetika: bilangan pengantar sama dengan banyaknya butir",
    run=run,
)
