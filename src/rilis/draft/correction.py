"""What a correction says: which release it corrects, and each place as it was and as it should be."""

from __future__ import annotations

from rilis.draft.body import Body
from rilis.draft.prose import unstopped
from rilis.draft.traced import Traced, joined, traced
from rilis.language.calendar import parse_date
from rilis.language.dates import format_date
from rilis.model.brief import Brief
from rilis.model.correction import Ralat
from rilis.model.document import Language
from rilis.model.style import Profile


def correction(brief: Brief, body: Body, profile: Profile, language: Language) -> dict[str, object]:
    """Return label, lead, heading and items of a correction; empty texts when the brief is none."""
    ralat = brief.ralat or Ralat()
    english = language == "en"
    label = "CORRECTION TO PRESS RELEASE" if english else f"RALAT {profile.label}"
    return {
        "label": label if brief.ralat is not None else "",
        "teras": [_lead(ralat, body, profile, english=english)] if brief.ralat is not None else [],
        "kepala": "Corrected Parts" if english else "Bagian yang Diralat",
        "butir": [_item(at, ralat, body, english=english) for at in range(len(ralat.butir))],
    }


def _lead(ralat: Ralat, body: Body, profile: Profile, *, english: bool) -> Traced:
    """Return the sentence that names number, date and title of the corrected release."""
    agency = traced(profile.nama or profile.singkatan, "instansi") or Traced("We" if english else "Kami")
    day = parse_date(ralat.tanggal)
    date = traced(ralat.tanggal, "ralat.tanggal")
    if day is not None:
        date = date.altered(format_date(day.date, "en" if english else "id"))
    words = (
        (" corrects press release", " number ", " of ", ", “", "”")
        if english
        else (" meralat siaran pers", " nomor ", " tanggal ", " berjudul “", "”")
    )
    parts: list[str] = [agency, words[0]]
    if ralat.nomor:
        parts += [words[1], traced(ralat.nomor, "ralat.nomor")]
    if ralat.tanggal:
        parts += [words[2], date]
    if ralat.judul.strip():
        parts += [words[3], body.plain(traced(ralat.judul, "ralat.judul")), words[4]]
    return joined([*parts, "."])


def _item(at: int, ralat: Ralat, body: Body, *, english: bool) -> Traced:
    row, path = ralat.butir[at], f"ralat.butir[{at}]"
    place = body.plain(traced(row.bagian, f"{path}.bagian"))
    wrong = unstopped(body.plain(traced(row.tertulis, f"{path}.tertulis")))
    right = unstopped(body.plain(traced(row.seharusnya, f"{path}.seharusnya")))
    if english:
        opening = ("In ", place, ", ") if place else ()
        return joined((*opening, "“", wrong, "” should read “", right, "”."))
    before = ("Pada ", place, " tertulis ") if place else ("Tertulis ",)
    return joined((*before, "“", wrong, "”, seharusnya “", right, "”."))
