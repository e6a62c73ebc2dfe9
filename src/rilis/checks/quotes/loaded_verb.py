"""A verb that judges the speaker, in the agency's own voice."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message, Suggestion, speech_verbs

_NEUTRAL = {"plain": "kata", "nya": "katanya", "active": "mengatakan"}
_LEFT_ALONE = frozenset(("puji", "sanjung", "keluh", "aku", "akui", "teriak"))
"""Acts of speech that a release may tell; `mengaku` is right of a confession."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report quotations attributed with `klaim`, `dalih`, `tuding` and the like."""
    del context
    seen_at = None
    for quotation in document.analysis.quotations:
        attribution = quotation.attribution
        if attribution is None or attribution.verb == seen_at or attribution.base in _LEFT_ALONE:
            continue
        seen_at = attribution.verb
        seen = attribution.verb.of(document.text)
        verb = speech_verbs().get(seen.lower())
        right = _NEUTRAL.get(verb.form) if verb is not None and verb.kind == "loaded" else None
        if right is not None:
            yield Hit(
                attribution.verb,
                Message(
                    N_("“{seen}” judges the speaker; in the agency's voice write “{right}”."),
                    {"seen": seen, "right": right},
                ),
                (Suggestion(right),),
            )


check = Check(
    id="quotes.loaded-verb",
    summary=N_("A verb that judges the speaker, in the agency's own voice."),
    why=N_("In a release it is the agency that says of others that they claim, dodge or accuse."),
    cite="Tempo Institute, verba pewarta: pilih kata, mengatakan, menyatakan",
    run=run,
    severity="info",
    needs_release=True,
)
