"""The same word twice in a row: a slip, or a reduplication without its hyphen."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message
from rilis.checks.usage.places import RUNNING, better

_SMALL: Final = frozenset(
    "yang di ke dari dan untuk dengan pada ini itu akan telah adalah oleh juga sudah bahwa atau para "
    "sebagai bagi serta agar karena ada bisa dapat kepada".split()
)
"""Words that are never doubled on purpose."""
_DOUBLED: Final = frozenset(
    "sama masing rata anak hal orang lama cepat benar pelan hati baik macam undang pertama kadang tiba "
    "negara daerah warga pihak program kegiatan".split()
)
"""Words whose doubled form is one word with a hyphen."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report both kinds; other words twice in a row may be names, calls or verse."""
    del context
    if document.language != "id":
        return
    tokens = document.analysis.tokens
    lower = tokens.lower
    text = document.text
    kinds = None
    for index, (first, second) in enumerate(pairwise(lower)):
        if first != second or (first not in _SMALL and first not in _DOUBLED):
            continue
        start, end = tokens.starts[index], tokens.ends[index + 1]
        gap = text[tokens.ends[index] : tokens.starts[index + 1]]
        if gap.strip(" ") or not gap or not text[tokens.starts[index + 1] : end].islower():
            continue
        kinds = kinds or [block.span for block in document.blocks if block.kind in RUNNING]
        if not any(span.start <= start and end <= span.end for span in kinds):
            continue
        seen = text[start:end]
        word = text[start : tokens.ends[index]]
        if first in _SMALL:
            message = Message(
                N_("“{seen}” stands twice in a row; write “{right}” once."), {"seen": seen, "right": word}
            )
            yield better((start, end), message, word, safe=True)
        else:
            right = f"{word}-{second}"
            message = Message(
                N_("“{seen}” is one doubled word; write “{right}”."), {"seen": seen, "right": right}
            )
            yield better((start, end), message, right, safe=False)


check = Check(
    id="usage.doubled-word",
    summary=N_("The same word twice in a row, or a doubled word without its hyphen."),
    why=N_("One of the two is left over, or the hyphen of a doubled word is missing."),
    cite="EYD V, bentuk ulang ditulis dengan tanda hubung",
    run=run,
    in_quotes="lower",
)
