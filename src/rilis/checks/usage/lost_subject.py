"""A sentence whose subject is lost behind a preposition."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, late_pattern
from rilis.checks.usage.places import PROSE, better, matches

_SAYS: Final = (
    "menyatakan|mengatakan|menyampaikan|menjelaskan|menyebutkan|menyebut|mengungkapkan|menegaskan|mengimbau"
    "|memaparkan|menuturkan|mengajak|berharap|berpesan|menambahkan"
)
_PATTERN: Final = late_pattern(
    r"(?:(?P<head>Dalam|Pada|Dari|Melalui|Dengan|Bagi|Di) (?:[a-z-]+ ){1,4}?(?:itu|tersebut|ini)(?:lah)?"
    rf"(?P<verb> (?:{_SAYS}|menunjukkan|menghasilkan|membuktikan|bertujuan|membahas|membuat|menjadikan|menyebabkan"
    r"|mengakibatkan|memperlihatkan|menandakan))"
    rf"|(?:Dalam|Pada) (?:sambutan|arahan|pidato|paparan|keterangan|penjelasan|amanat|pesan|laporan)nya (?:{_SAYS})"
    rf"|Kepada (?:wartawan|awak media|media|pers) (?:{_SAYS})"
    rf"|(?P<source>Menurut) (?:[A-Z][\w.]*|dan|data|hasil|warga|pihak|kepala|beliau)(?: (?:[A-Z][\w.]*|dan|dari|para))"
    rf"{{0,8}} (?:{_SAYS}))(?= [a-z])"
)
_FIRST_WORDS: Final = frozenset("dalam pada dari melalui dengan bagi di kepada menurut".split())
"""What a place begins with."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each place; what to write is known only where the words after the preposition are the subject."""
    del context
    for match in matches(document, _PATTERN, PROSE, begins="sentence", first=_FIRST_WORDS):
        head = match["head"] or match["source"]
        if not head:
            message = Message(
                N_("“{seen}” says nowhere who speaks; name the speaker before the verb."), {"seen": match[0]}
            )
            yield Hit(Span(*match.span()), message)
            continue
        right = match[0][len(head) + 1 :]
        right = right[0].upper() + right[1:]
        message = Message(
            N_("After the preposition in “{seen}” no subject is left; write “{right}”."),
            {"seen": match[0], "right": right},
        )
        yield better(match.span(), message, right, safe=False)


check = Check(
    id="usage.lost-subject",
    summary=N_("A sentence without subject after a preposition."),
    why=N_("A preposition takes the subject away from its verb."),
    cite="Tata Bahasa Baku: subjek kalimat tidak didahului kata depan",
    run=run,
    severity="warning",
    in_quotes="lower",
)
