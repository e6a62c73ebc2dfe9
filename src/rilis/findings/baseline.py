"""Findings known from before: remembered by a hash, so that moved text stays known."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from rilis.findings.ids import ALWAYS_ON, covers
from rilis.findings.order import same_source
from rilis.model.document import Document
from rilis.model.finding import Finding
from rilis.model.span import Span

DIGITS: Final = 32
"""Hexadecimal digits kept of a SHA-256: 128 bits, so no two sentences meet by chance."""
_WORDS: Final = 3
"""Words from which a sentence is told from those of other files; a heading is not."""

BelowRoot = Callable[[str], str]


def keyed(findings: Iterable[Finding], document: Document | None, below: BelowRoot) -> tuple[Finding, ...]:
    """Return findings with their keys: hash(check, normalised sentence).

    The sentence is that of the document's text, or the line of the file where the finding stands
    in none or elsewhere than in the document's source. Where it has fewer than three words, or the
    finding is about no words at all, the file's path is part of the hash: a heading stands in many
    files. `below`: from a source's name to its path below the project's root. What the engine
    says of itself has no key.
    """
    key = _keys(document, below)
    return tuple(
        finding._replace(key=key(finding)) if _may_be_known(finding) else finding for finding in findings
    )


def _may_be_known(finding: Finding) -> bool:
    return not any(covers(group, finding.check) for group in ALWAYS_ON)


def _keys(document: Document | None, below: BelowRoot) -> Callable[[Finding], str]:
    """Return the function from a finding to its key; the document's sentences are placed once."""
    sentences: Sequence[Span] = document.analysis.sentences if document else ()
    placed = [document.place(span) for span in sentences] if document else []
    starts = [span.start for span in placed]

    def key(finding: Finding) -> str:
        sentence = _line(finding)
        if document and same_source(finding.source, document.source):
            index = bisect_right(starts, finding.span.start) - 1
            if index >= 0 and placed[index].overlaps(finding.span):
                sentence = sentences[index].of(document.text)
        words = unicodedata.normalize("NFKC", sentence).casefold().split()
        told = finding.span.length and len(words) >= _WORDS
        return _hashed(finding.check, " ".join(words), "" if told else below(finding.source.name))

    return key


def _line(finding: Finding) -> str:
    source = finding.source
    return source.line_span(source.position(finding.span.start)[0]).of(source.text)


def _hashed(check: str, sentence: str, path: str) -> str:
    import hashlib

    said = f"{check}\0{sentence}" + (f"\0{path}" if path else "")
    return hashlib.sha256(said.encode(errors="surrogatepass")).hexdigest()[:DIGITS]
