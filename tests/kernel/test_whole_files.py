import errno
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import pytest

from shopclub.kernel.whole_files import copy_whole, digest_of, write_whole


def copied(target: Path, content: bytes) -> None:
    source = target.with_name("source")
    source.write_bytes(content)
    copy_whole(source, target)


EACH_WAY = pytest.mark.parametrize("put", [write_whole, copied])
POSIX = pytest.mark.skipif(os.name != "posix", reason="Windows syncs no folders")


def test_a_file_takes_the_place_of_an_older_one(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    write_whole(path, b"old")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert [each.name for each in tmp_path.iterdir()] == ["a.pdf"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps the folder's permissions")
def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    write_whole(tmp_path / "a", b"x")
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o600


def test_where_it_cannot_be_put_nothing_is_left(tmp_path: Path) -> None:
    folder = tmp_path / "taken"
    folder.mkdir()
    with pytest.raises(OSError, match="taken"):
        write_whole(folder, b"x")
    assert [each.name for each in tmp_path.iterdir()] == ["taken"]


def test_a_file_is_copied_whole_for_its_owner_alone_over_an_older_one(tmp_path: Path) -> None:
    source, target = tmp_path / "source", tmp_path / "target"
    source.write_bytes(bytes(range(256)) * 10_000)
    target.write_bytes(b"older")
    copy_whole(source, target)
    assert target.read_bytes() == source.read_bytes()
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert digest_of(target) == digest_of(source)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["source", "target"]


def test_a_copy_that_fails_leaves_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.write_bytes(b"older")
    with pytest.raises(FileNotFoundError):
        copy_whole(tmp_path / "none", target)
    assert target.read_bytes() == b"older"
    assert [path.name for path in tmp_path.iterdir()] == ["target"]


def test_a_disk_that_reads_otherwise_than_was_written_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forgetful(original: BinaryIO, stream: BinaryIO, _: int) -> None:
        stream.write(original.read()[:-1])

    (tmp_path / "source").write_bytes(b"all of it")
    monkeypatch.setattr("shutil.copyfileobj", forgetful)
    with pytest.raises(OSError, match="reads otherwise"):
        copy_whole(tmp_path / "source", tmp_path / "target")
    assert [path.name for path in tmp_path.iterdir()] == ["source"]


def test_a_name_as_long_as_a_system_takes_is_written_and_copied(tmp_path: Path) -> None:
    first, second = (tmp_path / ("名" * 84 + end) for end in (".1", ".2"))
    write_whole(first, b"whole")
    copy_whole(first, second)
    assert {path.name for path in tmp_path.iterdir()} == {first.name, second.name}
    assert second.read_bytes() == b"whole"


@POSIX
@EACH_WAY
def test_its_new_name_is_put_on_the_disk_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, put: Callable[[Path, bytes], None]
) -> None:
    path = tmp_path / "settings"
    path.write_bytes(b"old")
    seen_at_syncs: list[bytes] = []
    real = os.fsync

    def fsync(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            seen_at_syncs.append(path.read_bytes())
        real(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    put(path, b"new")
    assert seen_at_syncs == [b"new"]


@POSIX
@EACH_WAY
@pytest.mark.parametrize(("fault", "told"), [(errno.EIO, True), (errno.EINVAL, False)])
def test_a_disk_that_does_not_keep_the_name_says_so_and_one_that_syncs_no_folders_does_not(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    put: Callable[[Path, bytes], None],
    fault: int,
    told: bool,
) -> None:
    path = tmp_path / "settings"
    real = os.fsync

    def fsync(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(fault, "the folder")
        real(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    if told:
        with pytest.raises(OSError, match="the folder"):
            put(path, b"new")
    else:
        put(path, b"new")
    assert path.read_bytes() == b"new"
    assert not list(tmp_path.glob(".~*"))


@POSIX
def test_a_folder_that_takes_files_and_may_not_be_read_takes_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.open

    def may_not_read(path: Path | str, flags: int, mode: int = 0o777) -> int:
        if Path(path) == tmp_path:
            raise PermissionError(errno.EACCES, "for others only")
        return real(path, flags, mode)

    monkeypatch.setattr(os, "open", may_not_read)
    write_whole(tmp_path / "a", b"x")
    assert (tmp_path / "a").read_bytes() == b"x"
