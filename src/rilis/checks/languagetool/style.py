"""Style as LanguageTool sees it: wordiness, repetition, mixed variants."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit
from rilis.checks.languagetool.remarks import CITE, hit_of, remarks_of


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report LanguageTool's remarks of this kind."""
    return (hit_of(remark) for remark in remarks_of("style", document, context))


check = Check(
    id="languagetool.style",
    summary=N_("A matter of style that LanguageTool points out."),
    why=N_("Plain words are read to the end and translated without loss."),
    cite=CITE,
    run=run,
    severity="info",
    in_quotes="lower",
)
