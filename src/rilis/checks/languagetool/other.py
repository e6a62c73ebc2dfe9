"""What LanguageTool says and we have no group for."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit
from rilis.checks.languagetool.remarks import CITE, hit_of, remarks_of


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report LanguageTool's remarks of this kind."""
    return (hit_of(remark) for remark in remarks_of("other", document, context))


check = Check(
    id="languagetool.other",
    summary=N_("Something LanguageTool points out that fits none of the other kinds."),
    why=N_("Nothing that the engine saw is passed over in silence."),
    cite=CITE,
    run=run,
    severity="info",
    in_quotes="lower",
)
