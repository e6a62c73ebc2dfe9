"""Findings known from before: remembered by a hash, so that moved text stays known."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from rilis.errors import ConfigError
from rilis.findings.ids import ALWAYS_ON, covers
from rilis.findings.order import same_source
from rilis.messages import N_
from rilis.model.document import Document
from rilis.model.finding import Finding
from rilis.model.message import Message
from rilis.model.source import Source
from rilis.model.span import Span

FORMAT: Final = 1
_DIGITS: Final = 32
"""Hexadecimal digits kept of a SHA-256: 128 bits, so no two sentences meet by chance."""


def baseline_keys(findings: Iterable[Finding], document: Document | None) -> frozenset[str]:
    """Return the keys of findings: hash(check, normalised sentence).

    The sentence is that of the document's text, or the line of the file where the finding stands
    in none or elsewhere than in the document's source. What the engine says of itself has no key.
    """
    key = _keys(document)
    return frozenset(key(finding) for finding in findings if _may_be_known(finding))


def without_baseline(
    findings: Iterable[Finding], keys: AbstractSet[str], document: Document | None = None
) -> tuple[Finding, ...]:
    """Return the findings whose key is not among `keys`."""
    if not keys:
        return tuple(findings)
    key = _keys(document)
    return tuple(finding for finding in findings if not _may_be_known(finding) or key(finding) not in keys)


def write_baseline(keys: Iterable[str]) -> str:
    """Return keys as the text of a baseline file: JSON, sorted, one key a line."""
    import json

    return json.dumps({"rilis": FORMAT, "keys": sorted(keys)}, indent=1) + "\n"


def read_baseline(source: Source) -> frozenset[str]:
    """Return the keys of a baseline file. Raises ConfigError when it is none, or of a later format."""
    import json

    try:
        data = json.loads(source.text)
    except (ValueError, RecursionError) as error:
        raise _unreadable(source) from error
    keys = data.get("keys") if isinstance(data, dict) and data.get("rilis") == FORMAT else None
    if not isinstance(keys, list) or not all(isinstance(key, str) for key in keys):
        raise _unreadable(source)
    return frozenset(keys)


def _unreadable(source: Source) -> ConfigError:
    return ConfigError(
        Message(N_("“{path}” is not a baseline that this rilis can read."), {"path": source.name}),
        Message(N_("Write it anew with --write-baseline.")),
        source=source,
    )


def _may_be_known(finding: Finding) -> bool:
    return not any(covers(group, finding.check) for group in ALWAYS_ON)


def _keys(document: Document | None) -> Callable[[Finding], str]:
    """Return the function from a finding to its key; the document's sentences are placed once."""
    sentences: Sequence[Span] = document.analysis.sentences if document else ()
    placed = [document.place(span) for span in sentences] if document else []
    starts = [span.start for span in placed]

    def key(finding: Finding) -> str:
        if document and same_source(finding.source, document.source):
            index = bisect_right(starts, finding.span.start) - 1
            if index >= 0 and placed[index].overlaps(finding.span):
                return _hashed(finding.check, sentences[index].of(document.text))
        return _hashed(finding.check, _line(finding))

    return key


def _line(finding: Finding) -> str:
    source = finding.source
    return source.line_span(source.position(finding.span.start)[0]).of(source.text)


def _hashed(check: str, sentence: str) -> str:
    import hashlib

    words = " ".join(unicodedata.normalize("NFKC", sentence).casefold().split())
    return hashlib.sha256(f"{check}\0{words}".encode(errors="surrogatepass")).hexdigest()[:_DIGITS]
