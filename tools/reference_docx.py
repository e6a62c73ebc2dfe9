"""Makes the `reference.docx` that packs share: page, letterhead, named styles, nothing else.

    python tools/reference_docx.py [PATH]

The same bytes every time. An agency may open the file in Word and change every style, and put its
own letterhead into the head of the first page; the names of the styles must stay.
"""

from __future__ import annotations

import io
import sys
import zipfile
from pathlib import Path
from typing import Final, NamedTuple

from rilis.render.words import DEFAULT_COLOUR
from rilis.render.zip_bytes import same_bytes

TARGET: Final = Path(__file__).resolve().parent.parent / "templates/rilis_templates/dasar/reference.docx"
SERIF, SANS = "Cambria", "Calibri"
ACCENT: Final = DEFAULT_COLOUR.removeprefix("#")
INK, PALE, RED, RULE = "1B1B1B", "595959", "9C1C1C", "D9D6CF"
WORD: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
TEXT_WIDTH: Final = 9072
"""Twentieths of a point between the margins: 210 - 2 × 25 mm."""


class Form(NamedTuple):
    """A paragraph style. Sizes and distances in points, `left` and `right` in millimetres."""

    name: str
    font: str
    size: float
    colour: str = INK
    bold: bool = False
    before: float = 0
    after: float = 0
    line: float = 1.0
    left: float = 0
    right: float = 0
    centre: bool = False
    keep: bool = False
    together: bool = False
    spread: float = 0
    outline: int = -1
    border: str = ""
    numbers: int = 0
    tabs: str = ""


def side(name: str, size: int, space: int, colour: str) -> str:
    """Return one border: width in eighths of a point, distance in points."""
    return f'<w:{name} w:val="single" w:sz="{size}" w:space="{space}" w:color="{colour}"/>'


BOX: Final = "".join(side(name, 8, 3, RED) for name in ("top", "left", "bottom", "right"))
RIGHT_TAB: Final = f'<w:tab w:val="right" w:pos="{TEXT_WIDTH}"/>'
FORMS: Final = (
    Form("Body Text", SERIF, 11, after=8, line=1.22),
    Form("Rilis Kop", SANS, 14, ACCENT, after=4, line=1.05, border=side("bottom", 8, 5, ACCENT)),
    Form("Rilis Label", SANS, 11.5, ACCENT, bold=True, before=4, after=1, spread=0.8, keep=True),
    Form("Rilis Nomor", SANS, 10, PALE, after=1, keep=True),
    Form("Title", SERIF, 20, bold=True, before=8, after=8, line=1.05, keep=True, together=True, outline=0),
    Form("Subtitle", SERIF, 13, PALE, after=9, line=1.1, keep=True, together=True),
    Form("Rilis Teras", SERIF, 11.5, before=4, after=9, line=1.25),
    Form("Rilis Kutipan", SERIF, 11, after=8, line=1.22, left=6, border=side("left", 18, 9, RULE)),
    Form("Heading 2", SANS, 12.5, ACCENT, bold=True, before=13, after=4, keep=True, together=True, outline=1),
    Form("List Bullet", SERIF, 11, after=3, line=1.18, numbers=1),
    Form("List Number", SERIF, 11, after=3, line=1.18, numbers=2),
    Form("Rilis Judul Tabel", SANS, 10, bold=True, before=8, after=4, keep=True, together=True),
    Form("Rilis Sel", SANS, 9.5, before=2, after=2),
    Form("Caption", SANS, 9.5, PALE, before=3, after=10),
    Form("Rilis Narahubung", SANS, 10, after=2),
    Form("Rilis Penutup", SERIF, 11, before=8, after=0, centre=True, spread=0.6),
    Form(
        "Rilis Draf",
        SANS,
        9.5,
        RED,
        bold=True,
        before=6,
        after=10,
        left=1.3,
        right=1.3,
        centre=True,
        border=BOX,
    ),
    Form("Header", SANS, 9, ACCENT, after=4, border=side("bottom", 4, 4, ACCENT), tabs=RIGHT_TAB),
    Form("Footer", SANS, 8.5, PALE, centre=True),
)
BUILT_IN: Final = {"Heading 2": "heading 2", "Caption": "caption", "Header": "header", "Footer": "footer"}
"""Names that Word writes in another way than it shows them."""


def main() -> None:
    """Write the file."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    target.write_bytes(reference())


def reference() -> bytes:
    """Return the file's bytes."""
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w") as package:
        for name, text in parts().items():
            package.writestr(name, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + text)
    return same_bytes(raw.getvalue())


def parts() -> dict[str, str]:
    """Return every part of the package by its name."""
    main_type = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    typed = {
        "document": "document.main",
        "styles": "styles",
        "numbering": "numbering",
        "settings": "settings",
    }
    typed |= {"header1": "header", "header2": "header", "footer1": "footer", "footer2": "footer"}
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{main_type}.{kind}+xml"/>'
        for name, kind in typed.items()
    )
    core = "application/vnd.openxmlformats-package.core-properties+xml"
    rels = "application/vnd.openxmlformats-package.relationships+xml"
    head = f'<w:hdr {namespaces()}><w:p><w:pPr><w:pStyle w:val="{{}}"/></w:pPr></w:p></w:hdr>'
    foot = f'<w:ftr {namespaces()}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr></w:p></w:ftr>'
    return {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="{rels}"/><Default Extension="xml" ContentType="application/xml"/>'
        f'{overrides}<Override PartName="/docProps/core.xml" ContentType="{core}"/></Types>',
        "_rels/.rels": relations(
            (f"{OFFICE}/officeDocument", "word/document.xml"),
            (f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        ),
        "docProps/core.xml": f'<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties"/>',
        "word/_rels/document.xml.rels": relations(
            *((f"{OFFICE}/{name.rstrip('12')}", f"{name}.xml") for name in typed if name != "document")
        ),
        "word/document.xml": document(),
        "word/styles.xml": styles(),
        "word/numbering.xml": numbering(),
        "word/settings.xml": settings(),
        "word/header1.xml": head.format("RilisKop"),
        "word/header2.xml": head.format("Header"),
        "word/footer1.xml": foot,
        "word/footer2.xml": foot,
    }


def namespaces() -> str:
    """Return the declarations that Word's parts begin with."""
    return f'xmlns:w="{WORD}" xmlns:r="{OFFICE}"'


def relations(*rows: tuple[str, str]) -> str:
    """Return a part's relationships, numbered from 1."""
    inner = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(rows, 1)
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{inner}</Relationships>'


def document() -> str:
    """Return an empty A4 page with margins of 25 mm and a head of its own on the first page."""
    heads = (
        ("header", "first", 4),
        ("header", "default", 5),
        ("footer", "first", 6),
        ("footer", "default", 7),
    )
    references = "".join(f'<w:{part}Reference w:type="{kind}" r:id="rId{at}"/>' for part, kind, at in heads)
    margins = (
        'w:top="1417" w:right="1417" w:bottom="1304" w:left="1417" w:header="794" w:footer="624" w:gutter="0"'
    )
    page = f'{references}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar {margins}/><w:titlePg/>'
    return f"<w:document {namespaces()}><w:body><w:sectPr>{page}</w:sectPr></w:body></w:document>"


def styles() -> str:
    """Return the style sheet: what all text has, then every named style."""
    fonts = f'<w:rFonts w:ascii="{SERIF}" w:hAnsi="{SERIF}" w:eastAsia="{SERIF}" w:cs="{SERIF}"/>'
    language = '<w:lang w:val="id-ID" w:eastAsia="id-ID" w:bidi="ar-SA"/>'
    run = f'{fonts}<w:color w:val="{INK}"/><w:sz w:val="22"/><w:szCs w:val="22"/>{language}'
    rows = [
        (
            f"<w:docDefaults><w:rPrDefault><w:rPr>{run}</w:rPr></w:rPrDefault>"
            "<w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>"
        ),
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
        (
            '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
            '<w:name w:val="Default Paragraph Font"/></w:style>'
        ),
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/></w:style>',
        (
            '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr>'
            '<w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>'
        ),
        *map(style, FORMS),
        (
            '<w:style w:type="character" w:customStyle="1" w:styleId="RilisTitimangsa">'
            '<w:name w:val="Rilis Titimangsa"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>'
        ),
        (
            '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>'
            f'<w:rPr><w:color w:val="{ACCENT}"/><w:u w:val="single"/></w:rPr></w:style>'
        ),
        table_style(),
    ]
    return f"<w:styles {namespaces()}>{''.join(rows)}</w:styles>"


def style(form: Form) -> str:
    """Return one paragraph style, its properties in the order that the format asks for."""
    ours = ' w:customStyle="1"' if form.name.startswith("Rilis") else ""
    paragraph = [
        "<w:keepNext/>" if form.keep else "",
        "<w:keepLines/>" if form.together else "",
        f'<w:numPr><w:numId w:val="{form.numbers}"/></w:numPr>' if form.numbers else "",
        f"<w:pBdr>{form.border}</w:pBdr>" if form.border else "",
        f"<w:tabs>{form.tabs}</w:tabs>" if form.tabs else "",
        (
            f'<w:spacing w:before="{round(form.before * 20)}" w:after="{round(form.after * 20)}"'
            f' w:line="{round(form.line * 240)}" w:lineRule="auto"/>'
        ),
        f'<w:ind w:left="{round(form.left * 56.7)}" w:right="{round(form.right * 56.7)}"/>'
        if form.left
        else "",
        '<w:jc w:val="center"/>' if form.centre else "",
        f'<w:outlineLvl w:val="{form.outline}"/>' if form.outline >= 0 else "",
    ]
    size = round(form.size * 2)
    run = [
        f'<w:rFonts w:ascii="{form.font}" w:hAnsi="{form.font}" w:eastAsia="{form.font}" w:cs="{form.font}"/>',
        "<w:b/><w:bCs/>" if form.bold else "",
        f'<w:color w:val="{form.colour}"/>',
        f'<w:spacing w:val="{round(form.spread * 20)}"/>' if form.spread else "",
        f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>',
    ]
    return (
        f'<w:style w:type="paragraph"{ours} w:styleId="{form.name.replace(" ", "")}">'
        f'<w:name w:val="{BUILT_IN.get(form.name, form.name)}"/><w:basedOn w:val="Normal"/><w:qFormat/>'
        f"<w:pPr>{''.join(paragraph)}</w:pPr><w:rPr>{''.join(run)}</w:rPr></w:style>"
    )


def table_style() -> str:
    """Return the table style: thin rules between rows, a strong one under the head."""
    rules = "".join(side(name, 4, 0, "BFBBB3") for name in ("top", "bottom", "insideH"))
    margins = "".join(f'<w:{name} w:w="70" w:type="dxa"/>' for name in ("left", "right"))
    return (
        '<w:style w:type="table" w:customStyle="1" w:styleId="RilisTabel"><w:name w:val="Rilis Tabel"/>'
        '<w:basedOn w:val="TableNormal"/><w:qFormat/>'
        f"<w:tblPr><w:tblBorders>{rules}</w:tblBorders><w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>"
        '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr>'
        f'<w:tcPr><w:tcBorders>{side("bottom", 12, 0, ACCENT)}</w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr>'
        "</w:tblStylePr></w:style>"
    )


def numbering() -> str:
    """Return bullets (1) and numbers (2), three levels of each."""
    bullets = (("bullet", "•"), ("bullet", "–"), ("bullet", "•"))
    numbers = (("decimal", "%1."), ("lowerLetter", "%2."), ("decimal", "%3)"))
    kinds = "".join(
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/>'
        + "".join(
            f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
            + (f'<w:pStyle w:val="{name}"/>' if at == 0 else "")
            + f'<w:lvlText w:val="{sign}"/><w:lvlJc w:val="left"/>'
            f'<w:pPr><w:ind w:left="{340 * (at + 1)}" w:hanging="340"/></w:pPr></w:lvl>'
            for at, (form, sign) in enumerate(levels)
        )
        + "</w:abstractNum>"
        for number, name, levels in ((1, "ListBullet", bullets), (2, "ListNumber", numbers))
    )
    uses = "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in (1, 2))
    return f"<w:numbering {namespaces()}>{kinds}{uses}</w:numbering>"


def settings() -> str:
    """Return the settings: Word 2013 and later, language."""
    mode = 'w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"'
    return (
        f'<w:settings {namespaces()}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
        f'<w:compat><w:compatSetting {mode}/></w:compat><w:themeFontLang w:val="id-ID"/></w:settings>'
    )


if __name__ == "__main__":
    main()
