"""explain, list, schema, doctor."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
import yaml

from command_line import ROOT, Run


@pytest.mark.parametrize(
    ("identity", "words"),
    [
        ("structure.title-stop", "✗"),
        ("structure.embargo", "Source:"),
        ("spelling.nonstandard", "resiko"),
        ("spelling.nonstandard:tolak-ukur", "tolok ukur"),
        ("internal.crash", "internal.crash"),
        ("brief.weekday", "brief.weekday"),
    ],
)
def test_explain(identity: str, words: str, project: Path, run: Run) -> None:
    done = run("explain", identity)
    assert done.code == 0
    assert words in done.out


def test_explain_of_an_unknown_id_names_the_nearest(project: Path, run: Run) -> None:
    done = run("explain", "quotes.coma")
    assert done.code == 2
    assert "quotes.comma" in done.err


def test_an_unknown_command_names_the_nearest(project: Path, run: Run) -> None:
    done = run("chek", "a.txt")
    assert done.code == 2
    assert "check" in done.err


def test_lists(project: Path, run: Run) -> None:
    assert "siaran_pers" in run("list", "templates").out
    assert "rilis-contoh" in run("list", "plugins").out
    checks = run("list", "checks").out
    assert "structure.title-stop" in checks
    (project / "rilis.yaml").write_text("nonaktif: [structure.title-stop]\n", encoding="utf-8")
    row = next(
        line for line in run("list", "checks").out.splitlines() if line.startswith("structure.title-stop")
    )
    assert " off " in row


def test_schemas_hold_for_the_examples(project: Path, run: Run) -> None:
    config = json.loads(run("schema", "config").out)
    brief = json.loads(run("schema", "brief").out)
    for schema in (config, brief, json.loads(run("schema", "report").out)):
        jsonschema.Draft202012Validator.check_schema(schema)
    for path in ROOT.glob("examples/*/*.yaml"):
        value = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
        jsonschema.validate(value, config if path.name == "rilis.yaml" else brief)
    starter = (ROOT / "src" / "rilis" / "data" / "starter" / "rilis.yaml").read_text(encoding="utf-8")
    jsonschema.validate(yaml.load(starter, Loader=yaml.BaseLoader), config)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"gayaa": "x"}, config)


def test_doctor_says_what_is_there(project: Path, run: Run) -> None:
    done = run("doctor")
    assert done.code == 0
    for words in ("Python", "contoh 0.1.0", "siaran_pers", "docx"):
        assert words in done.out
