"""Letters that XML 1.0 forbids: a finding wherever a brief holds one, and never in a file."""

from __future__ import annotations

import json
import re
import sys
import zipfile
from collections.abc import Iterator
from io import BytesIO

import pytest
from lxml import etree

from command_line import ROOT
from rilis.brief.notes import Notes
from rilis.brief.reader import read_brief
from rilis.brief.values import clean_text
from rilis.cli.project import FileProject, read_source
from rilis.cli.setup import Options, Session
from rilis.errors import InputError
from rilis.model.source import Source
from rilis.pipeline import draft_brief, draft_job
from rilis.render.docx import render_docx
from rilis.render.html import render_html
from rilis.render.inline import clean
from rilis.syntax.nodes import Mapping, Node, Scalar, Sequence
from rilis.syntax.yaml_reader import read_yaml

BRIEFS = [
    ROOT / "examples" / "01-presidensi-g20" / "brief.yaml",
    *sorted((ROOT / "tests" / "briefs").glob("0[258]*.yaml")),
]
ALL = "".join(map(chr, range(sys.maxunicode + 1)))
CHAR = re.compile("[\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Production 2 of XML 1.0, fifth edition: all that a file may hold."""
FORBIDDEN = CHAR.sub("", ALL)


def test_forbidden_letters_are_known_to_the_last() -> None:
    assert len(FORBIDDEN) == 29 + 2048 + 2
    assert not CHAR.sub("", clean(ALL))
    noted: set[str] = set(FORBIDDEN) - set(clean_text(Notes(Source("b", "")), FORBIDDEN, (), "judul"))
    assert noted == set(FORBIDDEN)


def scalars(node: Node) -> Iterator[Scalar]:
    if isinstance(node, Scalar):
        yield node
    elif isinstance(node, Mapping):
        for entry in node.entries:
            yield from scalars(entry.value)
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from scalars(item)


@pytest.mark.parametrize("path", BRIEFS, ids=lambda path: path.stem)
def test_in_any_value_they_are_a_finding_and_files_are_made_all_the_same(path: object) -> None:
    source = read_source(str(path))
    folder = str(path).rpartition("/")[0]
    setup = Session(Options()).setup_of("x")._replace(project=FileProject(folder, folder))
    nodes = list(scalars(read_yaml(source)))
    assert len(nodes) > 40
    for count, node in enumerate(nodes):
        escape = ("\\0", "\\x01", "\\x0B", "\\x1F", "\\uFFFE", "\\uFFFF")[count % 6]
        typed = json.dumps(node.text.strip(), ensure_ascii=False)[:-1] + escape + '"'
        end = "\n" if node.span.of(source.text).endswith("\n") else ""
        spoiled = source.text[: node.span.start] + typed + end + source.text[node.span.end :]
        brief = read_brief(Source("brief.yaml", spoiled), setup.project)
        found = [problem for problem in brief.problems if problem.check == "brief.control-character"]
        assert found, typed
        assert escape in found[0].span.of(spoiled)
        if count % 16 == 0 and not brief.jenis.endswith("\ufffd"):
            drafted = draft_brief(Source("brief.yaml", spoiled), setup, "draft.md")
            well_formed(render_docx(draft_job(drafted, setup)))
            assert not set(FORBIDDEN) & set(render_html(draft_job(drafted, setup)).decode())


def well_formed(data: bytes) -> None:
    with zipfile.ZipFile(BytesIO(data)) as file:
        for name in file.namelist():
            if name.endswith((".xml", ".rels")):
                etree.fromstring(file.read(name))


@pytest.mark.parametrize("escape", ["\\uD800", "\\uDFFF", "\\U0000DC00", "\\U00110000"])
def test_half_a_letter_is_an_error_with_its_place(escape: str) -> None:
    with pytest.raises(InputError, match="backslash") as caught:
        read_brief(Source("brief.yaml", f'judul: A\nkota: "{escape}"\n'))
    assert caught.value.source is not None
    assert caught.value.span is not None
    assert caught.value.source.position(caught.value.span.start)[0] == 2


@pytest.mark.parametrize("letter", ["\0", "\x0b", "\x1f", "\x7f", "\ufffe", "\uffff"])
def test_typed_as_they_are_they_are_an_error_with_its_place(letter: str) -> None:
    with pytest.raises(InputError, match="control character"):
        read_brief(Source("brief.yaml", f"judul: A{letter}\n"))
