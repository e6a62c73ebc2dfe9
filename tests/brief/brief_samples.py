"""What the tests of this room share: small briefs from text, and files around them."""

from __future__ import annotations

from rilis.brief.reader import read_brief
from rilis.model.brief import Brief, BriefProblem
from rilis.model.project import NoProject
from rilis.model.source import Source

HEAD = "jenis: siaran_pers\njudul: |\n  Judul\ntanggal: 2022-01-29\n"
BASE = HEAD + "isi: |\n  Isi.\n"


class Files(NoProject):
    """A project held in memory."""

    def __init__(self, **files: str) -> None:
        self.files = {name.replace("_", "."): text for name, text in files.items()}

    def read(self, path: str) -> Source | None:
        return Source(path, self.files[path]) if path in self.files else None

    def exists(self, path: str) -> bool:
        return path in self.files


def brief(text: str, base: str = BASE, **files: str) -> Brief:
    """Read `base` + `text`, with files in memory (`data_csv` is `data.csv`)."""
    return read_brief(Source("brief.yaml", base + text), Files(**files) if files else None)


def problems(text: str, check: str, base: str = BASE) -> list[BriefProblem]:
    """Return the problems of one kind."""
    return [problem for problem in brief(text, base).problems if problem.check == check]


def only(text: str, check: str, base: str = BASE) -> BriefProblem:
    """Return the one problem of a kind."""
    (problem,) = problems(text, check, base)
    return problem


def seen(text: str, check: str, base: str = BASE) -> str:
    """Return the words of the source that the one problem of a kind points at."""
    return only(text, check, base).span.of(base + text)
