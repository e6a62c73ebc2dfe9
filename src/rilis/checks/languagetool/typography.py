"""Marks, spaces and capitals as LanguageTool sees them."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit
from rilis.checks.languagetool.remarks import CITE, hit_of, remarks_of


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report LanguageTool's remarks of this kind."""
    return (hit_of(remark) for remark in remarks_of("typography", document, context))


check = Check(
    id="languagetool.typography",
    summary=N_("Marks, spaces or capitals that LanguageTool would write another way."),
    why=N_("Marks that are put evenly let the eye rest on the words."),
    cite=CITE,
    run=run,
    severity="info",
    in_quotes="lower",
)
