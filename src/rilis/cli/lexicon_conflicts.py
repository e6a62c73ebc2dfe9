"""Where a list of words says something else than another list: told, with which one is heard."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rilis.cli.pack_check.fault import Checked, Fault
from rilis.cli.pack_check.lexicons import Rows
from rilis.errors import RilisError
from rilis.findings.terms import term_id
from rilis.messages import N_
from rilis.model.lexicon import OF_HOUSE, Lexicon
from rilis.model.message import Message
from rilis.packs.lexicon import read_lexicon
from rilis.packs.place import read_source


def with_conflicts(checked: Iterable[Checked], others: Iterable[Lexicon]) -> Iterator[Checked]:
    """Yield what was seen of lexicons, each with its conflicts with `others` as hints."""
    known = tuple(others)
    for each in checked:
        yield each._replace(faults=each.faults + tuple(_conflicts(each, known)))


def _conflicts(checked: Checked, others: tuple[Lexicon, ...]) -> Iterator[Fault]:
    try:
        source = read_source(checked.path)
        lexicon = read_lexicon(source, [])._replace(rank=OF_HOUSE)
    except (RilisError, OSError):
        return
    rows = Rows(source)
    forms = _forms(other for other in others if other.id != lexicon.id)
    for term in lexicon.terms:
        for at, form in enumerate(term.bentuk):
            if form in forms:
                values = {"form": form, "other": forms[form], "id": term.id}
                message = Message(
                    N_(
                        "“{form}” is also reported by “{other}”; in your texts only your row “{id}” is heard."
                    ),
                    values,
                )
                yield rows.fault((term, "bentuk", at), "pack.conflict", message, severity="info")
        for at, word in enumerate(term.ganti):
            if word.lower() in forms and word.lower() not in term.bentuk:
                values = {"word": word, "id": term.id, "other": forms[word.lower()]}
                message = Message(N_("The row “{id}” proposes “{word}”, which “{other}” reports."), values)
                yield rows.fault((term, "ganti", at), "pack.conflict", message, severity="warning")


def _forms(lexicons: Iterable[Lexicon]) -> dict[str, str]:
    return {
        form: term_id(lexicon, term) for lexicon in lexicons for term in lexicon.terms for form in term.bentuk
    }
