"""A draft gets its name when the disk keeps it, or stays a draft."""

import errno
import os
from pathlib import Path

import pytest

from shopclub.storage.drafts import publish


def no_such_thing(*_: object) -> None:
    raise OSError(errno.EIO, "the disk does not do this")


@pytest.mark.skipif(os.name != "posix", reason="folders are synced on such systems alone")
@pytest.mark.parametrize("has_hard_links", [True, False])
def test_a_file_whose_name_the_disk_does_not_keep_is_a_draft_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_hard_links: bool
) -> None:
    draft, final = tmp_path / "draft", tmp_path / "final"
    draft.write_bytes(b"whole")
    monkeypatch.setattr("os.fsync", no_such_thing)
    if not has_hard_links:
        monkeypatch.setattr(Path, "hardlink_to", no_such_thing)
    with pytest.raises(OSError, match="does not do this"):
        publish(draft, final=final)
    assert draft.read_bytes() == b"whole"
    assert not final.exists()
    monkeypatch.undo()
    publish(draft, final=final)
    assert final.read_bytes() == b"whole"


@pytest.mark.skipif(os.name != "posix", reason="folders are synced on such systems alone")
@pytest.mark.parametrize("said", [errno.EINVAL, errno.ENOTSUP])
def test_a_file_gets_its_name_where_a_system_syncs_no_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: int
) -> None:
    def no_folders(_: int) -> None:
        raise OSError(said, "folders are not synced here")

    draft, final = tmp_path / "draft", tmp_path / "final"
    draft.write_bytes(b"whole")
    monkeypatch.setattr("os.fsync", no_folders)
    publish(draft, final=final)
    assert final.read_bytes() == b"whole"
