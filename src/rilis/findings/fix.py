"""Safe suggestions written into a text, and the change shown as a diff."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from rilis.findings.order import same_source
from rilis.findings.protect import Protected
from rilis.model.finding import Finding
from rilis.model.secrets import Secrets, masked
from rilis.model.source import Source
from rilis.model.span import Span

_UNSEEN: Final = dict.fromkeys(
    (*range(9), *range(10, 32), *range(127, 160), *range(0x202A, 0x202F), *range(0x2066, 0x206A)), "\ufffd"
)
"""Control and direction characters, which could make a terminal show something else."""


class _Edit(NamedTuple):
    span: Span
    text: str


def fix(source: Source, findings: Iterable[Finding], protected: Sequence[Span] = ()) -> tuple[str, int]:
    """Return the text with every safe suggestion written in, and how many were written.

    Only findings of this source that are `fixable` count, each with its first suggestion. Of two
    that overlap the earlier is written. `protected`: places in the source (quotations, facts)
    where only marks may change. A line end in a suggestion becomes the file's own.
    """
    edits = _apart(_edits(source, findings, Protected(source.text, protected)))
    pieces: list[str] = []
    at = 0
    for span, text in edits:
        pieces += (source.text[at : span.start], text)
        at = span.end
    return "".join((*pieces, source.text[at:])), len(edits)


def diff(source: Source, new_text: str, secrets: Secrets) -> str:
    """Return a unified diff from a source to its new text, with all secrets masked in both.

    Lines in which a change leaves less of a secret to recognise are masked whole.
    """
    import difflib

    clear, clear_new = _lines(source.text), _lines(new_text)
    old = _lines(secrets.excerpt(source, Span(0, len(source.text))))
    new = _lines(secrets.text(new_text))
    matcher = difflib.SequenceMatcher(None, clear, clear_new)
    for kind, start, end, new_start, new_end in matcher.get_opcodes():
        if kind == "equal":
            new[new_start:new_end] = old[start:end]
        elif _hidden(clear[start:end], old[start:end]) != _hidden(
            clear_new[new_start:new_end], new[new_start:new_end]
        ):
            new[new_start:new_end] = map(masked, new[new_start:new_end])
    names = (source.name, source.name)
    lines = difflib.unified_diff(old, new, *names, lineterm="")
    return "".join(line.translate(_UNSEEN) + "\n" for line in lines)


def _edits(source: Source, findings: Iterable[Finding], protected: Protected) -> Iterator[_Edit]:
    line_end = _line_end(source.text)
    for finding in findings:
        if not finding.fixable or not finding.suggestions or not same_source(finding.source, source):
            continue
        text = finding.suggestions[0].text.replace("\r\n", "\n").replace("\n", line_end)
        span = finding.span
        inside = 0 <= span.start <= span.end <= len(source.text)
        if inside and span.of(source.text) != text and protected.allows(span, text):
            yield _Edit(span, text)


def _apart(edits: Iterable[_Edit]) -> list[_Edit]:
    """Return edits in order, leaving out whatever overlaps one before it."""
    chosen: list[_Edit] = []
    for edit in sorted(set(edits)):
        # `overlaps` also holds for an insertion at the edge of another edit: their order is unknown.
        if not chosen or not chosen[-1].span.overlaps(edit.span):
            chosen.append(edit)
    return chosen


def _lines(text: str) -> list[str]:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return lines if lines[-1] else lines[:-1]


def _line_end(text: str) -> str:
    """Return the first line end of a text, LF when it has none."""
    at = min((at for at in (text.find("\n"), text.find("\r")) if at >= 0), default=-1)
    if at < 0 or text[at] == "\n":
        return "\n"
    return "\r\n" if text[at + 1 : at + 2] == "\n" else "\r"


def _hidden(clear: Sequence[str], shown: Sequence[str]) -> int:
    """Return how many letters and digits of some lines are masked."""
    pairs = zip("\n".join(clear), "\n".join(shown), strict=True)
    return sum(letter != other for letter, other in pairs)
