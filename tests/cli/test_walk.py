"""The whole job as a press officer does it."""

from __future__ import annotations

from pathlib import Path

import pytest

from command_line import Run

SIGNED = "pengesahan:\n  - peran: kepala biro humas\n    nama: Hendra Sasmita\n    pada: 2022-01-29\n"


def approve_all(run: Run) -> None:
    assert (
        run(
            "approve", "brief.yaml", "k1", "k2", "k3", "isi:4", "--oleh", "Rangga", "--pada", "2022-01-28"
        ).code
        == 0
    )


def test_from_an_empty_folder_to_final_files(project: Path, run: Run) -> None:
    assert run("new", "kickoff/").code == 0
    assert run("new", "kickoff/").code == 2
    started = run("check", "kickoff/brief.yaml")
    assert started.code == 1
    assert "left to be filled in" in started.out
    assert run("draft", "kickoff/brief.yaml").code == 0
    brief = (project / "kickoff" / "brief.yaml").read_text(encoding="utf-8")
    assert "[isi" in brief


def test_check_draft_approve_render(example: Path, run: Run) -> None:
    assert run("check", "brief.yaml", "--fail-on", "error").code == 0
    made = run("draft", "brief.yaml", "--to", "md,html,docx")
    assert made.code == 0
    names = sorted(path.name for path in (example / "keluaran").iterdir())
    assert [name[:26] for name in names] == ["DRAF_2022-01-29_siaran-per"] * 2
    assert (example / ".rilis" / "draft.dasar.md").exists()
    stopped = run("render", "draft.md")
    assert stopped.code == 1
    assert "not approved" in stopped.out
    approve_all(run)
    assert run("render", "draft.md").code == 1
    brief = example / "brief.yaml"
    brief.write_text(brief.read_text(encoding="utf-8") + SIGNED, encoding="utf-8")
    final = run("render", "draft.md", "--to", "html,docx")
    assert final.code == 0, final.out
    assert (
        example
        / "keluaran"
        / "2022-01-29_7-HM-KEMENKOPIK-01-2022_humas-pemerintah-samakan-informasi-presidensi-g20.docx"
    ).exists()
    page = next((example / "keluaran").glob("2022*.html")).read_text(encoding="utf-8")
    assert "DRAF" not in page
    assert run("render", "brief.yaml", "--to", "html", "-o", "lain").code == 0


def test_a_word_changed_after_approval_stops_the_gate(example: Path, run: Run) -> None:
    run("draft", "brief.yaml")
    approve_all(run)
    brief = example / "brief.yaml"
    text = brief.read_text(encoding="utf-8")
    brief.write_text(
        text.replace("kami umumkan perubahan", "kami tidak umumkan perubahan", 1), encoding="utf-8"
    )
    stale = run("check", "brief.yaml")
    assert "quotes.approval-stale" in stale.out
    assert "+“tidak”" in stale.out
    assert run("render", "brief.yaml").code == 1


def test_a_word_changed_in_the_draft_stops_the_gate(example: Path, run: Run) -> None:
    run("draft", "brief.yaml")
    approve_all(run)
    draft = example / "draft.md"
    draft.write_text(
        draft.read_text(encoding="utf-8").replace("banyak kota dan", "sedikit kota dan"), encoding="utf-8"
    )
    done = run("render", "draft.md")
    assert done.code == 1
    assert "quotes.not-in-brief" in done.out


def test_force_needs_reason_and_name_and_stamps(example: Path, run: Run) -> None:
    run("draft", "brief.yaml")
    assert run("render", "draft.md", "--force").code == 2
    done = run(
        "render", "draft.md", "--to", "html", "--force", "--alasan", "gempa", "--oleh", "Hendra Sasmita"
    )
    assert done.code == 0
    page = next((example / "keluaran").glob("*.html")).read_text(encoding="utf-8")
    assert "gempa, Hendra Sasmita" in page


def test_hand_edits_are_never_overwritten_silently(example: Path, run: Run) -> None:
    assert run("draft", "brief.yaml").code == 0
    assert run("draft", "brief.yaml").code == 0
    draft = example / "draft.md"
    edited = draft.read_text(encoding="utf-8").replace("juga membagi tugas", "membagi tugas")
    draft.write_text(edited, encoding="utf-8")
    kept = run("draft", "brief.yaml")
    assert kept.code == 2
    assert "edited by hand" in kept.err
    assert draft.read_text(encoding="utf-8") == edited
    assert run("draft", "brief.yaml", "-o", "baru").code == 0
    assert run("draft", "brief.yaml", "--overwrite").code == 0
    assert draft.read_text(encoding="utf-8") != edited


def test_findings_of_a_draft_name_their_place_in_the_brief(example: Path, run: Run) -> None:
    brief = example / "brief.yaml"
    brief.write_text(
        brief.read_text(encoding="utf-8").replace("Jumat, 25 Februari 2022", "Senin, 25 Februari 2022"),
        encoding="utf-8",
    )
    run("draft", "brief.yaml")
    done = run("check", "draft.md")
    assert "dates.weekday" in done.out
    assert "brief.yaml:" in done.out
    both = run("check", ".")
    assert both.out.count("dates.weekday") == 1


def test_an_embargo_is_in_name_and_banner(example: Path, run: Run) -> None:
    brief = example / "brief.yaml"
    brief.write_text(
        brief.read_text(encoding="utf-8").replace("siar: segera", "siar: 2022-01-29 10.00 WIB") + SIGNED,
        encoding="utf-8",
    )
    approve_all(run)
    now = ("--now", "2022-01-28T09:00+07:00")
    assert run("render", "brief.yaml", "--to", "html", *now).code == 0
    (page,) = (example / "keluaran").glob("EMBARGO_2022-01-29_1000WIB_*.html")
    assert "EMBARGO SAMPAI" in page.read_text(encoding="utf-8")
    assert run("render", "brief.yaml", "--to", "html", "--now", "2022-01-30T09:00+07:00").code == 1


def test_two_drafts_to_one_place_are_refused(example: Path, run: Run) -> None:
    (example / "lain").mkdir()
    (example / "lain" / "brief.yaml").write_text(
        (example / "brief.yaml").read_text(encoding="utf-8"), encoding="utf-8"
    )
    done = run("draft", "brief.yaml", "lain/brief.yaml", "-o", "semua")
    assert done.code == 2
    assert "Two releases" in done.err
    assert not (example / "semua").exists()


@pytest.mark.parametrize("lang", ["id", "en"])
def test_every_command_explains_itself(lang: str, run: Run) -> None:
    for command in (
        "",
        "new",
        "draft",
        "check",
        "render",
        "approve",
        "verify",
        "explain",
        "list",
        "doctor",
        "schema",
    ):
        done = (
            run(*filter(None, (command, "--help")), lang="")
            if not command
            else run(command, "--help", lang=lang)
        )
        assert done.code == 0
        assert done.out
    assert run("periksa", "--help").code == 0
