"""The report of a run in the form asked for; each form is imported only when it is wanted."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from rilis import __version__
from rilis.cli.setup import Session
from rilis.model.result import RunResult
from rilis.model.rule import RuleInfo
from rilis.model.source import Source


class Wish(NamedTuple):
    """How a report is wanted."""

    session: Session
    language: str
    colour: bool | None = None
    """None: only on a terminal."""
    plain: bool = False


def report(run: RunResult, form: str, wish: Wish) -> Iterable[str]:
    """Return a run in one of FORMATS, ending in a line end; in pieces where it may grow long."""
    made = _FORMS[form](run, wish)
    return (made,) if isinstance(made, str) else made


def _text(run: RunResult, wish: Wish) -> Iterator[str]:
    import shutil

    from rilis.report.paper import Paper
    from rilis.report.text import text_pieces

    colour = wish.colour
    if colour is None:
        colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    width = shutil.get_terminal_size((100, 24)).columns
    return text_pieces(run, Paper(wish.language, colour, wish.plain, width))


def _json(run: RunResult, wish: Wish) -> Iterator[str]:
    from rilis.report.json import json_pieces

    return json_pieces(run, __version__, wish.language)


def _github(run: RunResult, wish: Wish) -> str:
    from rilis.report.github import github_report

    return github_report(run, wish.language)


def _sarif(run: RunResult, wish: Wish) -> str:
    from rilis.report.sarif import sarif_report

    return sarif_report(run, __version__, _Rules(wish.session), wish.language)


def _junit(run: RunResult, wish: Wish) -> str:
    from rilis.report.junit import junit_report

    return junit_report(run, _Rules(wish.session), wish.language)


def _rdjson(run: RunResult, wish: Wish) -> str:
    from rilis.report.rdjson import rdjson_report

    return rdjson_report(run, wish.language)


def _html(run: RunResult, wish: Wish) -> str:
    from rilis.report.page.whole import html_report

    session = wish.session
    return html_report(_with_texts(run), __version__, _Rules(session), session.now, wish.language)


_FORMS: Final[Mapping[str, Callable[[RunResult, Wish], str | Iterator[str]]]] = {
    "text": _text,
    "json": _json,
    "github": _github,
    "sarif": _sarif,
    "junit": _junit,
    "rdjson": _rdjson,
    "html": _html,
}
FORMATS: Final = tuple(_FORMS)


class _Rules:
    """The rules that ran over a file, by its name; worked out once for each configuration."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: dict[int, Mapping[str, RuleInfo]] = {}

    def __call__(self, path: str) -> Mapping[str, RuleInfo]:
        from rilis.findings.rule_info import rules_of

        selection = self._session.setup_of(path).selection
        if id(selection) not in self._known:
            self._known[id(selection)] = rules_of(selection)
        return self._known[id(selection)]


def _with_texts(run: RunResult) -> RunResult:
    """Return a run whose every text can be shown; one that is gone or another by now is left out."""
    from rilis.errors import RilisError

    results = []
    for result in run.files:
        try:
            _ = result.source.text
            results.append(result)
        except RilisError:  # its verdict stands
            results.append(result._replace(source=Source(result.source.name, "", result.source.encoding)))
    return run._replace(files=tuple(results))
