"""Which update of running news a brief is, and the times of the figures it takes over."""

from __future__ import annotations

from rilis.brief import problems_tables as problems
from rilis.brief.notes import Notes
from rilis.brief.shape import Row, shape_record
from rilis.errors import InputError
from rilis.model.brief import Pembaruan
from rilis.model.project import Project
from rilis.model.source import Source
from rilis.syntax.nodes import Mapping
from rilis.syntax.yaml_reader import read_yaml


def read_update(notes: Notes, project: Project, row: Row | None) -> Pembaruan | None:
    """Return `pembaruan`, with the times that the brief in `dari` gives for its figures.

    A file that is not there or no brief is noted. Only its own keys are read: neither its tables'
    files nor an update before it.
    """
    if row is None:
        return None
    update = Pembaruan(row.text("ke"), row.text("menggantikan"), row.text("dari"))
    if not update.dari:
        return update
    path = f"{row.path}.dari"
    place = notes.where[path]
    try:
        source = project.read(update.dari)
        if source is None:
            if not project.exists(update.dari):
                problems.missing_file(notes, update.dari, place.span, path)
            return update
        return update._replace(lama=_times(source))
    except InputError as error:
        problems.unreadable_file(notes, update.dari, error.message, place, path)
        return update


def _times(source: Source) -> dict[str, str]:
    node = read_yaml(source)
    if not isinstance(node, Mapping):
        return {}
    row = shape_record(Notes(source), node, "brief", "")
    times = {
        f"{key}:{item.text('id') or at}": item.text("per")
        for key in ("fakta", "tabel")
        for at, item in enumerate(row.many(key), 1)
        if item.text("per")
    }
    if row.text("rilis_berikutnya"):
        times["rilis_berikutnya"] = row.text("rilis_berikutnya")
    return times
