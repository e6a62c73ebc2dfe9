"""Releases whose every field holds words that mean harm, or that some format gives a meaning of its own."""

from __future__ import annotations

from hypothesis import strategies as st
from render_samples import by_hand, job

from rilis.messages import N_
from rilis.model.document import Document
from rilis.model.message import Message
from rilis.model.renderer import QuoteRow, RenderJob
from rilis.model.style import Profile

KINDS = (
    "label number status title subtitle dateline lead paragraph caption subheading list_item table_row heading "
    "background contact channel signature attachment hashtags closing"
).split()

WORDS = [
    "<script>alert(1)</script>",
    "a & b < c > d &amp; &#60;",
    "emoji 🎉👩🏽‍🚀 dan \u202bعربي\u202c “kutip” 'tunggal' \"ganda\"",
    '"><img src=x onerror=alert(1)>',
    "]]> --> <!-- */ {{ 7 * 7 }} {% raw %}",
    "*tebal* _miring_ ~coret~ ```kode``` `kode` **dua** __dua__ ||rahasia||",
    "> kutipan",
    "- butir",
    "* butir",
    "\u202eterbalik\u202d dan \u2066terbuka",
    "kendali\x00\x07\x1b[31m\x85\x9b\ud800\ufdd0\ufffe\U0001fffe",
    "\u2028baris\u2029",
]

text = st.text(
    st.one_of(
        st.sampled_from(
            "*_~`|<>&\"'-\n\r\t @:/.#=\u202a\u202b\u202c\u202d\u202e\u2066\u2069\u00ad\u200b\ufeff\x85"
        ),
        st.characters(),
    ),
    max_size=30,
)


def release(words: str) -> Document:
    """Return a document with `words` in a block of every kind."""
    return by_hand(*((kind, f"a{at} {words} z{at}") for at, kind in enumerate(KINDS)))


def spoiled(words: str, *, draft: bool = True) -> RenderJob:
    """Return a job with `words` in every field that a person can type."""
    return job(
        release(words),
        draft=draft,
        profile=Profile(
            nama=words, singkatan=words, alamat=words, kop=words, warna=words, kanal={"laman": words}
        ),
        title=words,
        number=words,
        stamp=Message(N_("{reason}"), {"reason": words}),
        quotes=(QuoteRow(words, words, words, words),),
    )
