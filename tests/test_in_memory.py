"""Everyday tests write into memory, unless there is too little of it or the disk was chosen."""

import tempfile
from pathlib import Path

import pytest

from tests.in_memory import MEMORY, folder_in_memory

EVERYDAY = "not soak and not window and not bundle and not full"


@pytest.mark.parametrize("chosen", [{}, {"TMPDIR": ""}])
def test_there_is_a_folder_in_memory_where_it_has_room(
    chosen: dict[str, str], tmp_path: Path
) -> None:
    assert folder_in_memory(chosen, marks=EVERYDAY, memory=tmp_path, room=1) == tmp_path


@pytest.mark.parametrize("marks", ["", "full", "soak", "not soak", "full and not soak"])
def test_a_long_run_is_on_the_disk(tmp_path: Path, marks: str) -> None:
    assert folder_in_memory({}, marks=marks, memory=tmp_path, room=1) is None


def test_who_names_a_folder_writes_there(tmp_path: Path) -> None:
    chosen = {"TMPDIR": "/tmp"}
    assert folder_in_memory(chosen, marks=EVERYDAY, memory=tmp_path, room=1) is None


def test_a_small_memory_is_left_alone(tmp_path: Path) -> None:
    assert folder_in_memory({}, marks=EVERYDAY, memory=tmp_path, room=2**62) is None


def test_a_system_without_such_a_folder_uses_its_disk(tmp_path: Path) -> None:
    assert folder_in_memory({}, marks=EVERYDAY, memory=tmp_path / "none") is None


def test_this_run_writes_where_it_should(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    chosen = Path(tempfile.gettempdir())
    assert chosen in tmp_path.parents
    monkeypatch.setattr(tempfile, "tempdir", None)
    assert chosen in (MEMORY, Path(tempfile.gettempdir()))
