"""Marks and papers that are for the agency alone."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, late_pattern
from rilis.checks.privacy.digits import mentions

_STAMP: Final = late_pattern(
    r"(?:SANGAT RAHASIA|RAHASIA|TERBATAS|CONFIDENTIAL|RESTRICTED|INTERNAL|"
    r"(?:HANYA )?UNTUK KALANGAN (?:SENDIRI|INTERNAL|TERBATAS)|KHUSUS INTERNAL|TIDAK UNTUK DISEBARLUASKAN)"
)
_SIGNS: Final = " \t*_#[]()!.:-–—"
_PAPER: Final = late_pattern(
    r"\b(?:nota dinas|memo internal|memorandum internal|surat rahasia|lembar disposisi|internal memo)\b"
    r"(?:[^\n.;]{0,24}?\b(?:nomor|no\.?|number)\s{0,2}:?\s{0,2}(?P<number>[\w./-]*\d[\w./-]*\w))?",
    re.IGNORECASE,
)
_PAPER_STEMS: Final = (
    "ota dinas",
    "ota Dinas",
    "OTA DINAS",
    "emo",
    "MEMO",
    "urat rahasia",
    "urat Rahasia",
    "isposisi",
)
_IN_COURT: Final = late_pattern(r"\b(?:jaksa|hakim|terdakwa|dakwaan|persidangan|penyidik)\b", re.IGNORECASE)
"""A paper that a court speaks of is evidence."""
_NEAR: Final = 200
"""Letters before and after in which a court may be named."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report a stamp of secrecy that stands alone, and internal papers referred to by number."""
    del context
    text = document.text
    for block in document.blocks:
        words = document.text_of(block)
        if words.isupper() or "RAHASIA" in words or "TERBATAS" in words:
            yield from _stamps(words, block.span.start)
    if not mentions(text, _PAPER_STEMS):
        return
    for match in _PAPER.finditer(text):
        around = (max(0, match.start() - _NEAR), match.end() + _NEAR)
        if (match["number"] or "internal" in match[0].lower()) and not _IN_COURT.search(text, *around):
            yield Hit(
                Span(*match.span()),
                Message(
                    N_(
                        "“{seen}” is a paper of the agency alone; refer to a decision or rule that is public."
                    ),
                    {"seen": match[0]},
                ),
            )


def _stamps(words: str, start: int) -> Iterable[Hit]:
    at = start
    for line in words.splitlines(keepends=True):
        core = line.strip().strip(_SIGNS)
        if _STAMP.fullmatch(core):
            place = at + line.index(core)
            yield Hit(
                Span(place, place + len(core)),
                Message(
                    N_("“{seen}” says that this text may not be published; ask first, then take it away."),
                    {"seen": core},
                ),
                severity="error",
            )
        at += len(line)


check = Check(
    id="privacy.internal-mark",
    summary=N_("A stamp of secrecy, or a paper that is for the agency alone."),
    why=N_(
        "Internal papers are exempt from publication; a stamp left in a release asks what else slipped out."
    ),
    cite="UU 14/2008 tentang Keterbukaan Informasi Publik, pasal 17 huruf i",
    run=run,
)
