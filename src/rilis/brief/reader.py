"""YAML text → Brief. What is wrong in it becomes problems with a place, never an exception."""

from __future__ import annotations

from rilis.brief import build
from rilis.brief import build_kinds as kinds
from rilis.brief.body import read_body
from rilis.brief.free import read_free_keys
from rilis.brief.keys import fields_of
from rilis.brief.notes import Notes
from rilis.brief.parent import with_parent
from rilis.brief.previous import read_update
from rilis.brief.problems_shape import wanted_kind, wrong_shape
from rilis.brief.references import check_references
from rilis.brief.shape import Row, shape_record
from rilis.brief.tables import read_table
from rilis.brief.values import read_siar
from rilis.errors import InputError
from rilis.language.calendar import parse_date
from rilis.messages import N_
from rilis.model.brief import Brief
from rilis.model.message import Message
from rilis.model.project import NoProject, Project
from rilis.model.source import Source
from rilis.syntax.nodes import Mapping
from rilis.syntax.yaml_reader import read_yaml


def read_brief(source: Source, project: Project | None = None) -> Brief:
    """Return the brief that `source` holds, with the place of every field in `where`.

    `project` gives the files that the brief names (CSV tables, `induk`); without one they are
    not looked for. All that is wrong stands in `problems`, in the order of the file.
    Raises InputError when the text is no YAML or holds no keys at its top.
    """
    notes = Notes(source)
    return read_noted(notes, project or NoProject())


def read_noted(notes: Notes, files: Project) -> Brief:
    """Return the brief of an empty `notes`, which then hold all its words. Raises as `read_brief`."""
    brief = _alone(notes, files)
    if brief.induk:
        brief = with_parent(notes, files, brief, lambda parent: _alone(Notes(parent), files))
    check_references(notes, brief)
    return brief._replace(problems=notes.finish())


def _alone(notes: Notes, project: Project) -> Brief:
    """Return the brief without its parent and without a look at its references."""
    source = notes.source
    node = read_yaml(source)
    if not isinstance(node, Mapping):
        raise InputError(
            Message(N_("“{name}” is no brief: it has no keys at its top."), {"name": source.name}),
            Message(N_("Start it with “jenis: siaran_pers”, one key on each line.")),
            source=source,
            span=node.span,
        )
    return _built(notes, project, shape_record(notes, node, "brief", ""))


def _built(notes: Notes, project: Project, row: Row) -> Brief:
    typed_date = row.text("tanggal")
    parsed = parse_date(typed_date)
    body = row.nodes.get("isi")
    return Brief(
        source=notes.source,
        where=notes.where,
        jenis=row.text("jenis") or "siaran_pers",
        bahasa=row.text("bahasa") or "id",
        induk=row.text("induk"),
        instansi=build.build_agencies(row),
        nomor=row.text("nomor"),
        judul=row.text("judul"),
        subjudul=row.text("subjudul"),
        tanggal=parsed.date if parsed else None,
        tanggal_teks=typed_date,
        kota=row.text("kota"),
        siar=read_siar(row.text("siar")),
        pokok=build.build_gist(row.one("pokok")),
        teras=row.text("teras"),
        kejadian=row.text("kejadian"),
        poin=row.list("poin"),
        belum_diketahui=row.list("belum_diketahui"),
        tokoh=build.build_people(row),
        isi=() if body is None else read_body(notes, body, "isi"),
        acara=kinds.build_event(row.one("acara")),
        pendaftaran=kinds.build_registration(row.one("pendaftaran")),
        klarifikasi=kinds.build_claim(row.one("klarifikasi")),
        pidato=kinds.build_speech(row.one("pidato")),
        kutipan=build.build_quotations(row),
        fakta=build.build_facts(row),
        tabel=tuple(read_table(notes, project, item) for item in row.many("tabel")),
        paket_fakta=row.list("paket_fakta"),
        singkatan=row.pairs.get("singkatan", {}),
        tentang_instansi=row.text("tentang_instansi"),
        narahubung=build.build_contacts(row),
        nomor_umum=build.build_public_numbers(row),
        kanal=row.pairs.get("kanal", {}),
        penanggung_jawab=build.build_answerable(row.one("penanggung_jawab")),
        kredit=build.build_credits(row.one("kredit")),
        penutup=build.build_closing(row.one("penutup")),
        ralat=build.build_correction(row.one("ralat")),
        pembaruan=read_update(notes, project, row.one("pembaruan")),
        rilis_berikutnya=row.text("rilis_berikutnya"),
        tagar=row.list("tagar"),
        lampiran=build.build_attachments(row),
        pengesahan=build.build_signatures(row),
        abaikan=build.build_ignored(row),
        tambahan=_extra(notes, row),
    )


def _extra(notes: Notes, row: Row) -> dict[str, object]:
    node = row.nodes.get("tambahan")
    if node is None:
        return {}
    if isinstance(node, Mapping):
        return read_free_keys(notes, node, "tambahan")
    wrong_shape(notes, node, wanted_kind(fields_of("brief")["singkatan"]), "tambahan")
    return {}
