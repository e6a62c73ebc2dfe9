"""What LibreOffice writes anew each time – clock, random marks – set to what the document itself says.

Measured with LibreOffice 7.4: two PDFs of one document differ in their date (twice), identifier and
checksum; two ODT files in the times of the zip and a random number of revisions. Newer versions may
pack the PDF's date where it is not found; the file is then left as it is.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import Final

from rilis.render.zip_bytes import same_bytes

_INFO_DATE: Final = re.compile(rb"/(?:CreationDate|ModDate)\s?\(D:(\d{14})[Zz+\-0-9']{0,8}\)")
_XMP_DATE: Final = re.compile(
    rb"<xmp:(?:CreateDate|ModifyDate|MetadataDate)>(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)"
)
_ID: Final = re.compile(rb"/ID\s*\[\s*<([0-9A-Fa-f]{32})>\s*<([0-9A-Fa-f]{32})>\s*\]")
_SUM: Final = re.compile(rb"/DocChecksum\s*/([0-9A-Fa-f]{32})")
_REVISION: Final = re.compile(
    rb'(<config:config-item config:name="Rsid(?:Root)?" config:type="int">)\d+(?=<)'
)


def settled_pdf(data: bytes, moment: datetime) -> bytes:
    """Return a PDF that names `moment` (UTC) as its time and the hash of its content as its identifier.

    Every change has the length of what stood there, so that no place in the file moves.
    """
    import hashlib

    made = bytearray(data)
    for pattern, form in ((_INFO_DATE, "%Y%m%d%H%M%S"), (_XMP_DATE, "%Y-%m-%dT%H:%M:%S")):
        for match in pattern.finditer(data):
            made[slice(*match.span(1))] = moment.strftime(form).encode()
    marks = [match.span(group) for match in _ID.finditer(data) for group in (1, 2)]
    marks += [match.span(1) for match in _SUM.finditer(data)]
    for start, end in marks:
        made[start:end] = b"0" * (end - start)
    sign = hashlib.sha256(made).hexdigest()[:32].upper().encode()
    for start, end in marks:
        made[start:end] = sign
    return bytes(made)


def settled_odt(data: bytes) -> bytes:
    """Return an ODT file with fixed times and without the random number of its revisions.

    Its first part stays `mimetype`, unpacked, as OpenDocument 1.3 part 2, 3.3 asks for.
    """
    return same_bytes(data, {"settings.xml": lambda part: _REVISION.sub(rb"\g<1>0", part)})
