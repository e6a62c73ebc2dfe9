"""Keys of the records inside a brief: people, quotations, figures, body items and the rest."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from rilis.brief.fields import Field

_ID: Final = Field("id", "code", "Nama pendek untuk dirujuk, misalnya dirjen atau k1.")
_APPROVED: Final = Field(
    "disetujui", "record", "Persetujuan penutur; dicatat oleh `rilis setujui`.", record="disetujui"
)

PARTS: Final[Mapping[str, tuple[Field, ...]]] = {
    "instansi": (
        Field("id", "code", "Id instansi dalam gaya."),
        Field("nama", "text", "Nama lengkap instansi."),
        Field("singkatan", "text", "Nama pendek instansi."),
        Field("nomor", "code", "Nomor siaran instansi ini dalam siaran bersama."),
    ),
    "pokok": (
        Field("siapa", "prose", "Siapa yang melakukan."),
        Field("melakukan", "prose", "Kata kerjanya, misalnya menyelenggarakan."),
        Field("apa", "prose", "Apa yang dilakukan."),
        Field("kapan", "when", "Tanggal atau waktu kejadian."),
        Field("di_mana", "prose", "Tempat kejadian."),
        Field("mengapa", "prose", "Tujuan atau alasan, tanpa kata untuk."),
        Field("bagaimana", "prose", "Cara atau jalannya, satu kalimat."),
    ),
    "tokoh": (
        _ID,
        Field("nama", "text", "Nama tanpa gelar."),
        Field("jabatan", "text", "Jabatan lengkap."),
        Field("jabatan_singkat", "text", "Jabatan pendek untuk penyebutan berikutnya."),
        Field("gelar_depan", "text", "Gelar di depan nama."),
        Field("gelar_belakang", "text", "Gelar di belakang nama."),
        Field("pangkat", "text", "Pangkat."),
        Field("panggilan", "text", "Nama pendek untuk penyebutan berikutnya."),
        Field("sapaan", "text", "Sapaan di depan nama."),
        Field("instansi", "text", "Instansi atau lembaga tokoh."),
        Field("mewakili", "text", "Jabatan yang diwakili."),
        Field("jabatan_en", "text", "Jabatan dalam bahasa Inggris, untuk versi Inggris."),
        Field("pangkat_en", "text", "Pangkat dalam bahasa Inggris."),
        Field("mewakili_en", "text", "Jabatan yang diwakili, dalam bahasa Inggris."),
        Field("inisial", "text", "Inisial, bila nama tidak boleh disiarkan."),
        Field("umur", "code", "Umur."),
        Field("urutan", "number", "Urutan keprotokolan: 1 paling depan; dicocokkan dengan hadir."),
        Field(
            "penugasan",
            "enum",
            "Penugasan sementara.",
            choices=("Plt.", "Plh.", "Pj.", "Pjs.", "a.i."),
        ),
        Field(
            "peran",
            "enum",
            "Peran dalam siaran.",
            choices=tuple(
                "pembicara hadir warga terduga tersangka terdakwa terpidana korban saksi anak".split()
            ),
        ),
    ),
    "butir": (
        Field("paragraf", "prose", "Satu paragraf."),
        Field("kutipan", "code", "Id kutipan langsung.", refers="kutipan"),
        Field("tidak_langsung", "prose", "Kalimat tidak langsung dari seorang tokoh."),
        Field("subjudul", "prose", "Judul bagian."),
        Field("daftar", "record", "Daftar berbutir atau bernomor.", record="daftar", short="butir"),
        Field("tabel", "code", "Id tabel.", refers="tabel"),
        Field("hadir", "code", "Id tokoh yang hadir.", many=True, refers="tokoh"),
        Field("foto", "code", "Id lampiran foto.", refers="lampiran"),
        Field("rekap", "code", "Id tabel yang angkanya ditulis sebagai kalimat.", refers="tabel"),
        Field("grafik", "record", "Grafik dari sebuah tabel.", record="grafik", short="tabel"),
        Field("pernyataan", "code", "Id kutipan yang dimuat utuh sebagai pernyataan.", refers="kutipan"),
        Field("pengantar", "prose", "Narasi sebelum kutipan dalam paragraf yang sama."),
        Field("verba", "text", "Kata kerja kutipan, misalnya ujar."),
        Field("keterangan", "prose", "Tempat atau waktu ucapan."),
        Field("sambung", "text", "Penghubung: senada, sementara itu, dan sebagainya."),
        Field("tokoh", "code", "Id tokoh yang kata-katanya ditulis tidak langsung.", refers="tokoh"),
        _APPROVED,
    ),
    "daftar": (
        Field("pengantar", "prose", "Kalimat sebelum daftar."),
        Field("bernomor", "yes_no", "ya bila daftar bernomor."),
        Field("butir", "prose", "Butir daftar.", many=True),
    ),
    "kutipan": (
        _ID,
        Field("tokoh", "code", "Id tokoh yang berbicara.", refers="tokoh"),
        Field("ucapan", "speech", "Kata-kata persis seperti diucapkan."),
        Field("ucapan_en", "speech", "Ucapan dalam bahasa Inggris; disetujui tersendiri."),
        Field("atas_nama", "text", "Id tokoh yang kata-katanya dibacakan orang lain."),
        Field("asal", "text", "Asal ucapan: wawancara, naskah sambutan, keterangan tertulis."),
        _APPROVED,
        Field(
            "disetujui_en",
            "record",
            "Persetujuan atas ucapan_en; dicatat oleh `rilis setujui` pada brief berbahasa Inggris.",
            record="disetujui",
        ),
    ),
    "disetujui": (
        Field("oleh", "text", "Siapa yang menyetujui."),
        Field("pada", "moment", "Kapan disetujui."),
        Field("cara", "text", "Cara menyetujui: pesan, surel, lisan."),
        Field("bukti", "text", "Bukti persetujuan, misalnya nama berkas."),
        Field("sidik", "code", "Sidik kata-kata yang disetujui."),
        Field("teks", "text", "Kata-kata yang disetujui."),
    ),
    "fakta": (
        _ID,
        Field("nilai", "number", "Angkanya, cara Indonesia: 1.250 atau 1,5."),
        Field("satuan", "text", "Satuan: kota, orang, persen, rupiah."),
        Field("kira", "text", "Kata kira-kira: lebih dari, sekitar, hampir, sedikitnya."),
        Field("skala", "enum", "Pengali angka.", choices=("ribu", "juta", "miliar", "triliun")),
        Field("rentang", "number", "Angka terendah dan tertinggi.", many=True),
        Field("sumber", "text", "Dari mana angka ini."),
        Field("per", "when", "Keadaan pada tanggal dan jam."),
        Field("satuan_en", "text", "Satuan dalam bahasa Inggris, sesuai dengan jumlahnya: cities, people."),
        Field("kira_en", "text", "Kata kira-kira dalam bahasa Inggris, bila kira bukan kata yang lazim."),
    ),
    "tabel": (
        _ID,
        Field("judul", "prose", "Judul tabel."),
        Field("per", "when", "Keadaan pada tanggal dan jam."),
        Field("sumber", "text", "Dari mana isi tabel."),
        Field("berkas", "text", "Berkas CSV di samping brief."),
        Field("kolom", "code", "Judul kolom.", many=True),
        Field("baris", "grid", "Baris, masing-masing daftar sel."),
        Field("jumlah", "code", "hitung, atau jumlah yang diketik, satu untuk tiap kolom angka.", many=True),
        Field("judul_en", "prose", "Judul tabel dalam bahasa Inggris."),
        Field("kolom_en", "text", "Judul kolom dalam bahasa Inggris.", many=True),
        Field("sel_en", "pairs", "Kata dalam sel dan bahasa Inggrisnya: {Luka ringan: Minor injuries}."),
        Field("sumber_en", "text", "Sumber tabel dalam bahasa Inggris."),
    ),
    "grafik": (
        Field("tabel", "code", "Id tabel yang digambar.", required=True, refers="tabel"),
        Field("jenis", "enum", "garis atau batang.", choices=("garis", "batang")),
        Field("kolom", "code", "Judul kolom yang digambar; tanpa ini semua kolom angka.", many=True),
        Field("judul", "prose", "Judul grafik."),
        Field("sumber", "text", "Dari mana angkanya; tanpa ini sumber tabel."),
    ),
    "narahubung": (
        Field("nama", "text", "Nama narahubung."),
        Field("unit", "text", "Unit kerja."),
        Field("telepon", "code", "Telepon kantor."),
        Field(
            "telepon_pribadi",
            "record",
            "Nomor pribadi; hanya dicetak dengan izin.",
            record="telepon_pribadi",
            short="nomor",
        ),
        Field("surel", "text", "Alamat surel."),
        Field("unit_en", "text", "Unit kerja dalam bahasa Inggris."),
        Field("instansi", "text", "Instansi, dalam siaran bersama."),
    ),
    "telepon_pribadi": (
        Field("nomor", "code", "Nomor pribadi."),
        Field("izin", "yes_no", "ya bila boleh dicetak."),
    ),
    "nomor_umum": (
        Field("nomor", "code", "Nomor telepon atau rekening.", required=True),
        Field(
            "sebagai",
            "enum",
            "layanan, donasi, atau peringatan (nomor penipu).",
            choices=("layanan", "donasi", "peringatan"),
        ),
        Field("alasan", "text", "Mengapa boleh dicetak."),
    ),
    "penanggung_jawab": (
        Field("nama", "text", "Nama."),
        Field("jabatan", "text", "Jabatan."),
        Field("jabatan_en", "text", "Jabatan dalam bahasa Inggris."),
    ),
    "kredit": (
        Field("penulis", "text", "Penulis."),
        Field("editor", "text", "Editor."),
        Field("fotografer", "text", "Fotografer."),
    ),
    "penutup": (
        Field("tanda", "text", 'Tanda penutup, misalnya "(*)".'),
        Field("inisial", "text", "Inisial penulis dan editor, misalnya abc/de."),
    ),
    "lampiran": (
        _ID,
        Field("berkas", "text", "Nama berkas di samping brief.", required=True),
        Field("keterangan", "prose", "Keterangan foto atau berkas."),
        Field("alt", "prose", "Uraian gambar untuk pembaca layar."),
        Field("keterangan_en", "prose", "Keterangan dalam bahasa Inggris."),
        Field("alt_en", "prose", "Uraian gambar dalam bahasa Inggris."),
    ),
    "pembaruan": (
        Field("ke", "code", "Pembaruan keberapa, misalnya 3."),
        Field("menggantikan", "code", "Nomor siaran pers yang digantikan."),
        Field("dari", "text", "Berkas brief pembaruan sebelumnya; angkanya dibandingkan."),
    ),
    "ralat": (
        Field("nomor", "code", "Nomor siaran pers yang diralat."),
        Field("tanggal", "date", "Tanggal siaran pers yang diralat."),
        Field("judul", "prose", "Judul siaran pers yang diralat."),
        Field("butir", "record", "Yang diralat, satu per satu.", many=True, record="butir_ralat"),
    ),
    "butir_ralat": (
        Field("bagian", "text", "Letaknya, misalnya: paragraf kedua."),
        Field("tertulis", "prose", "Yang tertulis dan salah."),
        Field("seharusnya", "prose", "Yang seharusnya."),
    ),
    "pengesahan": (
        Field("peran", "text", "Peran yang mengesahkan, misalnya kepala humas."),
        Field("nama", "text", "Nama."),
        Field("pada", "moment", "Kapan disahkan."),
        Field("sidik", "code", "Sidik naskah yang disahkan."),
    ),
    "abaikan": (
        Field("aturan", "text", "Id aturan."),
        Field("alasan", "text", "Mengapa dilewati."),
        Field("oleh", "text", "Siapa yang memutuskan."),
    ),
}
"""Keys by record."""
