"""Packs in a .zip: read like a folder, refused whole when anything in them is not a plain file."""

from __future__ import annotations

import io
import os
import stat
import zipfile
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rilis.errors import InputError
from rilis.packs import archive, place
from rilis.packs.archive import Archive


def packed(path: Path, files: dict[str, bytes], **info: int) -> str:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as into:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_DEFLATED
            for key, value in info.items():
                setattr(entry, key, value)
            into.writestr(entry, data)
    return str(path)


def test_a_path_goes_on_inside_an_archive_as_in_a_folder(tmp_path: Path) -> None:
    files = {"gaya.yaml": b"rilis: 1\n", "leksikon/a.yaml": b"id: a\n", "leksikon/dalam/b.yaml": b"id: b\n"}
    path = packed(tmp_path / "kami.zip", files)
    for name, data in files.items():
        (tmp_path / "kami" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "kami" / name).write_bytes(data)
    for name in ("", "leksikon", "leksikon/", "leksikon/../leksikon"):
        one, other = os.path.join(path, name), os.path.join(tmp_path, "kami", name)
        assert place.listed(one) == place.listed(other)
        assert place.is_folder(one)
        assert not place.is_file(one)
    for name, data in files.items():
        assert place.read_bytes(os.path.join(path, name)) == data
        assert place.is_file(os.path.join(path, name))
    for name in ("tidak-ada", "leksikon/a.yaml/x"):
        assert not place.is_file(os.path.join(path, name))
        assert not place.is_folder(os.path.join(path, name))
        with pytest.raises(OSError, match=r"No such file|Not a directory"):
            place.read_bytes(os.path.join(path, name))


def test_a_packed_folder_is_read_without_its_name(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"gaya-kami/gaya.yaml": b"x", "__MACOSX/gaya-kami/._gaya.yaml": b"y"})
    assert Archive(path).names == ("gaya.yaml",)


@pytest.mark.parametrize(
    "name",
    [
        "../luar.yaml",
        "a/../../luar.yaml",
        "/etc/passwd",
        "C:/luar.yaml",
        "a\\luar.yaml",
        "a//b.yaml",
        "./a.yaml",
        "a/ b.yaml",
        "a\tb.yaml",
        "/".join("abcdefghij"),
        "a" * 201,
    ],
)
def test_a_name_that_leaves_the_archive_makes_it_unread(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError, match="leaves the archive"):
        Archive(packed(tmp_path / "a.zip", {"gaya.yaml": b"rilis: 1\n", name: b"x"}))


@pytest.mark.parametrize(
    ("info", "words"),
    [
        ({"external_attr": (stat.S_IFLNK | 0o777) << 16}, "is a link"),
        ({"external_attr": (stat.S_IFIFO | 0o644) << 16}, "is a link"),
        ({"external_attr": 0x400}, "is a link"),
        ({"compress_type": zipfile.ZIP_LZMA}, "unusual"),
    ],
)
def test_a_link_or_an_unusual_file_makes_it_unread(tmp_path: Path, info: dict[str, int], words: str) -> None:
    with pytest.raises(InputError, match=words):
        Archive(packed(tmp_path / "a.zip", {"gaya.yaml": b"/etc/passwd"}, **info))


def test_a_file_with_a_password_makes_it_unread(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"gaya.yaml": b"x"})
    data = bytearray(Path(path).read_bytes())
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    Path(path).write_bytes(data)
    with pytest.raises(InputError, match="password"):
        Archive(path)


def test_two_names_that_differ_in_case_only_make_it_unread(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="twice"):
        Archive(packed(tmp_path / "a.zip", {"gaya.yaml": b"a", "GAYA.yaml": b"b"}))


def test_bombs_are_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(InputError, match="too large"):
        Archive(packed(tmp_path / "a.zip", {"a.yaml": b"\0" * (archive.FILE_BYTES - 1)}))
    many = {f"{number}.yaml": b"" for number in range(archive.FILES + 1)}
    with pytest.raises(InputError, match="more than 500 files"):
        Archive(packed(tmp_path / "b.zip", many))
    monkeypatch.setattr(archive, "ALL_BYTES", 1024 * 1024)
    with pytest.raises(InputError, match="together"):
        Archive(packed(tmp_path / "c.zip", {f"{n}": os.urandom(300_000) for n in range(4)}))
    monkeypatch.setattr(archive, "ARCHIVE_BYTES", 1024 * 1024)
    with pytest.raises(InputError, match="larger than 1 MiB"):
        Archive(packed(tmp_path / "d.zip", {"x": os.urandom(2 * 1024 * 1024)}))


def test_a_size_that_lies_gives_an_error_and_no_more_bytes(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"gaya.yaml": b"x" * 5000})
    data = Path(path).read_bytes()
    for old in (b"PK\x01\x02",):
        at = data.rindex(old) + 24
        data = data[:at] + (10).to_bytes(4, "little") + data[at + 4 :]
    Path(path).write_bytes(data)
    with pytest.raises(InputError, match="damaged"):
        Archive(path).read("gaya.yaml")


@example(b"\0\0\0\1\0\2\0\0\0\2\1\0\3\0\0\3\1\0\0\4\0\x90\x90\x90\x91\x90\x90\x92", 262, b"\1")
@given(st.binary(max_size=300), st.integers(0, 600), st.binary(min_size=1, max_size=8))
def test_damage_never_gets_further_than_an_error(start: bytes, at: int, change: bytes) -> None:
    """Whatever the bytes: files are read, or it is said that they are not."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as into:
        into.writestr("gaya.yaml", b"rilis: 1\n" * 20)
        into.writestr("leksikon/a.yaml", start)
    data = whole.getvalue()
    data = data[:at] + change + data[at + len(change) :]
    for each in (data, start):
        try:
            found = Archive("a.zip", each)
            read = [found.read(name) for name in found.names]
        except (InputError, FileNotFoundError):
            continue
        assert all(isinstance(part, bytes) for part in read)


def test_no_pipe_is_opened_and_large_files_are_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipa.yaml")
    with pytest.raises(OSError, match="directory"):
        place.read_bytes(str(tmp_path / "pipa.yaml"))
    (tmp_path / "besar.yaml").write_bytes(b"x" * 11)
    with pytest.raises(InputError, match="too large"):
        place.read_bytes(str(tmp_path / "besar.yaml"), limit=10)
    (tmp_path / "latin.yaml").write_bytes("ringkas: \xe9\n".encode("latin-1"))
    with pytest.raises(InputError, match="not UTF-8"):
        place.read_source(str(tmp_path / "latin.yaml"))
