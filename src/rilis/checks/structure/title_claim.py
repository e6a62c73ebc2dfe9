"""A headline that repeats the false claim it should correct."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Brief, Check, Context, Document, Hit, Message, late_pattern

_WORD: Final = late_pattern(r"[^\W_]+(?:[.,:-][^\W_]+)*")
_SMALL: Final = frozenset(
    "di ke dari pada untuk dan atau yang dengan akan telah sudah sedang oleh dalam bagi para itu ini ada"
    " adalah the a an of in on at to for and or is are was were will be by with from that this"
    " pukul jam tanggal".split()
)
_DENIALS: Final = frozenset(
    "hoaks hoax hoak isu kabar berita informasi klaim rumor tidak tak bukan benar benarkah betulkah bohong"
    " palsu keliru salah fakta cek klarifikasi bantah membantah dibantah tepis menepis luruskan meluruskan"
    " tegaskan menegaskan sebut menyebut soal tentang terkait beredar viral pastikan false fake rumour claim"
    " news no not untrue denies deny about circulating fact check".split()
)
"""Words that deny or announce a claim; what is left of the headline is what readers keep."""
_SHARE: Final = 0.8
"""A headline of which more is the claim's repeats it."""
_FEWEST: Final = 2


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report a headline made of the claim's words, or one with a figure that only the claim has."""
    title = document.first("title")
    claim = _claim(document, context.brief)
    if title is None or not claim:
        return
    words = document.text_of(title)
    told = _words(claim)
    left = [word for word in _words(words) if word not in _DENIALS | _agency(context)]
    figures = [word for word in left if any(map(str.isdigit, word)) and word in told]
    others = (block for block in document.blocks if block.kind not in ("title", "subtitle", "claim"))
    true = frozenset(_words("\n".join(map(document.text_of, others)))) if figures else frozenset()
    wrong = [figure for figure in figures if figure not in true]
    repeated = [word for word in left if word in told]
    if wrong or (len(repeated) >= _FEWEST and len(repeated) >= _SHARE * len(left)):
        yield Hit(
            title.span,
            Message(
                N_("The headline repeats the claim (“{words}”); say what is true, for many read no further."),
                {"words": " ".join(dict.fromkeys(wrong or repeated))},
            ),
        )


def _claim(document: Document, brief: Brief | None) -> str:
    """Return the claim: the brief's, else what the text marks as one."""
    if brief is not None and brief.klarifikasi is not None and brief.klarifikasi.klaim:
        return brief.klarifikasi.klaim
    return "\n".join(document.text_of(block).partition("]")[2] for block in document.of_kind("claim"))


def _words(text: str) -> list[str]:
    return [word for match in _WORD.finditer(text.lower()) if (word := match[0]) not in _SMALL]


def _agency(context: Context) -> frozenset[str]:
    return frozenset(_words(f"{context.profile.nama} {context.profile.singkatan}"))


check = Check(
    id="structure.title-claim",
    summary=N_("A headline that repeats the false claim it should correct."),
    why=N_("What a headline repeats is what readers remember, also when it is denied."),
    cite="Debunking Handbook 2020 (Lewandowsky dkk.): mulai dengan fakta, jangan jadikan klaim judul",
    run=run,
    severity="error",
)
