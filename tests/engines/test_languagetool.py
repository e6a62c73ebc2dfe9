"""LanguageTool through its child: what it says lands at its place, and every trap is one clear line."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable

import pytest

from fake_languagetool import FakeServer, Make, match
from rilis.document.parse import parse
from rilis.engines.languagetool.faults import FAULTS
from rilis.engines.languagetool.limits import PIECE, Limits
from rilis.model.document import Document
from rilis.model.engine import Heard
from rilis.model.source import Source

English = Callable[[str], Document]


def fault_of(heard: Heard) -> str:
    assert heard.fault is not None
    return next(code for code, fault in FAULTS.items() if fault.line == heard.fault.template)


def test_places_are_code_points_of_the_document(fake: FakeServer, make: Make, english: English) -> None:
    document = english("# A Title 🙂\n\nA 🙂 *smile* &amp; he have it.\n\n> no\n")
    engine = make(fake.address)
    assert engine.listen(document) == Heard()
    (sent,) = fake.asked[0]["text"]
    at = len(sent[: sent.index("have")].encode("utf-16-le")) // 2
    fake.answer = {"matches": [match(at, 4)]}
    (remark,) = engine.listen(document).remarks
    assert remark.span.of(document.text) == "have"
    assert document.place(remark.span).of(document.source.text) == "have"
    assert (remark.kind, remark.rule, remark.instead) == ("grammar", "HE_VERB_AGR", ("has",))


def test_contacts_and_numbers_are_not_sent(fake: FakeServer, make: Make, english: English) -> None:
    text = "PRESS RELEASE\nNumber: 12/HM/2022\n\n# A Title\n\nText here.\n\n## Media Contact\n\nSari, 021-555 0140\n"
    make(fake.address).listen(english(text))
    (sent,) = fake.asked[0]["text"]
    assert "Text here." in sent
    assert "0140" not in sent


def test_long_texts_go_in_pieces(fake: FakeServer, make: Make, english: English) -> None:
    paragraph = "word " * (PIECE // 12)
    document = english("# Title\n\n" + "\n\n".join([paragraph] * 5))
    fake.answer = {"matches": [match(0, 4)]}
    heard = make(fake.address).listen(document)
    assert len(fake.asked) == 3
    assert all(len(row["text"][0]) <= PIECE for row in fake.asked)
    assert [remark.span.of(document.text) for remark in heard.remarks] == ["Titl", "word", "word"]


def test_matches_that_leave_their_block_are_dropped(fake: FakeServer, make: Make, english: English) -> None:
    fake.answer = {"matches": [match(3, 9), match(900, 2), match(0, 0), match(-1, 3)]}
    assert make(fake.address).listen(english("# Title\n\nText.\n")) == Heard()


def test_a_language_it_was_not_chosen_for_is_not_sent(fake: FakeServer, make: Make) -> None:
    engine = make(fake.address)
    engine._languages = {"en": "en-GB"}
    assert engine.listen(parse(Source("x.md", "Teks.\n"), "id")) == Heard()
    assert (fake.asked, fake.paths) == ([], [])


@pytest.mark.parametrize(
    ("status", "answer", "code"),
    [
        (200, b"<html>login</html>", "no_answer"),
        (200, b"", "no_answer"),
        (200, [], "no_answer"),
        (200, {"matches": [{"offset": "x"}]}, "no_answer"),
        (200, {"matches": [{"offset": 1, "length": 1, "message": 3, "rule": {"id": "A"}}]}, "no_answer"),
        (200, b"[" * 100_000, "no_answer"),
        (500, b"Error: Internal Error: he have it", "status"),
        (413, b"Error: too long", "too_long"),
        (400, b"Error: unknown", "refused"),
        (429, b"", "busy"),
        (503, b"", "busy"),
        (200, {"matches": [], "warnings": {"incompleteResults": True}}, "cut"),
    ],
)
def test_answers_that_are_none(
    fake: FakeServer, make: Make, english: English, status: int, answer: object, code: str
) -> None:
    fake.status, fake.answer = status, answer
    heard = make(fake.address).listen(english("# T\n\nHe have it.\n"))
    assert fault_of(heard) == code
    assert heard.fault is not None
    assert "have" not in heard.fault.english()
    assert heard.remarks == ()


def test_one_refused_text_leaves_the_next_one_to_be_asked(
    fake: FakeServer, make: Make, english: English
) -> None:
    engine = make(fake.address)
    fake.status = 500
    assert not engine.listen(english("First.\n")).lost
    fake.status, fake.answer = 200, {"matches": [match(0, 6)]}
    assert len(engine.listen(english("Second.\n")).remarks) == 1


def test_a_server_that_is_no_languagetool(fake: FakeServer, make: Make, english: English) -> None:
    fake.languages = b"<html>"
    heard = make(fake.address).listen(english("Text.\n"))
    assert (fault_of(heard), heard.lost, fake.asked) == ("no_answer", True, [])


def test_a_language_the_server_does_not_know(fake: FakeServer, make: Make) -> None:
    heard = make(fake.address).listen(parse(Source("x.md", "Teks ini.\n"), "id"))
    assert (fault_of(heard), fake.asked) == ("no_language", [])


def test_nobody_listens(make: Make, english: English) -> None:
    engine = make("http://127.0.0.1:9/")
    first = engine.listen(english("Text.\n"))
    assert (fault_of(first), first.lost) == ("unreachable", True)
    assert engine.listen(english("Other.\n")) == first


def test_a_server_that_stalls_is_given_up(fake: FakeServer, make: Make, english: English) -> None:
    fake.delay = 3.0
    engine = make(fake.address, Limits(check=0.3, stop=0.5, grace=5.0))
    assert fault_of(engine.listen(english("Text.\n"))) == "stalled"
    assert engine._child is None


def test_redirects_and_proxies_are_not_followed(
    fake: FakeServer, make: Make, english: English, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9/")
    fake.status, fake.location = 307, fake.address + "elsewhere"
    assert fault_of(make(fake.address).listen(english("Text.\n"))) == "status"
    assert fake.paths == ["/v2/languages", "/v2/check"]


def test_a_path_before_v2_is_kept(fake: FakeServer, make: Make, english: English) -> None:
    make(fake.address + "lt/").listen(english("Text.\n"))
    assert fake.paths == ["/lt/v2/languages", "/lt/v2/check"]


@pytest.mark.parametrize(
    ("program", "code"),
    [
        ("import time; time.sleep(60)", "stalled"),
        ("raise SystemExit(3)", "ended"),
        ("import os; os.abort()", "ended"),
        ("print('hello')", "ended"),
        ("print('[]')", "ended"),
        ('print(\'{"fault": "unheard of", "number": 0, "lost": true}\')', "failed"),
        ("import sys; sys.stdin.readline(); print('{}', flush=True); sys.stdin.readline()", "ended"),
    ],
)
def test_whatever_becomes_of_the_child(make: Make, english: English, program: str, code: str) -> None:
    limits = Limits(start=0.5, check=0.5, stop=0.2, grace=0.5)
    engine = make("", limits, command=(sys.executable, "-I", "-c", program))
    heard = engine.listen(english("Text.\n"))
    assert (fault_of(heard), heard.lost) == (code, True)


def test_a_child_that_reads_nothing_does_not_hold_the_parent(make: Make, english: English) -> None:
    program = "print('{}', flush=True); import time; time.sleep(60)"
    engine = make("", Limits(0.5, 0.5, 0.2, 0.5), command=(sys.executable, "-I", "-c", program))
    assert fault_of(engine.listen(english("word " * 4_000))) == "stalled"


def test_a_program_that_is_not_there(make: Make, english: English) -> None:
    assert fault_of(make("", command=("/nowhere/python",)).listen(english("Text.\n"))) == "failed"


@pytest.mark.skipif(os.name != "posix", reason="groups of processes")
def test_what_the_child_started_ends_with_it(make: Make, english: English, tmp_path: object) -> None:
    mark = os.path.join(str(tmp_path), "pid")
    program = (
        "import subprocess, time; p = subprocess.Popen(['sleep', '60']);"
        f"open({mark!r}, 'w').write(str(p.pid)); time.sleep(60)"
    )
    engine = make("", Limits(2.0, 0.5, 0.2, 0.5), command=(sys.executable, "-I", "-c", program))
    assert fault_of(engine.listen(english("Text.\n"))) == "stalled"
    with open(mark, encoding="utf-8") as file:
        pid = int(file.read())
    assert _gone(pid)


def _gone(pid: int) -> bool:
    """Tell whether a process is no more, or only waits to be taken note of."""
    for _try in range(50):
        try:
            with open(f"/proc/{pid}/stat", encoding="utf-8") as file:
                if file.read().rpartition(")")[2].split()[0] == "Z":
                    return True
        except FileNotFoundError:
            return True
        time.sleep(0.1)
    return False
