"""What a check gave: is it a hit at all, and how severe is it in the end."""

from __future__ import annotations

from rilis.model.check import InQuotes
from rilis.model.finding import SEVERITIES, Hit, Severity, Suggestion, one_lower
from rilis.model.message import Message
from rilis.model.span import Span


class RubbishHitError(ValueError):
    """A check gave something other than the hits it promises."""


def proper_hit(value: object, length: int | None) -> Hit:
    """Return `value` when it is a whole and sound Hit.

    `length`: code points of the text its span must lie in, None when that is not known yet.
    Raises RubbishHitError for anything else. Says nothing of the document's words.
    """
    if not isinstance(value, Hit) or not _sound_span(value.span, length) or not _sound_rest(value):
        raise RubbishHitError
    try:
        value.message.english()
    except (LookupError, ValueError, AttributeError, TypeError) as error:
        raise RubbishHitError from error
    return value._replace(span=Span(*value.span))


def final_severity(
    own: Severity, hit: Severity | None, in_quotes: InQuotes, *, quoted: bool, style: Severity | None
) -> Severity:
    """Return how severe a finding is (architecture.md, Values).

    The hit's or row's own severity stands before the check's; in direct speech it is one lower
    where the check says so; what the style sets holds whatever came before. The stage of a
    release has been heard by then: only the check knows what a draft may still lack, so it reads
    `context.stage` and says it in the hit.
    """
    severity = hit or own
    if quoted and in_quotes == "lower":
        severity = one_lower(severity)
    return style or severity


def _sound_span(span: object, length: int | None) -> bool:
    if not isinstance(span, tuple) or len(span) != len(Span._fields):
        return False
    start, end = span
    if type(start) is not int or type(end) is not int:
        return False
    return 0 <= start <= end and (length is None or end <= length)


def _sound_rest(hit: Hit) -> bool:
    suggestions = hit.suggestions
    return (
        isinstance(hit.message, Message)
        and isinstance(suggestions, tuple)
        and all(isinstance(item, Suggestion) and isinstance(item.text, str) for item in suggestions)
        and (hit.severity is None or hit.severity in SEVERITIES)
        and isinstance(hit.field, str | None)
        and isinstance(hit.term, str | None)
    )
