from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
import yaml

from rilis.brief.reader import read_brief
from rilis.brief.schema import brief_schema
from rilis.model.project import NoProject
from rilis.model.source import Source

ROOT = Path(__file__).parents[2]
BRIEFS = sorted([*ROOT.glob("tests/briefs/*.yaml"), *ROOT.glob("examples/*/brief.yaml")])
VALIDATOR = jsonschema.Draft202012Validator(brief_schema())


class Loader(yaml.SafeLoader):
    """YAML as editors read it: dates are text."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in rows if not tag.endswith("timestamp")]
    for first, rows in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


class Folder(NoProject):
    """The files beside a brief."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def read(self, path: str) -> Source | None:
        file = self.folder / path
        return Source(path, file.read_text(encoding="utf-8")) if file.is_file() else None

    def exists(self, path: str) -> bool:
        return (self.folder / path).is_file()


def valid(text: str) -> bool:
    return bool(VALIDATOR.is_valid(yaml.load(text, Loader)))


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(brief_schema())
    assert json.loads(json.dumps(brief_schema())) == brief_schema()


def test_there_are_briefs_to_try() -> None:
    assert len(BRIEFS) >= 2


@pytest.mark.parametrize("path", BRIEFS, ids=lambda path: "-".join(path.parts[-2:]))
def test_briefs_are_valid_and_read_without_problems(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert valid(text)
    brief = read_brief(Source(path.name, text), Folder(path.parent))
    assert [(problem.check, problem.field) for problem in brief.problems] == []
    assert brief.isi
    assert brief.tanggal
    for place in brief.where.values():
        assert 0 <= place.span.start <= place.span.end <= len(text)


HEAD = "jenis: a\njudul: b\ntanggal: 2022-01-29\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (HEAD + "isi: x\n", True),
        (HEAD + "isi: [{paragraf: x}, y]\n", True),
        (HEAD + "isi: x\ninstansi: a\nfakta: {id: 1, nilai: 19}\n", True),
        (
            HEAD + "isi: x\nnarahubung: {nama: a, telepon: 021, telepon_pribadi: {nomor: 1, izin: true}}\n",
            True,
        ),
        (HEAD + "isi: x\ntambahan: {apa: {saja: [1]}}\n", True),
        (HEAD, False),
        (HEAD + "isi: x\nlead: y\n", False),
        (HEAD + "isi: [{paragraf: x, subjudul: y}]\n", False),
        (HEAD + "isi: [{verba: x}]\n", False),
        (HEAD + "isi: x\nbahasa: jv\n", False),
        (HEAD + "isi: x\nkota: [a]\n", False),
    ],
)
def test_what_it_accepts(text: str, expected: bool) -> None:
    assert valid(text) is expected
