"""An illness beside the name of who has it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, late_pattern
from rilis.checks.privacy.digits import mentions
from rilis.checks.privacy.people import NAME, aged, sentences_with

_ILLNESS: Final = late_pattern(
    r"\b(?:positif (?:covid(?:-19)?|hiv|tbc|terinfeksi|corona)|mengidap|didiagnos[ia]s?|terdiagnosis|"
    r"terinfeksi|terjangkit|"
    r"(?:menderita|penyakit|sakit) (?:hiv|aids|tbc|tuberkulosis|kanker|kusta|skizofrenia|hepatitis|"
    r"sifilis|diabetes|"
    r"epilepsi|gagal ginjal|jantung|stroke|leukemia|tumor|bipolar|depresi|gangguan|demensia|asma|jiwa)|"
    r"(?:kanker|tumor) (?:payudara|otak|darah|serviks|paru|rahim|prostat|usus|hati)|skizofrenia|leukemia|"
    r"gangguan (?:jiwa|mental|bipolar)|diagnosed with)\b",
    re.IGNORECASE,
)
_STEMS: Final = tuple(
    "positif ngidap iagnos infeksi rjangkit derita enyakit akit anker umor kizofren eukemia angguan".split()
)
_PATIENT: Final = late_pattern(
    rf"\b(?i:pasien|penderita|warga|anak|bayi|balita|patient)(?: [a-z-]+){{0,3}}? (?:bernama|"
    rf"atas nama|named) (?P<name>{NAME})"
)


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report a name with an age, or a patient by name, in one sentence with an illness."""
    del context
    text = document.text
    if not mentions(text, _STEMS):
        return
    for sentence in sentences_with(document, _ILLNESS):
        places = [span for span, _age in aged(text, sentence.span)]
        places += [Span(*match.span("name")) for match in _PATIENT.finditer(text, *sentence.span)]
        for place in sorted(set(places)):
            yield Hit(
                place,
                Message(N_("An illness stands beside this name; leave the name out, or ask the patient.")),
                secret=True,
                person=True,
            )


check = Check(
    id="privacy.diagnosis",
    summary=N_("An illness beside the name of who has it."),
    why=N_("Health is specific personal data; a neighbour who reads it does not forget."),
    cite="UU 27/2022 tentang Pelindungan Data Pribadi, pasal 4 ayat (2); UU 17/2023 pasal 177 (rahasia kesehatan)",
    run=run,
)
