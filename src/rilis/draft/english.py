"""English for the few fixed Indonesian words a brief is written with: hedges, units, links, sources."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

HEDGES: Final = {
    "lebih dari": "more than",
    "kurang dari": "fewer than",
    "sekitar": "about",
    "kira-kira": "about",
    "kurang lebih": "about",
    "hampir": "nearly",
    "nyaris": "nearly",
    "sedikitnya": "at least",
    "setidaknya": "at least",
    "sekurang-kurangnya": "at least",
    "paling sedikit": "at least",
    "minimal": "at least",
    "paling banyak": "at most",
    "maksimal": "at most",
    "hingga": "up to",
    "sampai": "up to",
    "sebanyak": "",
    "diperkirakan": "an estimated",
    "diperkirakan sekitar": "an estimated",
    "ditargetkan": "a targeted",
    "rata-rata": "an average of",
}
"""`kira` → English; a hedge is never lost."""

UNITS: Final = {
    "orang": ("person", "people"),
    "jiwa": ("person", "people"),
    "rumah": ("house", "houses"),
    "kota": ("city", "cities"),
    "kabupaten": ("regency", "regencies"),
    "provinsi": ("province", "provinces"),
    "negara": ("country", "countries"),
    "desa": ("village", "villages"),
    "menit": ("minute", "minutes"),
    "jam": ("hour", "hours"),
    "hari": ("day", "days"),
    "minggu": ("week", "weeks"),
    "bulan": ("month", "months"),
    "tahun": ("year", "years"),
    "meter": ("metre", "metres"),
    "kilometer": ("kilometre", "kilometres"),
    "kilogram": ("kilogram", "kilograms"),
    "ton": ("tonne", "tonnes"),
    "liter": ("litre", "litres"),
    "hektare": ("hectare", "hectares"),
}
"""Units with one plain English name: one, more than one. All others are for the writer to name."""
_SYMBOLS: Final = frozenset("m km cm mm kg g ha l kw mw gw kwh mwh gb mb tb °c mm m² m³ km² usd us$".split())

LINKS: Final = {
    "senada": "echoing this",
    "sementara itu": "meanwhile",
    "di tempat terpisah": "separately",
    "secara terpisah": "separately",
    "pada kesempatan yang sama": "on the same occasion",
    "selain itu": "in addition",
    "sebelumnya": "earlier",
}
"""`sambung` → English."""

SOURCES: Final = {
    "": "speech",
    "sambutan": "speech",
    "naskah sambutan": "speech",
    "pidato": "speech",
    "naskah pidato": "speech",
    "amanat": "address",
    "keterangan tertulis": "written statement",
    "keterangan pers": "press statement",
    "wawancara": "interview",
}
"""`asal` → English."""

ASSIGNMENTS: Final = {
    "Plt.": "Acting",
    "Plh.": "Acting",
    "Pj.": "Acting",
    "Pjs.": "Acting",
    "a.i.": "Ad Interim",
}
"""`penugasan` → what stands before an office in English."""


def unit_in_english(unit: str, amount: Decimal | None) -> str:
    """Return the English name of a unit for an amount, or an empty text for one that has no plain name."""
    folded = unit.strip().lower()
    if folded in _SYMBOLS:
        return unit.strip()
    names = UNITS.get(folded)
    return names[0 if amount == 1 else 1] if names else ""
