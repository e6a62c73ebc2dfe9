"""Recognises what one line of a release is by its words: label, number, contact heading …"""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple

from rilis.document.tables import press_rows
from rilis.language.late_pattern import late_pattern
from rilis.model.document import BlockKind

_LONGEST_LINE: Final = 160
"""Code points; a longer line is running text."""
_NUMBER: Final = late_pattern(r"(?:nomor|number|no)\b\s*[.:]?\s*[:.]?\s*(?P<rest>\S.*)", re.IGNORECASE)
_PENDING: Final = late_pattern(
    r"(?:nomor|number|no\.?)\s*:\s*(?:menyusul|to follow|[-–—_.…\[\]x/ ]+)", re.IGNORECASE
)
_SERIAL: Final = late_pattern(
    r"(?:[A-Z]{1,4}[ .-]\s?)?[\w.-]+(?:/[\w. -]*\w)+"  # SP 69/OJK/V/2025
    r"|(?:[A-Z]{2,4}\.)?\d{1,3}(?:\.\d{1,4}){3,9}"  # HM.01.1.2.12.25.19
)
_MOST_BARE_WORDS: Final = 3
_UPDATE: Final = late_pattern(
    r"(?:pembaruan ke-|update )\d{1,3}(?:, (?:menggantikan|replacing) \S.{0,80})?", re.IGNORECASE
)
"""Which update of running news a release is, and the number it takes the place of."""
_MOST_NUMBER_WORDS: Final = 14
_INITIALS: Final = late_pattern(
    r"\(\s*(?:[a-z]{1,6}(?:\s?[/-]\s?[a-z]{1,6}){0,3}"  # (abc), (abc/de)
    r"|[a-z. ]{1,20}(?:/[\w .]{1,24}){1,3}"  # (abc/HUMAS CONTOH)
    r"|(?:humas|bpmi|biro|puspen|adv)\b[\w /.,-]{0,50})\s*\)",
    re.IGNORECASE,
)
_MARKS: Final = late_pattern(r"\(\s*\*+\s*\)|\*(?:\s?\*){2,}|#{3,}|-\s?0\s?-|-{3,}|={3,}|_{3,}|-30-")
_DASHED: Final = late_pattern(r"[-–—*=#(\s]+(?P<word>[a-z]+)[-–—*=#)\s]+", re.IGNORECASE)
_TRAILING: Final = late_pattern(r"(?<=[.!?”\"’)])\s*(?P<mark>\(\s*\*+\s*\)|\*{3,}|#{3,})\Z")
_HASHTAGS: Final = late_pattern(r"#[^\W\d_]\w*(?:[\s,;|]+#[^\W\d_]\w*)*[\s,;|.]*")
_SIGNED: Final = late_pattern(r"(?P<role>[^\W\d_][\w ]{1,24}?)(?:\s?/\s?[\w ]{1,24})?\s*:\s*\S")
_MOST_SIGNED_WORDS: Final = 15
_BYLINE: Final = late_pattern(
    r"(?:oleh|by|ditulis oleh|diterbitkan|dipublikasikan|diunggah|posted|published|admin)\b", re.IGNORECASE
)


class Piece(NamedTuple):
    """A stretch of a line that is one part."""

    kind: BlockKind
    start: int
    end: int


def header_parts(line: str, *, labelled: bool = False) -> list[Piece]:
    """Return the parts that make up a line above the title, or none if it is something else.

    `SIARAN PERS Nomor: 12/…` is two. `labelled`: a label or front matter came before, so a bare
    number (`SP-08/2026`) and `tentang` are known too.
    """
    if len(line) > _LONGEST_LINE:
        return []
    folded = _fold(line)
    whole: BlockKind | None = None
    if folded in _forms("label") or (folded in _forms("label_alone") and line.isupper()):
        whole = "label"
    elif _matches(folded, "draft") and (line.isupper() or folded in _forms("draft")):
        whole = "draft_mark"
    elif _matches(folded, "status") or (labelled and _UPDATE.fullmatch(line)):
        whole = "status"
    elif is_number(line, labelled=labelled) or (labelled and folded == "tentang"):
        whole = "number"
    return _label_and_rest(line) if whole is None else [Piece(whole, 0, len(line))]


def _label_and_rest(line: str) -> list[Piece]:
    """Return the parts of a line that begins with a label: `SIARAN PERS Nomor …`, `SIARAN PERS DISDIK`."""
    label = _label_at_start(line)
    if label:
        rest = line[label:].lstrip(" :-–—")
        at = len(line) - len(rest)
        if is_number(rest, labelled=True):
            return [Piece("label", 0, len(line[:at].rstrip(" :-–—"))), Piece("number", at, len(line))]
        if line.isupper() and len(line.split()) <= _MOST_NUMBER_WORDS and not line.endswith((".", "!", "?")):
            return [Piece("label", 0, len(line))]
    return []


def is_number(line: str, *, labelled: bool) -> bool:
    """Tell whether a line is the release's number: `Nomor: 12/HM/…`, after a label also bare."""
    line = line.strip()
    count = len(line.split())
    if not 0 < count <= _MOST_NUMBER_WORDS or line.endswith(("!", "?")):
        return False
    match = _NUMBER.fullmatch(line)
    if match is None:
        return labelled and count <= _MOST_BARE_WORDS and _is_serial(line, whole=True)
    rest = match["rest"]
    if _PENDING.fullmatch(line):
        return True
    twice = _NUMBER.fullmatch(rest)  # `Nomor: No. 21/05/Th. IX`
    return _is_serial(twice["rest"] if twice else rest, whole=False)


def _is_serial(words: str, *, whole: bool) -> bool:
    match = _SERIAL.fullmatch(words) if whole else _SERIAL.match(words)
    return match is not None and any(sign.isdigit() for sign in match[0])


def source_number(line: str) -> bool:
    """Tell whether a line names the release and its number: `Sumber: Siaran Pers … Nomor: 365/…`."""
    folded = line.lower()
    at = max(folded.rfind("nomor"), folded.rfind("no."))
    named = any(label in folded for label in ("siaran pers", "press release", "rilis pers"))
    return named and at > 0 and len(line) <= _LONGEST_LINE and is_number(line[at:], labelled=False)


def section_of(heading: str) -> BlockKind | None:
    """Return what a heading begins: background, contact, attachment or channel; None for another."""
    folded = _fold(heading)
    if len(heading) > _LONGEST_LINE:
        return None
    sections: tuple[BlockKind, ...] = ("contact", "channel", "attachment", "background")
    return next((kind for kind in sections if _matches(folded, kind)), None)


def contact_line(line: str) -> bool:
    """Tell whether a line gives a contact after naming it: `Narahubung: Biro Humas (021) …`."""
    head, colon, rest = line.partition(":")
    return bool(colon and rest.strip()) and len(head) <= _LONGEST_LINE and _fold(head) in _forms("contact")


def channel_line(line: str) -> bool:
    """Tell whether a line gives a web site or account: `Laman: …`, `Instagram: @…`."""
    head, colon, rest = line.partition(":")
    if colon and rest.strip() and _fold(head) in _forms("account"):
        return True
    return line.strip().lower().startswith(("www.", "http://", "https://")) and len(line.split()) == 1


def signature_line(line: str) -> bool:
    """Tell whether a line names who made the text: `Penulis: …`, `Penanggung jawab: …`."""
    match = _SIGNED.match(line)
    if match is None or len(line.split()) > _MOST_SIGNED_WORDS:
        return False
    return _fold(match["role"]) in _forms("signature")


def byline(line: str) -> bool:
    """Tell whether a line under a web page's title says by whom and when it was put there."""
    return _BYLINE.match(line) is not None and len(line.split()) <= _MOST_SIGNED_WORDS


def is_closing(line: str) -> bool:
    """Tell whether a line is a closing mark: `(*)`, `***`, `-- selesai --`, `(abc/de)`."""
    words = line.strip()
    if not words or len(words) > _LONGEST_LINE:
        return False
    if _MARKS.fullmatch(words) or _INITIALS.fullmatch(words):
        return True
    dashed = _DASHED.fullmatch(words)
    return dashed is not None and dashed["word"].lower() in _forms("closing")


def trailing_mark(text: str) -> int:
    """Return where a closing mark at the end of a paragraph begins (`… warga. (*)`), or -1."""
    match = _TRAILING.search(text, max(0, len(text) - 12))
    return match.start("mark") if match else -1


def is_claim(line: str) -> bool:
    """Tell whether a paragraph is a claim under its verdict: `[TIDAK BENAR] “…”`."""
    mark, closed, _ = line.partition("]")
    return bool(closed) and mark[:1] == "[" and mark[1:].isupper() and _matches(_fold(mark[1:]), "claim")


def is_hashtags(line: str) -> bool:
    """Tell whether a line holds nothing but hashtags."""
    return line.startswith("#") and _HASHTAGS.fullmatch(line) is not None


def title_like(line: str, most_words: int = 20) -> bool:
    """Tell whether a line may be a title: short, begins with a capital or figure, no final stop."""
    words = line.split()
    if not 0 < len(words) < most_words or line.rstrip().endswith((".", ",", ";", ":")):
        return False
    first = line.lstrip("\"“‘'([")[:1]
    return first.isupper() or first.isdigit()


def _fold(line: str) -> str:
    return " ".join(line.strip(" \t\n\u00a0*_:.-–—").lower().split())


@cache
def _forms(kind: str) -> frozenset[str]:
    return frozenset(_fold(row["form"]) for row in press_rows("release_parts") if row["kind"] == kind)


@cache
def _openings(kind: str) -> tuple[str, ...]:
    """Return the beginnings after which at least one more word must come."""
    forms = (row["form"] for row in press_rows("release_parts") if row["kind"] == kind)
    return tuple(form[:-1] for form in forms if form.endswith(" *"))


def _matches(folded: str, kind: str) -> bool:
    return folded in _forms(kind) or folded.startswith(_openings(kind))


def _label_at_start(line: str) -> int:
    """Return the length of the label that a longer line begins with, or 0."""
    lower = line.lower()
    found = [form for form in _forms("label") if lower.startswith(form)]
    longest = max(map(len, found), default=0)
    return longest if longest and not lower[longest : longest + 1].isalnum() else 0
