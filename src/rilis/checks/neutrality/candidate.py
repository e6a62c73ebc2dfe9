"""A candidate named beside praise, a call to vote or a hashtag, while a poll is on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, windows_on

_PRAISE: Final = frozenset(
    "calon kandidat petahana dukung dukungan mendukung didukung pilih memilih menang kemenangan memimpin "
    "berhasil keberhasilan sukses prestasi terbukti merakyat pro-rakyat jasa berjasa lanjutkan melanjutkan".split()
)
"""Words that make of an official act a candidate's."""
_NEAR: Final = 10
"""Words between name and praise."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report names given as `calon` in rilis.yaml: beside such words a fault, alone a place to look at.

    Silent outside the stages of a poll, without a release date, and without `calon`.
    """
    if not context.candidates or document.date is None:
        return
    windows = windows_on(document.date, context.windows)
    if not windows:
        return
    tokens = document.analysis.tokens
    names = [tuple(name.lower().split()) for name in context.candidates]
    for first, after in _named(tokens.lower, names):
        span = Span(tokens.starts[first], tokens.ends[after - 1])
        near = (*tokens.lower[max(0, first - _NEAR) : first], *tokens.lower[after : after + _NEAR])
        praise = next((word for word in near if word in _PRAISE), None)
        values = {"name": span.of(document.text), "poll": windows[0].poll, "word": praise or ""}
        if praise is None:
            message = Message(
                N_("“{name}” is a candidate of {poll}; name the office, and only what the office did."),
                values,
            )
            yield Hit(span, message, severity="info")
        else:
            message = Message(
                N_(
                    "“{name}”, a candidate of {poll}, stands beside “{word}”; leave the one or the other out."
                ),
                values,
            )
            yield Hit(span, message)
    yield from _tagged(document, context, windows[0].poll)


def _named(lower: Sequence[str], names: Sequence[tuple[str, ...]]) -> Iterator[tuple[int, int]]:
    firsts = {name[0] for name in names}
    at = 0
    while at < len(lower):
        if lower[at] in firsts:
            lengths = [len(name) for name in names if tuple(lower[at : at + len(name)]) == name]
            if lengths:
                yield at, at + max(lengths)
                at += max(lengths)
                continue
        at += 1


def _tagged(document: Document, context: Context, poll: str) -> Iterator[Hit]:
    """Report hashtags that hold a candidate's name."""
    tokens = document.analysis.tokens
    names = {word.lower() for name in context.candidates for word in name.split() if len(word) > len("dan")}
    for index, word in enumerate(tokens.lower):
        if word.startswith("#") and any(name in word for name in names):
            span = Span(tokens.starts[index], tokens.ends[index])
            values = {"tag": span.of(document.text), "poll": poll}
            yield Hit(
                span, Message(N_("The hashtag “{tag}” names a candidate of {poll}; leave it out."), values)
            )


check = Check(
    id="neutrality.candidate",
    summary=N_("A candidate named in a public office's release while a poll is on."),
    why=N_("Officials must not help or harm a side before, during and after the campaign."),
    cite="UU 10/2016 Pasal 71 ayat (3); UU 7/2017 Pasal 283; PP 94/2021 Pasal 5 huruf n; SKB 2/2022 lima lembaga",
    run=run,
    severity="error",
    in_quotes="same",
)
