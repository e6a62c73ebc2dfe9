"""A child in conflict with the law, or a child victim, who can be told."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, late_pattern
from rilis.checks.privacy.digits import mentions
from rilis.checks.privacy.people import (
    NAMED_VILLAGE,
    PARENT,
    SCHOOL,
    VILLAGE,
    aged,
    disjoint,
    is_person,
    sentences_with,
)

_CRIME: Final = late_pattern(
    r"\b(?:pencurian|mencuri|dicuri|tawuran|penganiayaan|menganiaya|dianiaya|pembunuhan|membunuh|"
    r"dibunuh|p[ae]merkosaan|"
    r"perkosaan|diperkosa|memperkosa|pencabulan|dicabuli|mencabuli|pelecehan seksual|"
    r"kekerasan seksual|persetubuhan|"
    r"disetubuhi|rudapaksa|perundungan|dirundung|pengeroyokan|dikeroyok|mengeroyok|begal|pembegalan|"
    r"klitih|penculikan|"
    r"diculik|disekap|perdagangan orang|penusukan|ditusuk|pembacokan|dibacok|membacok|narkoba|"
    r"narkotika|sabu|kekerasan|"
    r"kejahatan|tindak pidana|ditangkap|diringkus|berhadapan dengan hukum)\b",
    re.IGNORECASE,
)
_CRIME_STEMS: Final = tuple(
    "curi tawur aniaya bunuh erkosa cabul seksual setubuh udapaksa undung eroyok begal klitih culik sekap "
    "rdagangan tusuk bacok arkoba arkotika sabu ekerasan ejahatan pidana "
    "tangkap ringkus berhadapan".split()
)
_CHILD_STEMS: Final = tuple("anak iswa iswi elajar antri murid bocah emaja balita tahun (1".split()) + tuple(
    f"({age}{end}" for age in range(1, 10) for end in ") "
)
_YOUNG: Final = r"(?:1[0-7]|[1-9])"
_CHILD: Final = late_pattern(
    rf"(?:\b(?:[A-Z]{{1,4}}|[A-Z][a-z]+),? ?\({_YOUNG}(?: ?tahun| ?th)?\))"
    rf"|(?i:\b(?:berusia|usia|umur|berumur|bocah|remaja) {_YOUNG} tahun\b)"
    r"|(?i:\b(?:seorang|oknum) (?:anak|pelajar|siswa|siswi|santri|santriwati|murid|bocah|remaja|balita)\b)"
    r"|(?i:\b(?:korban|pelaku|tersangka)(?: yang)?(?: masih)?(?: merupakan| adalah|"
    r",)? (?:anak di bawah umur|anak berinisial|pelajar|siswa|siswi|santri|santriwati|bocah)\b)"
    r"|(?i:\banak (?:korban|yang berhadapan dengan hukum|yang berkonflik dengan hukum|berinisial|saksi)\b)"
)
_LIVES: Final = late_pattern(
    r"\b(?:[Aa]nak|[Rr]emaja|[Bb]ocah|[Pp]elajar|[Ss]isw[ai]|[Kk]orban|[Pp]elaku|[Tt]ersangka|[Ii]a|[Dd]ia)\b"
    r"[^.\n]{0,60}\b(?:tinggal|beralamat|berdomisili|bersekolah|berasal|warga)\b"
)
"""A sentence that says where the child lives or goes to school."""
_CAPITAL: Final = late_pattern(r"\b(?P<name>[A-Z][a-z'’]+?)(?:nya)?\b")
_SHORTEST: Final = 4
"""Letters of a first name that tells a person by itself."""
_ADULT: Final = 18
_NOT_OF_THE_CHILD: Final = late_pattern(
    r"\b(?:[Kk]epala|[Gg]uru|[Kk]etua|[Pp]engasuh|[Pp]impinan|Kantor|Balai) (?:\w+ )?\Z"
)
_FAR: Final = 12
"""Letters before a school that are looked at for who works there."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report name, parents, school and village of one child in a sentence about a crime.

    Also the name of each person whom the brief calls a child or a victim under 18.
    """
    text = document.text
    told = mentions(text, _CRIME_STEMS) and mentions(text, _CHILD_STEMS)
    found = {
        span
        for sentence in (sentences_with(document, _CHILD, _CRIME) if told else ())
        for span in _telling(text, sentence.span)
    }
    found.update(_from_brief(document, context))
    if found:  # a text about a child: whoever is named as its parent leads to it, in any paragraph
        found.update(Span(*match.span("name")) for match in PARENT.finditer(text))
        found.update(_elsewhere(document))
    for span in disjoint(found):
        yield Hit(
            span,
            Message(
                N_(
                    "This tells which child it is; leave out name, parents, school and village and write "
                    "“seorang anak” with its age."
                )
            ),
            secret=True,
            person=is_person(span.of(text)),
        )


def _elsewhere(document: Document) -> Iterator[Span]:
    """Yield the child's first name wherever it stands, and the places of sentences that say where it lives."""
    text = document.text
    children = [name for name, age in aged(text, Span(0, len(text))) if age < _ADULT]
    firsts = {first for name in children if len(first := name.of(text).split()[0]) >= _SHORTEST}
    named = {start for name in children for start in range(*name)}
    for match in _CAPITAL.finditer(text) if firsts else ():
        if match["name"] in firsts and match.start() not in named:
            yield Span(*match.span())
    for sentence in sentences_with(document, _LIVES):
        for pattern in (SCHOOL, NAMED_VILLAGE):  # `privacy.address` tells of RT and RW
            yield from (Span(*match.span()) for match in pattern.finditer(text, *sentence.span))


def _telling(text: str, sentence: Span) -> Iterator[Span]:
    for name, age in aged(text, sentence):
        if age < _ADULT:
            yield name
    for match in PARENT.finditer(text, *sentence):
        yield Span(*match.span("name"))
    for pattern in (SCHOOL, VILLAGE):
        for match in pattern.finditer(text, *sentence):
            if not _NOT_OF_THE_CHILD.search(text, max(0, match.start() - 2 * _FAR), match.start()):
                yield Span(*match.span())


def _from_brief(document: Document, context: Context) -> Iterator[Span]:
    """Yield where a child of the brief is named in the text."""
    for person in context.brief.tokoh if context.brief else ():
        young = person.umur.strip().isdigit() and int(person.umur) < _ADULT
        if person.nama and (
            person.peran == "anak" or (person.peran in ("korban", "tersangka", "saksi") and young)
        ):
            at = document.text.find(person.nama)
            while at >= 0:
                yield Span(at, at + len(person.nama))
                at = document.text.find(person.nama, at + len(person.nama))


check = Check(
    id="privacy.child",
    summary=N_("Name, parents, school or village of a child that a crime is about."),
    why=N_(
        "The law keeps the identity of a child secret, as offender, victim or witness; a child has its life ahead."
    ),
    cite="UU 11/2012 (SPPA) pasal 19 dan 97; Peraturan Dewan Pers 1/Peraturan-DP/II/2019 (PPRA)",
    run=run,
    severity="error",
)
