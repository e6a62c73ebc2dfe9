"""The body of a brief as a list of items, or as one text."""

from __future__ import annotations

from typing import Final, cast

from rilis.brief import problems_shape
from rilis.brief.approval import read_approval
from rilis.brief.body_text import read_body_text
from rilis.brief.keys import fields_of
from rilis.brief.notes import Notes, Reference, whole
from rilis.brief.shape import Row, shape_record, shape_text
from rilis.brief.table import BODY, BODY_KEYS
from rilis.brief.values import read_yes
from rilis.model.brief import BodyKind, Butir, Place
from rilis.model.finding import FieldPath
from rilis.model.span import place
from rilis.syntax.nodes import Mapping, Node, Scalar, Sequence

_WITH_WORDS: Final = ("paragraf", "tidak_langsung", "subjudul")
_WITH_ID: Final = ("kutipan", "tabel", "foto", "pernyataan")


def read_body(notes: Notes, node: Node, path: FieldPath) -> tuple[Butir, ...]:
    """Return the items of the body below `path` (`isi`), in order.

    A text is the one-text form, a list holds items, keys alone are one item. Never fails.
    """
    if isinstance(node, Scalar):
        return _one_text(notes, node, path)
    items = node.items if isinstance(node, Sequence) else [node]
    body: list[Butir] = []
    for index, item in enumerate(items):
        body += _item(notes, item, f"{path}[{index}]")
    return tuple(body)


def _one_text(notes: Notes, node: Scalar, path: FieldPath) -> tuple[Butir, ...]:
    key = notes.where[path].key
    text = shape_text(notes, fields_of(BODY)["paragraf"], path, node)
    notes.where[path] = notes.where[path]._replace(key=key)
    segments = notes.where[path].segments
    body = []
    for butir, named in read_body_text(text, path):
        body.append(butir)
        if named:
            target = "lampiran" if butir.jenis == "foto" else butir.jenis
            notes.references.append(Reference(target, butir.id, path, place(segments, named)))
    return tuple(body)


def _item(notes: Notes, node: Node, path: FieldPath) -> list[Butir]:
    fields = fields_of(BODY)
    if isinstance(node, Scalar):
        if problems_shape.is_empty(node):
            notes.where[path] = Place(node.span)
            problems_shape.empty_item(notes, node.span, path)
            return []
        text = shape_text(notes, fields["paragraf"], path, node)
        return [Butir("paragraf", path, text, path)]
    if not isinstance(node, Mapping):
        notes.where[path] = Place(node.span, whole(node.span))
        problems_shape.no_main_key(notes, node, path)
        return []
    known = len(notes.problems)
    row = shape_record(notes, node, BODY, path)
    keys = tuple(key for key in BODY_KEYS if key in row.texts or key in row.lists or key in row.rows)
    if not keys and len(notes.problems) == known:
        problems_shape.no_main_key(notes, node, path)
    if len(keys) > 1:
        problems_shape.two_main_keys(notes, node, keys, path)
    return [_butir(row, key) for key in keys]


def _butir(row: Row, key: str) -> Butir:
    """Return the item whose main key is `key`, with the companions that may go with it."""
    jenis = cast("BodyKind", key)
    inner = row.one("daftar") if jenis == "daftar" else None
    return Butir(
        jenis,
        row.path,
        teks=row.text(key) if jenis in _WITH_WORDS else "",
        teks_path=f"{row.path}.daftar.butir" if jenis == "daftar" else f"{row.path}.{key}",
        id=row.text(key) if jenis in _WITH_ID else "",
        tokoh=row.text("tokoh"),
        pengantar=(inner.text("pengantar") if inner else "") or row.text("pengantar"),
        verba=row.text("verba"),
        keterangan=row.text("keterangan"),
        sambung=row.text("sambung"),
        bernomor=read_yes(inner.text("bernomor")) if inner else False,
        butir=inner.list("butir") if inner else row.list(key),
        disetujui=read_approval(row.one("disetujui")),
    )
