"""Parts that do not add up to the total beside them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, format_number, late_pattern
from rilis.checks.figures.amounts import HEDGED, Amount, amounts_in, last_digit, sentences_with, shown

_NEEDED: Final = ("terdiri", "rincian", "terbagi", "yakni", "yaitu")
_SAYS: Final = late_pattern(
    r"\b(?:terdiri (?:atas|dari)|(?:dengan )?(?:rincian|perincian)(?:nya)?|terbagi (?:atas|menjadi)|yakni|yaitu)\b:?"
)
_WHOLE: Final = late_pattern(r"\b(?:total|totalnya|jumlah|seluruhnya|keseluruhan|semuanya)\b", re.IGNORECASE)
_NOT_ALL: Final = late_pattern(
    r"\b(?:di antaranya|antara lain|termasuk|lainnya|dan lain"
    r"|per (?:orang|bulan|tahun|hari|unit)|masing-masing|setiap|tiap"
    r""
    r"|kali|sisanya (?!\d))\b",
    re.IGNORECASE,
)
_BETWEEN: Final = late_pattern(
    r"(?:[,;]| dan| serta|, dan|, serta|, sedangkan|, sementara)(?: (?:dan|serta))?(?: sisanya)? \Z"
)
_LAST: Final = late_pattern(r"(?:\bdan|\bserta|\bsedangkan|\bsementara)(?: sisanya)? \Z")
_AT_ONCE: Final = late_pattern(r"[\s:(]{0,2}\Z")
_FROM_TOTAL: Final = 60
"""Code points between the total and the word that parts it."""
_SHORTEST: Final = 2
_FEW: Final = 10
_OF_OTHERS: Final = frozenset(
    "tahun bulan pekan minggu hari jam menit kali meter km hektare ton kg liter tim kelompok keluarga kk kelas kloter"
    " rombongan provinsi kabupaten kota kecamatan desa kapal bus sekolah paket set program kegiatan".split()
)
"""Units whose parts are things of another kind: ten teams of seven boys and two girls."""
_PEOPLE: Final = frozenset(
    "orang jiwa warga korban pegawai peserta siswa murid mahasiswa guru dosen personel anggota pejabat tersangka pria"
    " wanita laki-laki perempuan anak dewasa lansia balita putra putri pasien petugas relawan tamu atlet penumpang"
    " polki polwan pelajar pengungsi".split()
)


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report `30 orang, terdiri atas 12 laki-laki dan 17 perempuan`: the text itself calls it a sum."""
    del context
    if not any(word in document.text for word in _NEEDED):
        return
    for sentence in sentences_with(document, 1):
        says = _SAYS.search(document.text, sentence.start, sentence.end)
        if says is None:
            continue
        amounts = amounts_in(document, sentence)
        parts = _parts(document, amounts, says.end())
        before = [
            amount
            for amount in amounts
            if amount.span.end <= says.start() and parts and amount.kind == parts[0].kind
        ]
        if before and says.start() - before[-1].span.end <= _FROM_TOTAL:
            yield from _compare(document, before, parts, says, sentence)


def _parts(document: Document, amounts: Sequence[Amount], start: int) -> list[Amount]:
    """Return the amounts listed after the word that parts the total; none unless the list is complete."""
    text = document.text
    parts: list[Amount] = []
    complete = False
    for amount in amounts:
        if amount.span.start < start:
            continue
        if not parts:
            if _AT_ONCE.fullmatch(text, start, amount.span.start) is None:
                return []
            parts.append(amount)
        elif _BETWEEN.search(text, parts[-1].span.end, amount.span.start):
            if complete:
                return []  # `12 guru dan 17 siswa, 3 tamu`: where the list ends cannot be told
            parts.append(amount)
            complete = _LAST.search(text, parts[-2].span.end, amount.span.start) is not None
    return parts if complete else []


def _compare(
    document: Document, before: Sequence[Amount], parts: Sequence[Amount], says: re.Match[str], sentence: Span
) -> Iterable[Hit]:
    text, total = document.text, before[-1]
    if len(parts) < _SHORTEST or HEDGED.search(text, sentence.start, parts[-1].span.end):
        return
    if says[0] in ("yakni", "yaitu") and not _WHOLE.search(text, sentence.start, says.start()):
        return
    added = sum((part.value for part in parts), Decimal(0))
    if not (_close(added, total.value) and total.unit not in _OF_OTHERS) and not all(
        _alike(total, part) for part in parts
    ):
        return
    if total.kind == "%" or _NOT_ALL.search(text, total.span.end, sentence.end):
        return
    slack = sum((last_digit(document, part) for part in parts if part.scale), Decimal(0))
    slack += last_digit(document, total) if total.scale else 0
    if any(abs(added - amount.value) <= slack / 2 for amount in before):
        return
    place = Span(total.span.start, parts[-1].span.end)
    yield Hit(
        place,
        Message(
            N_("The total is “{total}”, its parts {sum} make {added}; mend the total or a part."),
            {
                "total": shown(document, total),
                "sum": " + ".join(format_number(part.value, document.language) for part in parts),
                "added": format_number(added, document.language),
            },
        ),
    )


def _close(added: Decimal, total: Decimal) -> bool:
    """Tell whether a sum is so near to its total that both count the same things, under whatever name."""
    return total >= _FEW and abs(added - total) <= total / 10


def _alike(total: Amount, part: Amount) -> bool:
    """Tell whether a part counts the same things as the total."""
    if total.kind or part.kind:
        return total.kind == part.kind
    return part.unit == total.unit or (total.unit in _PEOPLE and part.unit in _PEOPLE)


check = Check(
    id="figures.parts",
    summary=N_("Parts that do not add up to the total beside them."),
    why=N_("Newsrooms add up what a release calls a sum; one that is off by one holds up the story."),
    cite="Aritmetika: jumlah sama dengan jumlah bagiannya, bila teks sendiri menyebutnya jumlah",
    run=run,
)
