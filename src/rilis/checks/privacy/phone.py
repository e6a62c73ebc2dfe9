"""A private mobile number."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from rilis.api import N_, Check, Contact, Context, Document, Hit, Message, Span, late_pattern
from rilis.checks.privacy.digits import GAP, after, bare, before, open_to_all

_MOBILE: Final = late_pattern(
    rf"(?<![\d.,/+-])(?:\+?62{GAP}?(?:\(0\) ?)?|\(?0)8[1-9](?:{GAP}?[0-9]\)?){{7,10}}(?![\d/]|[.,-]\d)"
)
_SERVICE: Final = late_pattern(
    r"\b(?:hotline|call ?cent\w+|contact cent\w+|(?:pusat|kontak|kanal|nomor|wa|whatsapp|unit|"
    r"loket) layanan|layanan|"
    r"pengaduan|aduan|mengadu|lapor|melapor|melaporkan|laporan|posko|helpdesk|help desk|siaga|"
    r"darurat|kanal|pendaftaran|"
    r"konsultasi|chatbot|wa center|whatsapp center|halo|sapa|nomor resmi|akun resmi|kantor|sekretariat|humas|"
    r"hubungan masyarakat|biro|press office|public relations|service|complaints?)\b",
    re.IGNORECASE,
)
_PERSON: Final = late_pattern(
    r"(?:(?i:\b(?:hubungi|menghubungi|kontak|narahubung|contact person|cp|contact|call)\b):? ?"
    r"(?:(?i:bapak|ibu|pak|bu|sdr\.?|saudara|saudari|mr\.?|ms\.?|mrs\.?) )?"
    r"(?!(?:Kantor|Dinas|Pusat|Call|Posko|Katim|Kanit|Kasat|Kapolsek|Satgas|Tim|Unit|Layanan|"
    r"WhatsApp|Hotline|Nomor|Badan|Balai|Polres|Polsek|Polda|Puskesmas|WA|HP)\b)"
    r"[A-Z][a-z]{2,}|(?i:\b(?:nomor|no\.?) (?:hp|ponsel|telepon|wa|whatsapp) "
    r"(?:pribadi|korban|pelaku|milik|pelapor|saksi)\b))"
)
_CALLS: Final = frozenset(("contact", "channel"))


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report mobile numbers outside the contact block, and inside it those without consent.

    Numbers of services pass, and those that the brief names in `nomor_umum`, as an office's
    telephone or with `izin: ya`.
    """
    text = document.text
    if "08" not in text and "62" not in text:
        return
    known = _known(context)
    for match in _MOBILE.finditer(text):
        number = bare(match[0]).replace("00", "0", 1) if "(0)" in match[0] else bare(match[0])
        allowed = known.get(number)
        if allowed or open_to_all(context, match[0]):
            continue
        block = document.block_at(match.start())
        inside = block is not None and block.kind in _CALLS
        words = before(text, match.start(), 90)
        person = allowed is False or (not inside and bool(_PERSON.search(words[-60:])))
        if not person and (_SERVICE.search(words) or _SERVICE.search(after(text, match.end()))):
            continue
        yield _hit(Span(*match.span()), inside=inside, person=person)


def _hit(span: Span, *, inside: bool, person: bool) -> Hit:
    if inside and not person:
        return Hit(
            span,
            Message(
                N_(
                    "A mobile number is among the contacts; if it is private, print it with consent only: "
                    "“telepon_pribadi” with “izin: ya”."
                )
            ),
            severity="info",
            secret=True,
        )
    return Hit(
        span,
        Message(
            N_(
                "This looks like a private mobile number; give the office's line, or name it in “nomor_umum” "
                "of the brief if it is a service or a warning."
            )
        ),
        severity="error" if person else None,
        secret=True,
    )


def _known(context: Context) -> Mapping[str, bool]:
    """Return the numbers of the contacts, and whether they may be printed."""
    found: dict[str, bool] = {}
    rows: list[Contact] = [*context.profile.narahubung]
    rows += [row for partner in context.partners for row in partner.narahubung]
    if context.brief is not None:
        rows += context.brief.narahubung
    for row in rows:
        found[bare(row.telepon)] = True
        found.setdefault(bare(row.telepon_pribadi), row.izin)
    found.pop("", None)
    return found


check = Check(
    id="privacy.phone",
    summary=N_("A private mobile number outside the contacts, or among them without consent."),
    why=N_("Once printed, a private number is called by strangers for years."),
    cite="UU 27/2022 tentang Pelindungan Data Pribadi, pasal 4, 20 dan 65",
    run=run,
)
