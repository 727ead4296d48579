"""TRUST 74: a list of members that a disk does not take is told with its cause."""

import errno
import os
from pathlib import Path

import pytest

from shopclub.ui.paper.problems import FolderFault, PaperNotSaved
from tests.builders import Desk
from tests.ui.members.listing import Listed, listed, people


def one_ticked(desk: Desk) -> Listed:
    """Open the list with one member, who is ticked."""
    people(desk, 1)
    page = listed(desk)
    page.presenter.turn(0)
    return page


def told(page: Listed) -> PaperNotSaved:
    """Return what the page says of the file, which is not done."""
    problem = page.state.problem
    assert isinstance(problem, PaperNotSaved)
    assert page.state.done is None
    return problem


@pytest.mark.parametrize(
    ("number", "fault"),
    [
        (errno.ENOSPC, FolderFault.FULL),
        (errno.EROFS, FolderFault.NOT_ALLOWED),
        (errno.EIO, FolderFault.OTHER),
    ],
)
def test_a_disk_that_takes_no_list_is_named_and_nothing_is_left(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, fault: FolderFault
) -> None:
    page, folder = one_ticked(desk), tmp_path / "stick"
    folder.mkdir()

    def failing(handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", failing)
    page.bulk.export(folder / "out.csv")
    problem = told(page)
    assert (problem.fault, problem.folder) == (fault, str(folder))
    assert list(folder.iterdir()) == []


def test_a_folder_that_is_gone_is_named(desk: Desk, tmp_path: Path) -> None:
    page = one_ticked(desk)
    page.bulk.export(tmp_path / "nowhere" / "out.csv")
    assert told(page).fault is FolderFault.GONE
