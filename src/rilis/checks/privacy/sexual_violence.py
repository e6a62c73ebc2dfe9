"""A victim of sexual violence who can be told."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, late_pattern
from rilis.checks.privacy.digits import mentions
from rilis.checks.privacy.people import (
    NAME,
    PARENT,
    SCHOOL,
    VILLAGE,
    WORD,
    disjoint,
    is_person,
    sentences_with,
)

_CRIME: Final = late_pattern(
    r"\b(?:p[ae]merkosaan|perkosaan|diperkosa|memperkosa|pencabulan|dicabuli|mencabuli|"
    r"pelecehan seksual|kekerasan seksual|"
    r"persetubuhan|disetubuhi|rudapaksa|sodomi|disodomi|eksploitasi seksual|perbudakan seksual|"
    r"dilecehkan|rape[d]?|"
    r"sexual (?:violence|assault|abuse))\b",
    re.IGNORECASE,
)
_STEMS: Final = ("erkosa", "cabul", "eksual", "etubuh", "udapaksa", "sodomi", "ecehkan", "rape", "sexual")
_VICTIM: Final = late_pattern(r"\b(?:korban(?:nya)?|penyintas|victims?|survivors?)\b", re.IGNORECASE)
_NAMED: Final = late_pattern(
    rf"\b(?i:korban(?:nya)?|penyintas|victim|survivor)(?: (?:p[ae]merkosaan|perkosaan|pencabulan|"
    rf"pelecehan|kekerasan|persetubuhan|seksual))*"
    rf"(?:,| yang bernama| bernama| atas nama|,? yakni|,? yaitu| named) (?P<name>{NAME})"
)
_BEFORE: Final = late_pattern(
    rf"(?P<name>{WORD}(?: {WORD})+)(?: \([0-9]{{1,2}}(?: tahun)?\))?,? (?:sebagai |selaku |adalah |"
    rf"yang menjadi )?korban(?:nya)? (?:pemerkosaan|perkosaan|pencabulan|pelecehan|kekerasan seksual)"
)
_WORKPLACES: Final = r"(?:PT|CV|Universitas|Institut|Politeknik|Hotel|Toko|RS|Rumah Sakit)"
_PLACE: Final = late_pattern(
    rf"\b(?:bekerja (?:di|sebagai \w+ di)|karyawati|karyawan|pegawai|mahasiswi|mahasiswa) "
    rf"(?P<name>{_WORKPLACES} {WORD}(?: {WORD})*)"
)
_WORKPLACE: Final = late_pattern(rf"{_WORKPLACES} ")
_FROM: Final = late_pattern(
    r"\b[Kk]orban(?:nya)?,? (?:(?:merupakan )?(?:seorang )?(?:warga|siswi|siswa|santri\w*|pelajar)|asal) "
)
_NOT_A_NAME: Final = late_pattern(
    r"(?:Polisi|Polres|Polda|Polsek|Kementerian|Dinas|Unit|Saat|Namun|Kapolres|Kasat|Menteri|Selain|"
    r"Setelah|Komnas|"
    r"Pemerintah|Jaksa|Hakim|Dan|Yang|Kekerasan|Kabupaten|Kota|Provinsi|Desa|Kecamatan)\b"
)


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report name, relatives, school, workplace and village of a victim, in that sentence.

    Also the name of each victim of the brief where the text is about sexual violence.
    """
    text = document.text
    if not mentions(text, _STEMS) or not _CRIME.search(text):
        return
    found = {
        span
        for sentence in sentences_with(document, _VICTIM, _CRIME)
        for span in _telling(text, sentence.span)
    }
    for person in context.brief.tokoh if context.brief else ():
        if person.peran == "korban" and person.nama:
            found.update(Span(*match.span()) for match in re.finditer(re.escape(person.nama), text))
    for span in disjoint(found):
        yield Hit(
            span,
            Message(
                N_("This tells who the victim is; write “korban” and leave out name, family, place and work.")
            ),
            secret=True,
            person=is_person(span.of(text)) and not _WORKPLACE.match(span.of(text)),
        )


def _telling(text: str, sentence: Span) -> Iterator[Span]:
    for pattern in (_NAMED, _BEFORE, PARENT, _PLACE):
        for match in pattern.finditer(text, *sentence):
            if not _NOT_A_NAME.match(match["name"]):
                yield Span(*match.span("name"))
    if _NAMED.search(text, *sentence) or _FROM.search(text, *sentence):
        for pattern in (SCHOOL, VILLAGE):
            yield from (Span(*match.span()) for match in pattern.finditer(text, *sentence))


check = Check(
    id="privacy.sexual-violence",
    summary=N_("Name, family, place or work of a victim of sexual violence."),
    why=N_("The law keeps the victim's identity secret; who is told a second time is harmed a second time."),
    cite="UU 12/2022 (TPKS) pasal 29 dan 69; Kode Etik Jurnalistik pasal 5",
    run=run,
    severity="error",
)
