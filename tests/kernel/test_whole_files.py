import stat
import sys
from pathlib import Path

import pytest

from shopclub.kernel.whole_files import write_whole


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
