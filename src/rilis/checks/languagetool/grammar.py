"""Grammar as LanguageTool sees it: agreement, confused words, doubled words."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit
from rilis.checks.languagetool.remarks import CITE, hit_of, remarks_of


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report LanguageTool's remarks of this kind."""
    return (hit_of(remark) for remark in remarks_of("grammar", document, context))


check = Check(
    id="languagetool.grammar",
    summary=N_("A fault of grammar that LanguageTool sees."),
    why=N_("Faults of grammar make a foreign reader doubt the whole release."),
    cite=CITE,
    run=run,
    severity="warning",
    in_quotes="lower",
)
