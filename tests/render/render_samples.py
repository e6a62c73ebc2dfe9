"""A release with every kind of part, and jobs made of it."""

from __future__ import annotations

import struct
import zlib
from functools import cache
from pathlib import Path
from typing import Any

from rilis.document.analysis import TextAnalysis
from rilis.document.parse import parse
from rilis.model.document import Block, Document, Mark
from rilis.model.renderer import QuoteRow, RenderJob
from rilis.model.source import Source
from rilis.model.span import Span
from rilis.model.style import Profile
from rilis.model.template import TemplatePack
from rilis.packs.template import read_template

PACK = Path(__file__).resolve().parents[2] / "templates" / "rilis_templates" / "siaran_pers"
BASE = PACK.parent / "dasar"

RELEASE = """---
rilis: 1
nomor: 7/HM/CONTOH/01/2022
tanggal: 2022-01-29
---
SIARAN PERS
Nomor: 7/HM/CONTOH/01/2022
UNTUK DISIARKAN SEGERA

# Kementerian Contoh Buka Layanan & Aduan di 3 Kota

**Petugas Siap sejak Senin**

**Jakarta, 29 Januari 2022** — Kementerian Contoh membuka layanan aduan di tiga kota pada Sabtu, 29 Januari 2022.

“Warga cukup datang sekali,” ujar Kepala Biro Rangga Wiratama. “Petugas kami mencatat semuanya.”

Layanan itu diterima *secara langsung* dan **tanpa biaya** sesuai dengan [pedoman](https://contoh.go.id/pedoman).

![Warga di loket layanan.](loket.png)

*Warga menunggu di loket. (Contoh/Bagas)*

## Tahap Layanan

Warga menempuh tiga tahap, yaitu

1. mengambil nomor;
2. mengisi formulir; dan
3. menunggu panggilan.

Yang dibawa adalah

- kartu identitas;
  - asli atau
  - salinan;
- bukti bayar.

**Jumlah Aduan Menurut Kota**

| Kota | Aduan | Selesai |
|---|---:|---:|
| Contoh Timur | 1.250 | 98,5% |
| Contoh Barat | 730 |  |

*Sumber: Biro Layanan; data per 28 Januari 2022*

## Tentang Kementerian Contoh

Kementerian Contoh adalah instansi rekaan.

## Narahubung

Ratna Pramudita, Biro Humas

- Telepon: 021-555 0123
- Surel: humas@contoh.go.id
- Laman: https://contoh.go.id

Penanggung jawab: Hendra Sasmita, Kepala Biro Humas

#LayananContoh

(*)
"""
QUOTES = (
    QuoteRow(
        "k1", "Rangga Wiratama, Kepala Biro", "Warga cukup datang sekali.\n", "Rangga Wiratama, 2022-01-28"
    ),
    QuoteRow("k2", "Ratna <b>Pramudita</b>", "Kami buka & catat.", ""),
)


@cache
def pack() -> TemplatePack:
    return read_template(str(PACK))


def document(text: str = RELEASE, name: str = "draft.md") -> Document:
    return parse(Source(name, text))


def by_hand(*parts: tuple[str, str], marks: tuple[Mark, ...] = ()) -> Document:
    """Build a document of (kind, words) without any parser."""
    text = "\n".join(words for _, words in parts)
    blocks: list[Block] = []
    at = 0
    for kind, words in parts:
        blocks.append(Block(kind, Span(at, at + len(words))))  # type: ignore[arg-type]  # kinds are typed by hand
        at += len(words) + 1
    kept = tuple(blocks)
    return Document(text, kept, (), Source("x.md", text), {}, "id", TextAnalysis(text, kept), marks)


def job(made: Document | None = None, **changes: Any) -> RenderJob:
    made = made or document()
    title = made.first("title")
    base = RenderJob(
        document=made,
        profile=Profile(id="contoh", nama="Kementerian Contoh", alamat="Jalan Contoh Nomor 1"),
        template=pack(),
        title=made.text_of(title) if title else "",
        quotes=QUOTES,
        images={"loket.png": png(64, 36)},
        number=made.meta.get("nomor", ""),
    )
    return base._replace(**changes)


def final(made: Document | None = None, **changes: Any) -> RenderJob:
    return job(made, draft=False, quotes=(), **changes)


def png(width: int, height: int, filler: int = 0) -> bytes:
    """Return a grey picture; `filler` adds bytes that no reader shows."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + b"\x80" * width for _ in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    extra = chunk(b"tEXt", b"x" * filler) if filler else b""
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + extra
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def words_of(text: str) -> str:
    """Return a text without white space and the marks between cells, to compare what two formats say."""
    return "".join(text.replace("|", "").split())
