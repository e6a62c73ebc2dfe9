"""What each problem of the reader is and why it matters: the checks `brief.*` are made from this."""

from __future__ import annotations

from typing import Final, NamedTuple

from rilis.messages import N_
from rilis.model.finding import Severity


class ProblemKind(NamedTuple):
    """One kind of problem. `summary` and `why` are marked for the catalogues."""

    summary: str
    why: str
    cite: str
    severity: Severity


_GUIDE: Final = "Panduan brief rilis"
_XML: Final = "W3C XML 1.0 (2008), 2.2"
_EYD: Final = "EYD V, tanda titik dan tanda koma pada bilangan"

PROBLEM_IDS: Final[dict[str, ProblemKind]] = {
    "brief.unknown-key": ProblemKind(
        N_("A key that the brief does not know, or a value cut by a comma."),
        N_("What stands under an unknown key is not printed, and nobody would notice."),
        _GUIDE,
        "error",
    ),
    "brief.synonym": ProblemKind(
        N_("A key typed by another name."),
        N_("One name for one thing keeps briefs of an office alike; the value is read all the same."),
        _GUIDE,
        "info",
    ),
    "brief.repeated-key": ProblemKind(
        N_("Two keys that mean the same."),
        N_("Only the first is used, and the words of the other would be lost."),
        _GUIDE,
        "error",
    ),
    "brief.missing-field": ProblemKind(
        N_("A field that must be there is missing."),
        N_("Without it there is no release to draft, or a hole in it."),
        _GUIDE,
        "error",
    ),
    "brief.wrong-shape": ProblemKind(
        N_("A list, a text or keys where something else is expected."),
        N_(
            "A value of the wrong shape cannot be printed; a colon or a brace in unquoted words is "
            "the usual cause."
        ),
        _GUIDE,
        "error",
    ),
    "brief.empty-value": ProblemKind(
        N_("A key without a value."),
        N_("It may be a gap left to fill; an unused key only takes up room."),
        _GUIDE,
        "info",
    ),
    "brief.date": ProblemKind(
        N_("A date that cannot be read or is not in the calendar."),
        N_("A date that cannot be read can be neither printed nor compared with the text."),
        _GUIDE,
        "error",
    ),
    "brief.weekday": ProblemKind(
        N_("A typed weekday that is not that of the date."),
        N_("Readers plan by the weekday; one half of the date is wrong, and only the writer knows which."),
        _GUIDE,
        "error",
    ),
    "brief.number": ProblemKind(
        N_("A figure that is not written the Indonesian way."),
        N_(
            "In “1.5” the full stop may stand for a comma or for a thousand; a thousandfold error "
            "looks harmless."
        ),
        _EYD,
        "error",
    ),
    "brief.enum": ProblemKind(
        N_("A word that its key does not allow."),
        N_("A choice that is not known changes nothing, though the writer counts on it."),
        _GUIDE,
        "error",
    ),
    "brief.embargo": ProblemKind(
        N_("A release time that cannot be read."),
        N_("An embargo that is not understood is not kept."),
        _GUIDE,
        "error",
    ),
    "brief.unknown-reference": ProblemKind(
        N_("A reference to an id that is not there."),
        N_("The quotation, figure, table, picture or person it names would be missing in the release."),
        _GUIDE,
        "error",
    ),
    "brief.duplicate-id": ProblemKind(
        N_("An id used twice in a list."),
        N_("A reference to it may print the wrong person, words or figure."),
        _GUIDE,
        "error",
    ),
    "brief.unused": ProblemKind(
        N_("A person, quotation, figure or table that the release does not use."),
        N_("It may have been forgotten; what is meant to stay out is clearer when removed."),
        _GUIDE,
        "info",
    ),
    "brief.fact-in-quote": ProblemKind(
        N_("A figure put into a quotation by reference."),
        N_("Spoken words stay as they were spoken, also when a figure changes later."),
        _GUIDE,
        "error",
    ),
    "brief.swallowed-comment": ProblemKind(
        N_("Words lost after a # in an unquoted value."),
        N_("YAML takes a blank and # for a comment, so the rest of the line is not printed."),
        "YAML 1.2.2, 6.6",
        "warning",
    ),
    "brief.control-character": ProblemKind(
        N_("An invisible character that no file for readers may hold."),
        N_("Word and browsers refuse or mangle it; it usually comes with pasted text."),
        _XML,
        "error",
    ),
    "brief.missing-file": ProblemKind(
        N_("A file named in the brief that is not there."),
        N_("Its table, or the shared people and figures, would be missing in the release."),
        _GUIDE,
        "error",
    ),
    "brief.unreadable-file": ProblemKind(
        N_("A file named in the brief that cannot be read as it should."),
        N_("Its table, or the shared people and figures, would be missing in the release."),
        _GUIDE,
        "error",
    ),
    "brief.ragged-table": ProblemKind(
        N_("A table row with more or fewer cells than the header."),
        N_("Figures slip into the column beside their own."),
        _GUIDE,
        "warning",
    ),
    "brief.table-figure": ProblemKind(
        N_("A cell of a table that is no figure among figures, or could be two of them."),
        N_("Such a cell drops out of the total, or counts a thousandfold, and nobody sees it."),
        _EYD,
        "error",
    ),
}
"""By id of the problem: one line, why it matters, the rule's source, and the usual severity."""
