"""What tells who a person is: names, ages, schools, parents and villages in a sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from rilis.api import Document, Span, late_pattern

WORD: Final = r"[A-Z][a-z'’]{2,}"
_FORM: Final = r"(?:[Bb]apak |[Ii]bu |Sdr\.? |Saudara |Saudari |Pak |Bu )?"
NAME: Final = rf"{_FORM}{WORD}(?: (?:{WORD}|[A-Z]\.?(?= )|bin|binti))*"
AGED: Final = late_pattern(
    rf"(?P<name>{WORD}(?: (?:[A-Z][a-z'’]+|[A-Z]\.?|bin|binti))*),? ?\((?P<age>[0-9]{{1,2}})(?: ?tahun| ?th)?\)"
)
"""A name with an age in brackets."""
_NOT_NAMES: Final = frozenset(
    "senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober "
    "november desember pasal ayat nomor tabel gambar lampiran kabupaten kota provinsi kecamatan polres polsek polda "
    "korban pelaku tersangka anak siswa siswi pelajar seorang".split()
)
SCHOOL: Final = late_pattern(
    r"\b(?:SD|SMP|SMA|SMK|MI|MTs|MA|SDN|SMPN|SMAN|SMKN|MIN|MTsN|MAN|SLB|TK|PAUD|"
    r"(?:[Pp]ondok )?[Pp]esantren|[Pp]onpes)"
    r" (?:(?:Negeri|Swasta|Islam|Kristen|Katolik|Muhammadiyah|[0-9]{1,3}) ?)*(?:[A-Z][a-z'’-]{2,}|"
    r"(?<=[0-9] )|(?<=[0-9])\b)"
    r"(?: [A-Z][a-z'’-]{2,})*"
)
PARENT: Final = late_pattern(
    r"\b(?i:(?:ayah|ibu|bapak|orang ?tua|paman|bibi|kakek|nenek|kakak|wali)"
    rf"(?:nya| (?:kandung |tiri |angkat |dari )?(?:korban|anak|pelaku|siswa|siswi|bocah|"
    rf"tersangka)(?: itu| tersebut)?)),?"
    rf" (?:bernama |yang bernama |yakni |yaitu )?(?P<name>{WORD}(?: {WORD})*)"
)
_VILLAGE_WORDS: Final = r"Desa|Kelurahan|Dusun|Kampung|Nagari|Gampong|Pekon"
NAMED_VILLAGE: Final = late_pattern(rf"\b(?:{_VILLAGE_WORDS}) {WORD}(?: {WORD})*")
VILLAGE: Final = late_pattern(
    rf"\b(?:{_VILLAGE_WORDS}|RT ?[0-9]{{1,3}} ?/? ?RW) ?(?:{WORD}|[0-9]{{1,3}})(?: {WORD})*"
)


def is_person(words: str) -> bool:
    """Tell whether what tells who somebody is names a person, not a school or village."""
    return not (SCHOOL.match(words) or VILLAGE.match(words))


class Sentence(NamedTuple):
    """A sentence with the block it stands in."""

    span: Span
    block: Span


def sentences_with(document: Document, *patterns: re.Pattern[str]) -> Iterator[Sentence]:
    """Yield the sentences that hold the first pattern, in blocks that hold all of them."""
    sentences = document.analysis.sentences
    text = document.text
    starts: list[int] | None = None
    for block in document.prose():
        start, end = block.span
        if not all(pattern.search(text, start, end) for pattern in patterns):
            continue
        if starts is None:
            starts = [sentence.start for sentence in sentences]
        for at in range(bisect_left(starts, start), bisect_left(starts, end)):
            sentence = sentences[at]
            if patterns[0].search(text, sentence.start, sentence.end):
                yield Sentence(sentence, block.span)


def aged(text: str, span: Span) -> Iterator[tuple[Span, int]]:
    """Yield the names with an age in brackets in a span, and the age in years."""
    for match in AGED.finditer(text, span.start, span.end):
        name = Span(*match.span("name"))
        words = match["name"].split()
        dropped = 0
        while words and words[0].lower() in _NOT_NAMES:
            dropped += len(words.pop(0)) + 1
        if words and words[-1].lower() not in _NOT_NAMES:
            yield Span(name.start + dropped, name.end), int(match["age"])


def disjoint(spans: Iterable[Span]) -> Iterator[Span]:
    """Yield spans in order of place without those that begin inside an earlier one."""
    past = 0
    for span in sorted(spans):
        if span.start >= past:
            past = span.end
            yield span
