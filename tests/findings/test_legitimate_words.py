"""Words that hurt people elsewhere, in the contexts in which they are right: no row may fire."""

from __future__ import annotations

import pytest

from rilis.document.parse import parse
from rilis.findings.terms import TermMatcher
from rilis.model.source import Source
from rilis.plugins.catalog import load_catalog

LEXICONS = tuple(
    lexicon
    for lexicon in load_catalog(entry_points=False).lexicons
    if lexicon.id.startswith(("wording.people", "wording.victims", "law."))
)
MATCHER = TermMatcher(LEXICONS)
RIGHT = (
    "Majelis menilai gugatan itu cacat formil, cacat prosedur, dan cacat hukum.",
    "Pabrik menarik ban cacat produk, cacat mutu, dan cacat logam.",
    "Undang-Undang Nomor 4 Tahun 1997 tentang Penyandang Cacat sudah dicabut.",
    "Program itu membebaskan 200 warga buta aksara dan 30 orang buta huruf.",
    "Tes buta warna, peta buta, dan titik buta pengemudi dibahas.",
    "Penembakan membabi buta itu dikecam.",
    "Suara itu menulikan telinga, dan gedung tua menjadi saksi bisu sejarah.",
    "Harga cabai naik gila-gilaan menjelang hari raya.",
    "Pasien dirawat di rumah sakit jiwa.",
    "Lalu lintas lumpuh, listrik lumpuh, dan ekonomi lumpuh.",
    "Kondisi normal, arus lalu lintas normal, cuaca normal, curah hujan normal, dan new normal.",
    "Dharma Wanita Persatuan dan Wanita TNI hadir.",
    "Kelompok Wanita Tani dan Ikatan Wanita Pengusaha Indonesia hadir.",
    "Tim bola voli wanita menang pada nomor lari wanita.",
    "Palang Merah Indonesia (PMI) membuka dapur umum; PMI juga menyiapkan darah.",
    "Aturan itu mengatur penempatan dan perlindungan TKI di luar negeri.",
    "Menteri ialah pembantu presiden; rektor pembantu, kapal pembantu, dan mesin pembantu disebut.",
    "Kapal berlayar di Laut Cina Selatan, dan petani menanam petai cina.",
    "Rumah di Pecinan dan Kampung Cina dipugar bersama Bank of China.",
    "Inpres 26/1998 menghapus istilah pribumi dan nonpribumi.",
    "Pemerintah membangun daerah tertinggal, terdepan, dan terluar (3T).",
    "Kementerian Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi hadir.",
    "Penduduk asal Papua dan Ambon berjumlah 1.200 orang menurut sensus.",
    "Perda tentang Gelandangan dan Pengemis berlaku pada Mei.",
    "Terdakwa dituntut pidana penjara lima tahun.",
    "Panti jompo itu berganti nama.",
    "Gedung uzur dan jalan renta akan dipugar.",
    "Pelaku usaha mikro, pelaku ekonomi kreatif, dan pelaku seni hadir.",
    "Seminar itu membahas pencegahan terorisme dan bahaya bunuh diri bagi remaja.",
    "Pertandingan itu dinodai hujan lebat, dan pemadaman digilir tiap wilayah.",
    "Peternak memelihara kerbau bule.",
    "Jumlah penderita kusta dan jumlah penderita kanker dicatat dinas.",
    "Pensiun janda dibayarkan setiap bulan, dan pantai itu cantik.",
)


@pytest.mark.parametrize("sentence", RIGHT)
def test_no_row_fires_where_its_word_is_right(sentence: str) -> None:
    hits = MATCHER.hits(parse(Source("siaran.txt", sentence)))
    assert [hit.span.of(sentence) for found in hits.values() for hit in found] == []
