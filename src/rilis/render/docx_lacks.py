"""Which named styles a reference document lacks: all at once, for those who make one."""

from __future__ import annotations

from rilis.render.docx import STYLES


def lacking_styles(reference: bytes) -> tuple[str, ...]:
    """Return the names of styles that the renderer needs and the document does not have.

    Empty too for what is no Word document: rendering says that.
    """
    import io
    import zipfile

    import docx
    from docx.opc.exceptions import PackageNotFoundError
    from lxml.etree import XMLSyntaxError

    try:
        word = docx.Document(io.BytesIO(reference))
    except (PackageNotFoundError, zipfile.BadZipFile, KeyError, ValueError, XMLSyntaxError):
        return ()
    there = {style.name for style in word.styles}
    return tuple(name for name in STYLES if name not in there)
