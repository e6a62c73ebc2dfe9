"""A brief in another language, or an update, takes from its `induk` what it does not say itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from rilis.brief import problems_tables as problems
from rilis.brief.notes import Notes, whole
from rilis.brief.table import ONE_OF
from rilis.errors import InputError
from rilis.language.late_pattern import late_pattern
from rilis.model.brief import Brief, Place
from rilis.model.finding import FieldPath
from rilis.model.project import Project
from rilis.model.source import Source

_VALUES: Final = tuple(
    "jenis nomor tanggal kota siar instansi paket_fakta narahubung nomor_umum kanal kredit penutup tagar"
    " pembaruan rilis_berikutnya".split()
)
"""Keys whose value is taken as a whole where this brief is silent. Running text is never taken."""
_LISTS: Final = ("tokoh", "fakta", "tabel", "kutipan", "lampiran")
"""Lists whose rows are joined by id, key by key."""
_RECORDS: Final = ("penanggung_jawab", "acara", "pendaftaran", "klarifikasi", "pidato")
"""Records that are joined key by key."""
_WORDS: Final[Mapping[str, tuple[str, ...]]] = {
    "tokoh": ("jabatan", "pangkat", "mewakili"),
    "fakta": ("satuan", "kira"),
    "tabel": ("judul", "kolom", "sumber", "baris"),
    "kutipan": ("ucapan", "asal", "atas_nama"),
    "lampiran": ("keterangan", "alt"),
    "narahubung": ("unit",),
    "penanggung_jawab": ("jabatan",),
    "acara": ("nama", "tempat", "busana"),
    "pendaftaran": ("cara", "syarat"),
    "klarifikasi": ("klaim", "beredar_di", "bukti", "imbauan"),
}
"""Keys whose words are in the language of the brief they were typed in."""
_TOGETHER: Final[Mapping[str, tuple[str, ...]]] = {
    "nilai": ("angka", "skala", "rentang"),
    "rentang": ("nilai", "angka", "skala"),
    "baris": ("kolom", "kolom_en"),
    "ucapan": ("ucapan_en", "disetujui", "disetujui_en"),
    "ucapan_en": ("disetujui_en",),
}
"""Keys that are not taken from the parent where this brief has typed another."""
_FIELD: Final = late_pattern(r"(?:([a-z_]+)\[([0-9]+)\]\.)?([a-z_]+)")


def with_parent(notes: Notes, project: Project, brief: Brief, read: Callable[[Source], Brief]) -> Brief:
    """Return `brief` with what its parent says and it does not: values, records, rows by id.

    `read` reads the parent, the brief that `induk` names; it may raise InputError. What is taken
    has no place of its own here: it points at `induk`. Words that were typed in another language
    are named in `asing`. The parent's own problems are reported where it is checked; its parent
    is not read. A file that is not there is noted.
    """
    name, place = brief.induk, notes.where["induk"]
    try:
        source = project.read(name)
        if source is None:
            if not project.exists(name):
                problems.missing_file(notes, name, place.span, "induk")
            return brief
        parent = read(source)
    except InputError as error:
        problems.unreadable_file(notes, name, error.message, place, "induk")
        return brief
    joined = _Joined(notes, Place(place.span, whole(place.span), place.key), brief, parent)
    whole_brief = joined.all()
    _forget_missing(notes, whole_brief)
    return whole_brief


class _Joined:
    """One brief laid over its parent."""

    def __init__(self, notes: Notes, shared: Place, brief: Brief, parent: Brief) -> None:
        self._notes = notes
        self._shared = shared
        self._brief = brief
        self._parent = parent
        self._translated = brief.bahasa != parent.bahasa
        self._foreign: set[FieldPath] = set()

    def all(self) -> Brief:
        """Return the brief with all that its parent gives."""
        found: dict[str, Any] = {}
        for key in _VALUES:
            if key not in self._notes.where and getattr(self._parent, key):
                found[key] = getattr(self._parent, key)
                self._take(key)
        if "tanggal" in found:
            found["tanggal_teks"] = self._parent.tanggal_teks
        for at in range(len(found.get("narahubung", ()))):
            self._mark("narahubung", f"narahubung[{at}]", ("unit",))
        for key in _LISTS:
            found[key] = tuple(self._rows(key, getattr(self._brief, key), getattr(self._parent, key)))
        for key in _RECORDS:
            found[key] = self._record(key, getattr(self._brief, key), getattr(self._parent, key))
        return self._brief._replace(**found, asing=frozenset(self._foreign))

    def _rows(self, key: str, own: Iterable[Any], others: Iterable[Any]) -> Iterable[Any]:
        """Yield the own rows, each with what its namesake has besides, then the parent's other rows."""
        rest = {row.id: row for row in others if row.id}
        count = 0
        for count, row in enumerate(own, 1):
            path = f"{key}[{count - 1}]"
            yield self._laid(key, path, row, rest.pop(row.id)) if row.id in rest else row
        for at, row in enumerate(rest.values(), count):
            path = f"{key}[{at}]"
            self._take(key)
            self._take(path)
            self._notes.shared.add(path)
            self._mark(key, path, row._fields)
            yield row

    def _record(self, key: str, own: Any, other: Any) -> Any:
        if other is None:
            return own
        if own is not None:
            return self._laid(key, key, own, other)
        self._take(key)
        self._mark(key, key, other._fields)
        return other

    def _laid(self, key: str, path: FieldPath, own: Any, other: Any) -> Any:
        """Return a row with the values of another where it has none itself."""
        typed = {name for name in own._fields if getattr(own, name)}
        closed = {f"{name}_en" for name in typed} | {
            name for each in typed for name in _TOGETHER.get(each, ())
        }
        taken = {
            name: getattr(other, name)
            for name in own._fields
            if name not in typed and name not in closed and getattr(other, name)
        }
        for name in taken:
            self._take(f"{path}.{name}")
        self._mark(key, path, taken)
        return own._replace(**taken)

    def _mark(self, key: str, path: FieldPath, names: Iterable[str]) -> None:
        """Remember which values of a row are words in the parent's language."""
        if self._translated:
            words = _WORDS.get(key, ())
            self._foreign |= {f"{path}.{name}" for name in names if name in words}

    def _take(self, path: FieldPath) -> None:
        self._notes.where.setdefault(path, self._shared)


def _forget_missing(notes: Notes, brief: Brief) -> None:
    """Take back what was noted as missing and is there now."""
    notes.problems[:] = [
        problem
        for problem in notes.problems
        if problem.check != "brief.missing-field" or not _there(brief, problem.field)
    ]


def _there(brief: Brief, path: FieldPath) -> bool:
    match = _FIELD.fullmatch(path)
    if match is None:
        return False
    group, number, key = match.groups()
    if group is None and key == ONE_OF["brief"][0]:
        return any(getattr(brief, name) for name in ONE_OF["brief"])
    if group is None:
        return bool(getattr(brief, key, None)) and key in _VALUES
    rows = getattr(brief, group, ())
    row = rows[int(number)] if int(number) < len(rows) else None
    return any(getattr(row, name, None) for name in ONE_OF.get(group, (key,)))
