"""How a person is called: office and full name first, a short name after."""

from __future__ import annotations

from rilis.draft.english import ASSIGNMENTS
from rilis.draft.traced import Traced, joined, traced
from rilis.draft.version import Version
from rilis.model.brief import Brief, Tokoh


class Speakers:
    """The people of one release, and who was introduced already."""

    def __init__(self, brief: Brief, version: Version) -> None:
        self._version = version
        self._paths = {person.id: f"tokoh[{at}]" for at, person in enumerate(brief.tokoh)}
        self._people = {person.id: person for person in brief.tokoh}
        self._introduced: set[str] = set()

    def known(self, identity: str) -> bool:
        """Tell whether an id is a person of the brief."""
        return identity in self._people

    def note(self, text: str) -> None:
        """Take notice of narration: whoever it names in full needs no second introduction."""
        for identity, person in self._people.items():
            if person.nama and person.nama in text:
                self._introduced.add(identity)

    def named_in(self, identity: str, text: str) -> bool:
        """Tell whether a text names a person by full, short or family name."""
        person = self._people.get(identity)
        return person is not None and any(
            name and name in text for name in (person.nama, _short_name(person))
        )

    def called(self, identity: str) -> Traced:
        """Return what to call a person now, and count it as an introduction."""
        if identity not in self._people:
            return Traced(identity)
        if identity in self._introduced:
            return self.short(identity)
        self._introduced.add(identity)
        return self.full(identity)

    def full(self, identity: str) -> Traced:
        """Return office and full name: `Plt. Kepala Biro Humas Dr. Sari Dewi, M.Si.`.

        English has the name first, `Sari Dewi, Acting Head of Public Relations,`, and so has a
        citizen; the comma after the office is dropped by the caller where a sentence ends.
        """
        person = self._people[identity]
        path = self._paths[identity]
        name = _name(person, path, self._version)
        office = self._version.word(person, path, "jabatan")
        instead = self._version.word(person, path, "mewakili")
        if person.penugasan and office:
            acting = traced(person.penugasan, f"{path}.penugasan")
            if self._version.english:
                acting = acting.altered(ASSIGNMENTS.get(person.penugasan, person.penugasan))
            office = joined((acting, " ", office))
        if not office:
            return name
        if self._version.english:
            return joined((name, ", ", office, *((", representing ", instead) if instead else ()), ","))
        if not str(office)[0].isupper() and not person.penugasan:
            return joined((name, ", ", office, ","))  # a citizen: “Sari, warga Desa Contoh,”
        if instead:
            return joined((office, " ", closed(name), " mewakili ", instead))
        return joined((office, " ", name))

    def short(self, identity: str) -> Traced:
        """Return the short name: the one typed, else the first word of the name."""
        person = self._people[identity]
        path = self._paths[identity]
        if person.panggilan:
            return traced(person.panggilan, f"{path}.panggilan")
        if not person.nama:
            return _name(person, path, self._version)
        called = traced(person.nama, f"{path}.nama").cut(0, len(_short_name(person)))
        if not person.sapaan or self._version.english:
            return called
        return joined((traced(person.sapaan, f"{path}.sapaan"), " ", called))


def _short_name(person: Tokoh) -> str:
    if person.panggilan:
        return person.panggilan
    words = person.nama.split()
    return words[0] if words else ""


def _name(person: Tokoh, path: str, version: Version) -> Traced:
    if not person.nama and person.inisial:
        age = joined((" (", traced(person.umur, f"{path}.umur"), ")")) if person.umur else ""
        return joined((traced(person.inisial, f"{path}.inisial"), age))
    parts: list[str] = []
    for field in ("pangkat", "gelar_depan"):
        value = version.word(person, path, field)
        if value:
            parts += (value, " ")
    parts.append(traced(person.nama, f"{path}.nama"))
    if person.gelar_belakang:
        parts += (", ", traced(person.gelar_belakang, f"{path}.gelar_belakang"))
    return joined(parts)


def closed(name: Traced) -> Traced:
    """Return a name before a verb: degrees after it are closed by a comma (EYD V, tanda koma)."""
    return joined((name, ",")) if str(name).endswith(".") else name
