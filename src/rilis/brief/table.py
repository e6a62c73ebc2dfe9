"""The one table of all keys of the brief.

Shaping, "did you mean" and the JSON Schema are made from it; the guide says the same in prose.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from rilis.brief.fields import Field
from rilis.brief.table_kinds import KIND_KEYS, KIND_PARTS
from rilis.brief.table_parts import PARTS

_TOP: Final = (
    Field("jenis", "text", "Jenis siaran: nama templatnya, misalnya siaran_pers.", required=True),
    Field("bahasa", "enum", "Bahasa siaran: id atau en.", choices=("id", "en")),
    Field(
        "induk",
        "text",
        "Brief induk, biasanya versi Indonesia; yang tidak ditulis di sini diambil dari sana.",
    ),
    Field(
        "instansi",
        "record",
        "Instansi penerbit: id dari gaya, atau nama dan singkatan; daftar untuk siaran bersama.",
        many=True,
        record="instansi",
        short="id",
    ),
    Field("nomor", "code", "Nomor siaran pers, atau: menyusul."),
    Field("judul", "prose", "Judul siaran.", required=True),
    Field("subjudul", "prose", "Judul kedua di bawah judul."),
    Field("tanggal", "date", "Tanggal siaran: 2022-01-29 atau Sabtu, 29 Januari 2022.", required=True),
    Field("kota", "text", "Kota pada titimangsa."),
    Field("siar", "siar", "Kapan boleh disiarkan: segera, atau tanggal dan jam (embargo)."),
    Field("pokok", "record", "Pokok berita (5W1H); dari sini teras disusun.", record="pokok"),
    Field("teras", "prose", "Teras yang ditulis sendiri; pokok lalu hanya diperiksa."),
    Field("kejadian", "prose", "Apa yang terjadi, di mana, dan kapan: pembuka siaran darurat."),
    Field("poin", "prose", "Pokok angka di awal siaran, tiga sampai lima butir.", many=True),
    Field("belum_diketahui", "prose", "Apa yang belum diketahui; ditulis dalam bagian sendiri.", many=True),
    Field("tokoh", "record", "Orang yang disebut atau dikutip.", many=True, record="tokoh"),
    Field("isi", "body", "Tubuh siaran, berurutan: daftar butir, atau satu teks."),
    *KIND_KEYS,
    Field("kutipan", "record", "Kutipan langsung.", many=True, record="kutipan"),
    Field(
        "fakta", "record", "Angka yang diketik sekali, dipakai dengan {fakta:id}.", many=True, record="fakta"
    ),
    Field("tabel", "record", "Tabel: diketik di sini atau dari berkas CSV.", many=True, record="tabel"),
    Field("paket_fakta", "text", "Paket fakta yang dipakai.", many=True),
    Field("singkatan", "pairs", "Singkatan dan kepanjangannya."),
    Field("tentang_instansi", "prose", "Paragraf tentang instansi di akhir siaran."),
    Field("narahubung", "record", "Siapa yang menjawab pertanyaan wartawan.", many=True, record="narahubung"),
    Field(
        "nomor_umum",
        "record",
        "Nomor yang boleh dicetak: layanan, rekening donasi, nomor penipu yang diperingatkan.",
        many=True,
        record="nomor_umum",
        short="nomor",
    ),
    Field("kanal", "pairs", "Laman, media sosial, dan kanal aduan."),
    Field("penanggung_jawab", "record", "Penanggung jawab siaran.", record="penanggung_jawab", short="nama"),
    Field("kredit", "record", "Penulis, editor, dan fotografer.", record="kredit"),
    Field("penutup", "record", "Tanda penutup dan inisial.", record="penutup", short="tanda"),
    Field("tagar", "text", 'Tagar, masing-masing dalam tanda kutip: "#Contoh".', many=True),
    Field("lampiran", "record", "Foto dan berkas lain.", many=True, record="lampiran", short="berkas"),
    Field("pembaruan", "record", "Pembaruan atas siaran pers sebelumnya.", record="pembaruan", short="ke"),
    Field(
        "ralat", "record", "Siaran pers yang diralat, dan apa yang diralat.", record="ralat", short="nomor"
    ),
    Field("rilis_berikutnya", "moment", "Kapan siaran pers berikutnya tentang hal ini terbit."),
    Field("pengesahan", "record", "Tanda setuju sebelum terbit.", many=True, record="pengesahan"),
    Field("abaikan", "record", "Aturan yang dilewati, dengan alasan dan nama.", many=True, record="abaikan"),
    Field("tambahan", "free", "Apa saja yang hanya dibaca templat instansi."),
)

RECORDS: Final[Mapping[str, tuple[Field, ...]]] = {"brief": _TOP, **PARTS, **KIND_PARTS}
"""Keys by record; `brief` is the top."""

BODY: Final = "butir"
"""Record of one item of the body."""

BODY_KEYS: Final = (
    "paragraf",
    "kutipan",
    "tidak_langsung",
    "subjudul",
    "daftar",
    "tabel",
    "hadir",
    "foto",
    "rekap",
    "grafik",
    "pernyataan",
)
"""Main keys of a body item: each item has exactly one."""

ONE_OF: Final[Mapping[str, tuple[str, ...]]] = {
    "brief": ("isi", "acara", "kejadian", "ralat"),
    "tokoh": ("nama", "inisial"),
    "kutipan": ("ucapan", "ucapan_en"),
    "fakta": ("nilai", "rentang"),
    "tabel": ("baris", "berkas"),
}
"""Records that need at least one of some keys, the usual one first."""
