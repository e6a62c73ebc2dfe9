"""The body of a release, item by item, in the order of the brief."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from rilis.draft import speech
from rilis.draft.abbreviations import Abbreviations
from rilis.draft.cells import cell_figure
from rilis.draft.charts import chart_blocks
from rilis.draft.english import LINKS, SOURCES
from rilis.draft.figures import fact_words
from rilis.draft.prose import escaped, folded, paragraphs, sentences, stopped, unstopped, with_words
from rilis.draft.recap import Recap, recap
from rilis.draft.speakers import Speakers, closed
from rilis.draft.tables import table_blocks
from rilis.draft.traced import Traced, joined, traced
from rilis.draft.verbs import Verbs, is_active
from rilis.draft.version import Version, gap
from rilis.model.brief import Brief, Butir, Kutipan
from rilis.model.document import Language
from rilis.model.spoken import quotations_of
from rilis.model.style import Profile
from rilis.model.tables import Tabel

_SENADA: Final = "senada"
_INTRODUCED: Final = re.compile(r"[,:]\s*\Z")
_LOWER_AFTER_THAT: Final = frozenset(
    "pihaknya pihak kami ia dia mereka semua setiap seluruh para pemerintah kegiatan program warga "
    "masyarakat dengan pada untuk dalam saat jika bila apabila agar sejak selama hal ini itu upaya "
    "kerja tidak belum sebanyak sekitar lebih the a an this these those all".split()
)
"""Words that open a sentence without being names, so that they take a small letter after *bahwa*."""


class Body:
    """Writes the items of one release; remembers who spoke and what was spelled out."""

    def __init__(self, brief: Brief, profile: Profile, short_forms: Abbreviations) -> None:
        self._brief = brief
        self._profile = profile
        self._version = Version(brief)
        self._language: Language = self._version.language
        self._short_forms = short_forms
        self._speakers = Speakers(brief, self._version)
        self._verbs = Verbs(self._language)
        self._last_speaker = ""
        self._facts = {fact.id: (fact, f"fakta[{at}]") for at, fact in enumerate(brief.fakta)}
        self._quotes = {
            quote.id: (quote, f"kutipan[{at}]", words)
            for at, (quote, words) in enumerate(zip(brief.kutipan, quotations_of(brief), strict=True))
        }
        self._tables = {table.id: (table, f"tabel[{at}]") for at, table in enumerate(brief.tabel)}
        self._printed = {item.id for item in brief.isi if item.jenis == "tabel"}
        self._files = {row.id: (row, f"lampiran[{at}]") for at, row in enumerate(brief.lampiran)}

    def narration(self, text: Traced) -> Traced:
        """Return one paragraph of narration: facts filled in, short forms spelled out, signs safe."""
        written = self._short_forms.spelled(with_words(folded(text), self._named))
        self._speakers.note(written)
        return escaped(written)

    def plain(self, text: Traced) -> Traced:
        """Return one line with facts filled in and nothing spelled out: titles."""
        return escaped(with_words(folded(text), self._named))

    def blocks(self, item: Butir) -> list[Traced]:
        """Return the Markdown blocks of one item; blocks are parted by an empty line."""
        writers: dict[str, Callable[[Butir], list[Traced]]] = {
            "paragraf": self._paragraph,
            "kutipan": self._quotation,
            "tidak_langsung": self._indirect,
            "subjudul": self._subheading,
            "daftar": self._list,
            "tabel": self._table,
            "hadir": self._present,
            "foto": self._photo,
            "rekap": self._recap,
            "grafik": self._chart,
        }
        found = writers[item.jenis](item)
        if item.jenis not in ("kutipan", "tidak_langsung", "foto"):
            self._last_speaker = ""
        return [block for block in found if block]

    def _words(self, item: Butir) -> Traced:
        return traced(item.teks, item.teks_path, item.teks_start)

    def _paragraph(self, item: Butir) -> list[Traced]:
        return [self.narration(part) for part in paragraphs(self._words(item))]

    def _subheading(self, item: Butir) -> list[Traced]:
        return [joined(("## ", self.plain(self._words(item))))]

    def _named(self, kind: str, identity: str) -> Traced | None:
        if kind == "tokoh":
            known = self._speakers.known(identity)
            return self._spelled(self._speakers.called(identity)) if known else None
        if kind == "tabel":
            return cell_figure(self._tables, identity, self._language)
        if identity not in self._facts:
            return None
        fact, path = self._facts[identity]
        return fact_words(fact, path, self._profile, self._version)

    def _quotation(self, item: Butir) -> list[Traced]:
        if item.id not in self._quotes:
            return [Traced("{kutipan:" + item.id + "}")]
        quote, path, spoken = self._quotes[item.id]
        words = speech.spoken(spoken)
        if not words and not spoken.field.endswith("_en"):
            return []
        words = words or [gap(item.id, "ucapan_en", path)]
        lead_in = self._lead_in(item)
        if lead_in and _INTRODUCED.search(lead_in):
            self._speakers.note(lead_in)
            self._last_speaker = quote.tokoh
            return speech.alone(words, lead_in)
        lines = self._attributed(item, quote, path, words)
        self._last_speaker = quote.tokoh
        if lead_in:
            lines[0] = joined((stopped(lead_in), " ", lines[0]))
        return lines

    def _lead_in(self, item: Butir) -> Traced:
        field = f"{item.path}.pengantar"
        return self.narration(traced(item.pengantar, field)) if item.pengantar.strip() else Traced("")

    def _attributed(self, item: Butir, quote: Kutipan, path: str, words: list[Traced]) -> list[Traced]:
        again = quote.tokoh == self._last_speaker and not item.pengantar and not quote.atas_nama
        typed = item.verba.strip().lower()
        verb = typed or self._verbs.next(again=again)
        if typed:
            self._verbs.typed(typed)
        tail = self._tail(item)
        link = item.sambung.strip().rstrip(",").lower()
        if self._version.english:
            return self._in_english(LINKS.get(link, link), self._speaker(quote, path), words, (verb, tail))
        if link or _is_before(typed):
            return speech.before(words, _capital(link), self._speaker(quote, path), verb, tail)
        if again or (typed.endswith("nya") and typed != "tanya"):
            ending = verb if verb.endswith("nya") and verb != "tanya" else verb + "nya"
            return speech.after(words, ending, Traced(""), tail)
        return speech.after(words, verb, self._speaker(quote, path), tail)

    def _in_english(
        self, link: str, speaker: Traced, words: list[Traced], said: tuple[str, Traced]
    ) -> list[Traced]:
        """Return “A,” said Sari Dewi, Head of X. “B.”; later “A,” Sari added, for names are short then."""
        verb, tail = said
        if link:
            return speech.before(words, _capital(link), speaker, verb, tail)
        return speech.after(words, verb, speaker, tail, name_first="," not in speaker)

    def _speaker(self, quote: Kutipan, path: str) -> Traced:
        """Return who speaks; for words read out, whose they are and who read them."""
        if not quote.atas_nama:
            return self._spelled(self._speakers.called(quote.tokoh))
        owner = quote.atas_nama
        if self._speakers.known(owner):
            whose = self._spelled(self._speakers.called(owner))
        else:
            whose = self._version.word(quote, path, "atas_nama")
        reader = self._spelled(self._speakers.called(quote.tokoh))
        if not self._version.english:
            source = quote.asal.strip() or "sambutan"
            return joined((closed(whose), f" dalam {source} yang dibacakan ", reader))
        source = SOURCES.get(quote.asal.strip().lower(), quote.asal.strip())
        return joined((closed(whose), f" in a {source} read out by ", reader))

    def _spelled(self, name: Traced) -> Traced:
        return self._short_forms.spelled(name)

    def _tail(self, item: Butir) -> Traced:
        if item.keterangan.strip():
            return unstopped(self.narration(traced(item.keterangan, f"{item.path}.keterangan")))
        return Traced("")

    def _indirect(self, item: Butir) -> list[Traced]:
        text = folded(self._words(item))
        self._last_speaker = item.tokoh
        if (
            not item.tokoh
            or self._speakers.named_in(item.tokoh, text)
            or not self._speakers.known(item.tokoh)
        ):
            return [stopped(self.narration(text))]
        speaker = self._spelled(self._speakers.called(item.tokoh))
        says = " menyatakan bahwa " if self._language == "id" else " said that "
        self._verbs.typed("nyata")
        return [stopped(joined((closed(speaker), says, self.narration(_after_that(text)))))]

    def _list(self, item: Butir) -> list[Traced]:
        starts = item.butir_start or (0,) * len(item.butir)
        rows = []
        for at, (text, start) in enumerate(zip(item.butir, starts, strict=True)):
            field = item.teks_path if item.butir_start else f"{item.path}.daftar.butir[{at}]"
            words = self.narration(traced(text, field, start))
            rows.append(joined((f"{at + 1}. " if item.bernomor else "- ", words)))
        intro = (
            self.narration(traced(item.pengantar, f"{item.path}.daftar.pengantar"))
            if item.pengantar.strip()
            else Traced("")
        )
        return [intro, _lines(rows)]

    def _table(self, item: Butir) -> list[Traced]:
        if item.id not in self._tables:
            return [Traced("{tabel:" + item.id + "}")]
        return self.table(*self._tables[item.id])

    def table(self, table: Tabel, path: str) -> list[Traced]:
        """Return the blocks of a table; `path` is its place, `tabel[0]`."""
        return [block for block in table_blocks(table, path, self._version, self.plain) if block]

    def recap(self, table: Tabel, path: str) -> Recap:
        """Return the sentences of a table's figures, with the agency as the one who counted."""
        subject = traced(self._profile.nama, "instansi") if self._profile.nama else Traced("")
        return recap(table, path, self._spelled(subject), self._version)

    def _recap(self, item: Butir) -> list[Traced]:
        if item.id not in self._tables:
            return [Traced("{rekap:" + item.id + "}")]
        found = self.recap(*self._tables[item.id])
        return [sentences((found.totals, *found.more))]

    def _chart(self, item: Butir) -> list[Traced]:
        if item.id not in self._tables:
            return [Traced("{grafik:" + item.id + "}")]
        table, path = self._tables[item.id]
        blocks = chart_blocks(item, table, path, self._version, self.plain)
        return blocks if item.id in self._printed else blocks + self.table(table, path)

    def _present(self, item: Butir) -> list[Traced]:
        names = [self._spelled(self._guest(identity)) for identity in item.butir]
        if not names:
            return []
        comma = "; " if any("," in name for name in names) else ", "
        word = "dan" if self._language == "id" else "and"
        if len(names) > 2:  # noqa: PLR2004 - a series of three takes a comma
            last = f"{comma}{word} "
        else:
            last = f", {word} " if self._version.english and ";" in comma else f" {word} "
        parts: list[str] = []
        for at, name in enumerate(names):
            parts += ((last if at == len(names) - 1 else comma) if at else "", name)
        opening = "Turut hadir " if self._language == "id" else "Also present were "
        return [stopped(joined((opening, *parts)))]

    def _guest(self, identity: str) -> Traced:
        if not self._speakers.known(identity):
            return Traced(identity)
        self._speakers.called(identity)
        return unstopped_name(self._speakers.full(identity))

    def _photo(self, item: Butir) -> list[Traced]:
        if item.id not in self._files:
            return [Traced("{foto:" + item.id + "}")]
        row, path = self._files[item.id]
        caption = self.plain(self._version.word(row, path, "keterangan"))
        alt = row.alt or row.keterangan
        if self._version.english:
            own = "" if self._version.is_foreign(f"{path}.alt") else row.alt
            alt = row.alt_en or own or str(caption)
        words = re.sub(r"[\[\]\\<>&`*_]|\s+", " ", alt).strip()
        target = re.sub(r"[\s()<>]", lambda match: f"%{ord(match[0]):02X}", row.berkas)
        return [Traced(f"![{words}]({target})"), joined(("*", caption, "*")) if caption else caption]


def unstopped_name(name: Traced) -> Traced:
    """Return a name without the comma that follows a citizen's description."""
    return name.cut(0, len(name) - 1) if str(name).endswith(",") else name


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _is_before(verb: str) -> bool:
    return bool(verb) and is_active(verb) and not verb.endswith("nya")


def _after_that(text: Traced) -> Traced:
    first = str(text).split(maxsplit=1)[0] if text.strip() else ""
    if first.lower() in _LOWER_AFTER_THAT and first[:1].isupper() and not first.isupper():
        return joined((text.cut(0, 1).altered(first[0].lower()), text.cut(1)))
    return text


def _lines(rows: list[Traced]) -> Traced:
    return joined(part for at, row in enumerate(rows) for part in (("\n", row) if at else (row,)))
