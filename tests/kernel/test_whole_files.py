import stat
import sys
from pathlib import Path
from typing import BinaryIO

import pytest

from shopclub.kernel.whole_files import copy_whole, digest_of, write_whole


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
