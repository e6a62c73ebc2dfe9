"""`rilis check --add-words`: unknown words of the texts checked, into the project's word list."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Final

from rilis.cli.project import write_text
from rilis.cli.setup import Session
from rilis.errors import ConfigError
from rilis.messages import N_
from rilis.model.finding import Finding
from rilis.model.message import Message, MessageValue
from rilis.model.result import RunResult
from rilis.packs.speller import read_word_file

UNKNOWN: Final = "spelling.unknown"
"""Only what this check reports is added: a slip or a non-standard word never is."""
NEW_LIST: Final = "kamus.txt"
"""The list made beside a `rilis.yaml` that names none."""


def add_words(session: Session, run: RunResult, tell: Callable[[Message], None]) -> RunResult:
    """Write the unknown words found into each project's list, tell them, and return the run without them.

    The list is the first file of `kamus` in `rilis.yaml`; without one `kamus.txt` is made beside it and
    named there. Raises ConfigError when a text has no `rilis.yaml` or the list cannot be written.
    """
    words: dict[str, set[str]] = {}
    for result in run.files:
        for finding in result.findings:
            if finding.check == UNKNOWN:
                words.setdefault(_list_of(session, finding), set()).add(_word(finding))
    for path, found in sorted(words.items()):
        old = read_word_file(path) if os.path.exists(path) else ()
        new = sorted(found.difference(old))
        _append(path, new)
        values: dict[str, MessageValue] = {
            "count": len(new),
            "path": os.path.relpath(path),
            "words": ", ".join(new) or "–",
        }
        tell(Message(N_("{count} words added to “{path}”: {words}"), values))
    if not words:
        tell(Message(N_("No unknown word was found; the word list is as it was.")))
    return run._replace(
        files=tuple(
            result._replace(findings=tuple(each for each in result.findings if each.check != UNKNOWN))
            for result in run.files
        )
    )


def _word(finding: Finding) -> str:
    return finding.span.of(finding.source.text).lower()


def _list_of(session: Session, finding: Finding) -> str:
    """Return the project's own word list for a text, named in its `rilis.yaml` from now on."""
    config = session.config_of(finding.source.name)
    if config is None:
        raise ConfigError(
            Message(
                N_("“{path}” belongs to no project; there is no word list to add to."),
                {"path": finding.source.name},
            ),
            Message(N_("Make a “rilis.yaml” beside it first: rilis new shows one.")),
        )
    folder = os.path.dirname(os.path.abspath(config))
    style = session.style_of(finding.source.name)
    own = [path for path in style.berkas_kamus if os.path.abspath(path).startswith(folder + os.sep)]
    if own:
        return own[0]
    path = os.path.join(folder, NEW_LIST)
    if not os.path.exists(path):
        _name_list(config)
        write_text(path, b"")
    return path


def _name_list(config: str) -> None:
    """Add the key `kamus` to a `rilis.yaml` that has none."""
    with open(config, encoding="utf-8") as file:
        text = file.read()
    if any(line.startswith("kamus:") for line in text.splitlines()):
        raise ConfigError(
            Message(N_("“kamus” in “{path}” names no word list."), {"path": config}),
            Message(N_("Name one there, such as “kamus: [kamus.txt]”, and make the file.")),
        )
    end = "" if text.endswith("\n") or not text else "\n"
    write_text(config, f"{text}{end}kamus: [{NEW_LIST}]\n".encode())


def _append(path: str, words: list[str]) -> None:
    """Add words to the end of a list, each on its line; what stands there stays as it is."""
    if not words:
        return
    text = ""
    if os.path.exists(path):
        with open(path, encoding="utf-8-sig") as file:
            text = file.read()
    end = "" if text.endswith("\n") or not text else "\n"
    write_text(path, (text + end + "".join(f"{word}\n" for word in words)).encode())
