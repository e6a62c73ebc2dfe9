"""Which checks run, with which severity and options."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from rilis.errors import ConfigError
from rilis.findings.selection import select
from rilis.model.catalog import Catalog
from rilis.model.check import Check, Validator
from rilis.model.lexicon import Lexicon, Term
from rilis.model.style import Ignore, StylePack


@pytest.fixture
def catalog(make_catalog: Callable[..., Catalog], word_check: Callable[..., Check]) -> Any:
    checks = [
        word_check("privacy.nik", "1"),
        word_check("quotes.comma", "x", formerly=("quotes.mark",)),
        word_check("quotes.long", "y", defaults={"kata": 40, "ketat": False, "nama": "a", "daftar": ("a",)}),
        word_check("style.new", "z", since="1.2"),
    ]
    terms = (Term("cacat", ("cacat",), None, "", "", ()), Term("tuli", ("tuli",), "error", "", "", ()))
    lexicon = Lexicon("wording.disability", "", "", "", terms)
    return make_catalog(checks, [Validator("brief.title", "", "", "", lambda brief, context: ())], [lexicon])


def reported(selection: Any) -> Any:
    ids = [row.check.id for row in (*selection.checks, *selection.validators) if row.reported]
    return {*ids, *(row.lexicon.id for row in selection.lexicons)}


ALL = {"privacy.nik", "quotes.comma", "quotes.long", "style.new", "brief.title", "wording.disability"}


def test_everything_runs_without_a_word_of_the_style(catalog: Catalog) -> None:
    assert reported(select(catalog, StylePack("a"))) == ALL


@pytest.mark.parametrize("name", ["quotes.comma", "quotes.mark"])
def test_nonaktif_takes_away_by_id_and_former_id(catalog: Catalog, name: str) -> None:
    assert reported(select(catalog, StylePack("a", nonaktif=(name,)))) == ALL - {"quotes.comma"}


def test_a_longer_name_wins_over_a_shorter_one(catalog: Catalog) -> None:
    style = StylePack("a", aktif=("quotes.long",), nonaktif=("quotes",))
    assert reported(select(catalog, style)) == ALL - {"quotes.comma"}


def test_select_replaces_and_ignore_takes_away(catalog: Catalog) -> None:
    style = StylePack("a", nonaktif=("quotes.comma",))
    assert reported(select(catalog, style, ["quotes"], ["quotes.long"])) == {"quotes.comma"}


def test_rows_can_be_chosen_one_by_one(catalog: Catalog) -> None:
    chosen = select(catalog, StylePack("a"), ["wording.disability:cacat"])
    assert [term.id for row in chosen.lexicons for term in row.lexicon.terms] == ["cacat"]
    rest = select(catalog, StylePack("a", nonaktif=("wording.disability:cacat",)))
    assert [term.id for row in rest.lexicons for term in row.lexicon.terms] == ["tuli"]


def test_privacy_runs_unreported_when_deselected(catalog: Catalog) -> None:
    chosen = select(catalog, StylePack("a"), ["quotes"])
    assert (chosen.checks[0].check.id, chosen.checks[0].reported) == ("privacy.nik", False)


def test_rules_of_an_older_version_leave_newer_checks_out(catalog: Catalog) -> None:
    assert "style.new" not in reported(select(catalog, StylePack("a", aturan="1.0")))
    assert "style.new" in reported(select(catalog, StylePack("a", aturan="1.10")))
    assert "style.new" in reported(select(catalog, StylePack("a", aturan="1.0", aktif=("style.new",))))


def test_the_longest_name_sets_the_severity(catalog: Catalog) -> None:
    style = StylePack("a", tingkat={"quotes": "info", "quotes.long": "error"})
    chosen = select(catalog, style)
    assert {row.check.id: row.severity for row in chosen.checks if row.check.id.startswith("quotes")} == {
        "quotes.comma": "info",
        "quotes.long": "error",
    }
    assert chosen.level_of("style.new") is None


def test_options_are_read_as_the_type_of_their_default(catalog: Catalog) -> None:
    given = {"kata": "30", "ketat": "ya", "nama": "b", "daftar": ("b", "c")}
    chosen = select(catalog, StylePack("a", pilihan={"quotes.long": given}))
    options = next(row.options for row in chosen.checks if row.check.id == "quotes.long")
    assert options == {"kata": 30, "ketat": True, "nama": "b", "daftar": ("b", "c")}


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("kata", "banyak"),
        ("kata", True),
        ("kata", "9" * 5000),
        ("ketat", "kadang"),
        ("nama", ("a",)),
        ("daftar", "a"),
    ],
)
def test_an_option_of_the_wrong_type_is_named_with_what_is_wanted(
    catalog: Catalog, option: Any, value: Any
) -> None:
    with pytest.raises(ConfigError) as caught:
        select(catalog, StylePack("a", pilihan={"quotes.long": {option: value}}))
    assert option in caught.value.message.english()
    assert "must be" in caught.value.message.english()


@pytest.mark.parametrize(
    ("style", "only", "hint"),
    [
        (StylePack("a", nonaktif=("quotes.coma",)), (), "quotes.comma"),
        (StylePack("a", tingkat={"qoutes": "info"}), (), "quotes"),
        (StylePack("a", pilihan={"quotes.long": {"kat": "1"}}), (), "kata"),
        (StylePack("a", abaikan=(Ignore("quotes.lon", "a", "b"),)), (), "quotes.long"),
        (StylePack("a"), ("wording.disability:caca",), "wording.disability:cacat"),
    ],
)
def test_an_unknown_name_suggests_the_nearest(catalog: Catalog, style: Any, only: Any, hint: Any) -> None:
    with pytest.raises(ConfigError) as caught:
        select(catalog, style, only)
    assert caught.value.hint is not None
    assert f"“{hint}”" in caught.value.hint.english()


@pytest.mark.parametrize(
    "style",
    [
        StylePack("a", nonaktif=("internal",)),
        StylePack("a", tingkat={"suppression.unused": "info"}),
        StylePack("a", aturan="satu"),
        StylePack("a", aturan="1.²"),
    ],
)
def test_impossible_styles_are_refused(catalog: Catalog, style: Any) -> None:
    with pytest.raises(ConfigError):
        select(catalog, style)


def test_nothing_left_to_run_is_refused(catalog: Catalog, make_catalog: Callable[..., Catalog]) -> None:
    with pytest.raises(ConfigError):
        select(catalog, StylePack("a"), ["quotes"], ["quotes"])
    with pytest.raises(ConfigError):
        select(make_catalog(), StylePack("a"))
