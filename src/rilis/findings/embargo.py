"""Whether a release may still be under embargo, so that nothing of it is kept."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from rilis.model.brief import Brief
from rilis.model.document import Document

_AT_ONCE: Final = ("", "segera")


def may_be_embargoed(brief: Brief | None, document: Document | None, now: datetime) -> bool:
    """Tell whether an embargo runs, or may: one that cannot be read, or that only the text speaks of.

    An embargo without an hour runs to the end of its day.
    """
    siar = brief.siar if brief is not None else None
    if siar is not None and siar.embargo is not None:
        if siar.embargo.hour is None:
            return now.date() <= siar.embargo.date
        return now < siar.embargo.instant()
    unread = siar is not None and siar.teks.strip().casefold() not in _AT_ONCE
    return unread or (document is not None and "embargo" in document.source.text.casefold())
