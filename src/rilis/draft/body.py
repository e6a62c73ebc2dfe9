"""The body of a release, item by item, in the order of the brief."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from rilis.draft import speech
from rilis.draft.abbreviations import Abbreviations
from rilis.draft.cells import cell_figure
from rilis.draft.charts import chart_blocks
from rilis.draft.english import LINKS, SOURCES
from rilis.draft.figures import fact_words
from rilis.draft.indirect import after_that
from rilis.draft.prose import escaped, folded, paragraphs, sentences, stopped, unstopped, with_words
from rilis.draft.recap import Recap, recap
from rilis.draft.shown import lines, photo_blocks, table_blocks
from rilis.draft.speakers import Speakers, closed
from rilis.draft.traced import Traced, joined, traced
from rilis.draft.verbs import Verbs, is_active
from rilis.draft.version import Version, gap
from rilis.language.late_pattern import late_pattern
from rilis.model.brief import Brief, Butir, Kutipan
from rilis.model.document import Language
from rilis.model.spoken import quotations_of
from rilis.model.style import Profile
from rilis.model.tables import Tabel

_INTRODUCED: Final = late_pattern(r"[,:]\s*\Z")


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
        self._read_out: set[tuple[str, str]] = set()
        """Whose words were said to be read out, and by whom."""
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
            "pernyataan": self._statement,
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
            self._last_speaker = quote.atas_nama or quote.tokoh
            return speech.alone(words, lead_in)
        lines = self._attributed(item, quote, path, words)
        self._last_speaker = quote.atas_nama or quote.tokoh
        if lead_in:
            lines[0] = joined((stopped(lead_in), " ", lines[0]))
        return lines

    def _lead_in(self, item: Butir) -> Traced:
        field = f"{item.path}.pengantar"
        return self.narration(traced(item.pengantar, field)) if item.pengantar.strip() else Traced("")

    def _attributed(self, item: Butir, quote: Kutipan, path: str, words: list[Traced]) -> list[Traced]:
        told = not quote.atas_nama or (quote.atas_nama, quote.tokoh) in self._read_out
        again = (quote.atas_nama or quote.tokoh) == self._last_speaker and not item.pengantar and told
        typed = item.verba.strip().lower()
        verb = typed or self._verbs.next(again=again)
        if typed:
            self._verbs.typed(typed)
        link = item.sambung.strip().rstrip(",").lower()
        nameless = again or (typed.endswith("nya") and typed != "tanya")
        if nameless and not (link or self._version.english or _is_before(typed)):
            ending = verb if verb.endswith("nya") and verb != "tanya" else verb + "nya"
            return speech.after(words, ending, Traced(""), self._tail(item))
        speaker = self._speaker(quote, path)
        tail = self._tail(item)
        reader = self._reader(quote, path)
        tail = joined((reader, " " if tail else "", tail)) if reader else tail
        if self._version.english:
            return self._in_english(LINKS.get(link, link), speaker, words, (verb, tail))
        if link or _is_before(typed):
            return speech.before(words, _capital(link), speaker, verb, tail)
        return speech.after(words, verb, speaker, tail)

    def _in_english(
        self, link: str, speaker: Traced, words: list[Traced], said: tuple[str, Traced]
    ) -> list[Traced]:
        """Return “A,” said Sari Dewi, Head of X. “B.”; later “A,” Sari added, for names are short then."""
        verb, tail = said
        if link:
            return speech.before(words, _capital(link), speaker, verb, tail)
        return speech.after(words, verb, speaker, tail, name_first="," not in speaker)

    def _speaker(self, quote: Kutipan, path: str) -> Traced:
        """Return whose words they are; of words read out, not who read them."""
        whose = quote.atas_nama or quote.tokoh
        if quote.atas_nama and not self._speakers.known(whose):
            return self._version.word(quote, path, "atas_nama")
        return self._spelled(self._speakers.called(whose))

    def _reader(self, quote: Kutipan, path: str) -> Traced:
        """Return who read the words out, and from what, the first time; empty for all others."""
        pair = (quote.atas_nama, quote.tokoh)
        if not quote.atas_nama or pair in self._read_out:
            return Traced("")
        self._read_out.add(pair)
        reader = unstopped_name(self._spelled(self._speakers.called(quote.tokoh)))
        if not self._version.english:
            return joined((f"dalam {quote.asal.strip() or 'sambutan'} yang dibacakan ", reader))
        source = self._version.word(quote, path, "asal", lambda typed: SOURCES.get(typed.strip().lower(), ""))
        return joined(("in a ", source or SOURCES[""], " read out by ", reader))

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
        return [stopped(joined((closed(speaker), says, self.narration(after_that(text)))))]

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
        return [intro, lines(rows)]

    def table_of(self, table: Tabel, path: str) -> list[Traced]:
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
        return blocks if item.id in self._printed else blocks + self.table_of(table, path)

    def _present(self, item: Butir) -> list[Traced]:
        names = self.people(item.butir)
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

    def _table(self, item: Butir) -> list[Traced]:
        if item.id not in self._tables:
            return [Traced("{tabel:" + item.id + "}")]
        return table_blocks(*self._tables[item.id], self._version, self.plain)

    def _photo(self, item: Butir) -> list[Traced]:
        if item.id not in self._files:
            return [Traced("{foto:" + item.id + "}")]
        return photo_blocks(*self._files[item.id], self._version, self.plain)

    def _statement(self, item: Butir) -> list[Traced]:
        """Return a whole statement: who makes it, then the words, each paragraph within its marks."""
        if item.id not in self._quotes:
            return [Traced("{pernyataan:" + item.id + "}")]
        quote, path, spoken = self._quotes[item.id]
        words = speech.spoken(spoken) or [gap(item.id, "ucapan_en", path)]
        before = "The following is the statement of " if self._version.english else "Berikut pernyataan "
        opening = self._lead_in(item)
        if not opening:
            opening = stopped(unstopped_name(joined((before, self._speaker(quote, path)))))
        return [opening, *speech.following(words)]

    def people(self, identities: tuple[str, ...]) -> list[Traced]:
        """Return people by name and office, as they are called here."""
        return [self._spelled(self._guest(identity)) for identity in identities]

    def table(self, identity: str) -> list[Traced]:
        """Return the blocks of a table; nothing when there is none of that id."""
        return self._table(Butir("tabel", "", id=identity)) if identity in self._tables else []


def unstopped_name(name: Traced) -> Traced:
    """Return a name without the comma that follows a citizen's description."""
    return name.cut(0, len(name) - 1) if str(name).endswith(",") else name


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _is_before(verb: str) -> bool:
    return bool(verb) and is_active(verb) and not verb.endswith("nya")
