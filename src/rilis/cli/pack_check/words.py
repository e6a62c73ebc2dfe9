"""A file of words."""

from __future__ import annotations

from rilis.cli.pack_check.fault import Checked, Fault, faults_of
from rilis.errors import RilisError
from rilis.messages import N_
from rilis.model.message import Message
from rilis.model.source import Source
from rilis.packs.words import read_words, word_lines


def check_words(source: Source) -> Checked:
    """Look at a file of words: one a line, none twice."""
    errors: list[RilisError] = []
    words = read_words(source, errors)
    faults = faults_of(errors, source, "pack.read")
    seen: dict[str, int] = {}
    for line in word_lines(source):
        number = source.position(line.span.start)[0]
        before = seen.setdefault(line.words, number)
        if before != number:
            message = Message(
                N_("“{word}” stands in line {line} already."), {"word": line.words, "line": before}
            )
            faults.append(Fault(source, line.span, "pack.form", "warning", message))
    return Checked("words", "", source.name, tuple(faults), len(words))
