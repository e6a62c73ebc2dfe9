"""Words in non-standard form: listed pairs, and the slips that rules make."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Suggestion
from rilis.checks.spelling.faults import faults, with_capitals

ID: Final = "spelling.nonstandard"
_SAYS: Final = {
    "pair": N_("“{seen}” is not the standard form; write “{right}”."),
    "compound": N_("“{seen}” is written apart: “{right}”."),
    "place": N_("“{seen}”: di, ke and dari before a place or time stand apart; write “{right}”."),
    "pun": N_("“{seen}”: pun stands apart; write “{right}”."),
    "melt": N_("“{seen}”: k, p, s and t melt after meN- and peN-; write “{right}”."),
    "isasi": N_("“{seen}”: the form in -ir is not standard; write “{right}”."),
    "spoken": N_("“{seen}” belongs to speech; write “{right}”."),
    "double-n": N_("“{seen}”: -an and -nya keep both their n; write “{right}”."),
}
_LEFT_TO_PEOPLE: Final = frozenset(("isasi",))
"""Rules whose replacement may need another affix too."""

_SPOKEN: Final = frozenset(("cakapan",))
"""Classes of pairs that are a matter of tone: warnings, and no blind replacement."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each word that is not in standard form; phrases are reported by the rows of the same id."""
    phrases = [hit.span for hit in context.term_hits.get(ID, ())]
    for fault in faults(document, context, "nonstandard"):
        if any(phrase.covers(fault.span) for phrase in phrases):
            continue
        rights = tuple(
            dict.fromkeys(with_capitals(document, fault, right) for right in fault.verdict.standard)
        )
        rule = fault.verdict.rule or "pair"
        safe = len(rights) == 1 and rule not in _LEFT_TO_PEOPLE and fault.verdict.listed not in _SPOKEN
        yield Hit(
            fault.span,
            Message(_SAYS[rule], {"seen": fault.word, "right": "” / “".join(rights)}),
            tuple(Suggestion(right, safe) for right in rights),
            "warning" if fault.verdict.listed in _SPOKEN else None,
        )


check = Check(
    id=ID,
    summary=N_("A word that is not in its standard form."),
    why=N_("Readers judge an office by its spelling, and standard forms are the ones that searches find."),
    cite="KBBI V (bentuk baku); EYD V (kata depan, partikel, gabungan kata, peluluhan)",
    run=run,
    severity="error",
    in_quotes="lower",
)
