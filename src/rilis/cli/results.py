"""Results of files written down without their words: kept for the next run, or sent between processes."""

from __future__ import annotations

import json
import os
from typing import NamedTuple

from rilis import cache
from rilis.cli.fingerprint import Fingerprint
from rilis.cli.reads import Recorder, ask_again
from rilis.cli.setup import Session
from rilis.errors import InputError
from rilis.findings.ids import ALWAYS_ON
from rilis.findings.slices import Slices, TextLeftError
from rilis.findings.textless import Known, Plain, with_text, without_text
from rilis.messages import translation
from rilis.model.facts import pack_words
from rilis.model.result import FileResult
from rilis.model.source import Source
from rilis.pipeline import Setup

FOLDER = "results"
_MOST_KEPT = 20_000
"""Results kept in the cache; a result is a few hundred bytes."""
_DAYS = 30
"""Days after which a kept result is dropped."""


class Written(NamedTuple):
    """One file's result written down."""

    text: str
    keep: bool
    """It may be kept: complete, under no embargo, nothing unread."""


class Results:
    """Writes results down and reads them again, for one run."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.fingerprint = Fingerprint(session)
        self._known: dict[int, Known] = {}
        self._said: dict[int, str] = {}
        self._kept = 0

    def name_of(self, path: str, source: Source) -> str:
        """Return the cache's name for a file as it is now, under today's settings."""
        digest = source.file.digest if source.file else ""
        place = (os.path.abspath(path), self._session.project_of(path).root)
        name = cache.key(self.fingerprint.of(path), *place, digest, self._register(path))
        return f"{FOLDER}/{name[:2]}/{name[2:]}"

    def recall(self, path: str, source: Source) -> FileResult | None:
        """Return what an earlier run found in this very text with these very settings, or None."""
        kept = cache.read(self.name_of(path, source))
        if kept is None:
            return None
        seal, _line, text = kept.partition("\n")
        if seal != cache.key(text):
            return None
        return self.restored(path, source, text)

    def keep(self, path: str, source: Source, written: Written) -> None:
        """Keep a result for the next run, if it may be kept."""
        if written.keep:
            name = self.name_of(path, source)
            self._kept += cache.write(name, f"{cache.key(written.text)}\n{written.text}")

    def tidy(self) -> None:
        """Drop what is old from the cache, if this run added to it."""
        if self._kept:
            cache.prune(FOLDER, _MOST_KEPT, _DAYS)

    def written(self, path: str, result: FileResult, recorder: Recorder) -> Written:
        """Return a result without words. Raises TextLeftError when it cannot be said so."""
        setup = self._session.setup_of(path)
        sources = [result.source]
        reads: list[Plain] = []
        for read in recorder.reads:
            reads.append(
                [read.kind, Slices([source.text for source in sources]).pieces(read.path), read.state]
            )
            if read.source is not None:
                sources.append(read.source)
        plain = without_text(result, sources, self._settings(path), self._own_words(setup))
        digest = result.source.file.digest if result.source.file else ""
        text = json.dumps([digest, reads, plain], ensure_ascii=False, separators=(",", ":"))
        engine = any(finding.check.startswith(ALWAYS_ON[0]) for finding in result.findings)
        # A chart may be drawn as soon as its library is installed.
        waiting = any(row.what == "charts" for row in result.skipped)
        return Written(text, recorder.complete and not (result.embargoed or engine or waiting))

    def restored(self, path: str, source: Source, text: str) -> FileResult | None:
        """Return a result from what was written down, or None when the files are others by now."""
        project = self._session.project_of(path)
        try:
            digest, reads, plain = json.loads(text)
            if source.file is None or digest != source.file.digest:
                return None
            sources = [source]
            for kind, pieces, state in reads:
                read = ask_again(project, kind, Slices([each.text for each in sources]).value(pieces))
                if read.state != state:
                    return None
                if read.source is not None:
                    sources.append(read.source)
            return with_text(plain, sources, self._settings(path))
        except (ValueError, TypeError, LookupError, AttributeError, InputError):
            return None

    def _register(self, path: str) -> str:
        """Return a key of the project's register: a number may have been used since."""
        rows = self._session.register_of(path)
        if id(rows) not in self._said:
            self._said[id(rows)] = cache.key(repr(rows))
        return self._said[id(rows)]

    def _settings(self, path: str) -> str:
        """Return what the configuration says: values may be pieces of it."""
        style = self._session.style_of(path)
        if id(style) not in self._said:
            self._said[id(style)] = repr(style)
        return self._said[id(style)]

    def _own_words(self, setup: Setup) -> Known:
        """Return what tells the program's own words: its messages, and what its word lists advise."""
        if id(setup) not in self._known:
            translate = translation("id")
            advice = {
                words
                for lexicon in setup.catalog.lexicons
                for term in lexicon.terms
                for words in (term.alasan, *term.ganti)
            }
            packs = pack_words(setup.catalog.fact_packs)

            def known(words: str) -> bool:
                return words in advice or translate(words) != words or packs.issuperset(words.split())

            self._known[id(setup)] = known
        return self._known[id(setup)]


def write_down(results: Results, path: str, result: FileResult, recorder: Recorder) -> Written | None:
    """Return a result without words, or None when it cannot be said so."""
    try:
        return results.written(path, result, recorder)
    except TextLeftError:
        return None
