import errno
import os
import stat
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclub.ui.paper.folder import FolderOnDisk, safe_stem
from shopclub.ui.paper.problems import FolderFault, PaperNotSaved

PDF = b"%PDF-1.4 paper"


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("Receipt 261121-01-0087", "Receipt 261121-01-0087"),
        ("王小明 会员卡", "王小明 会员卡"),
        ("../../x", "x"),
        ("/etc/passwd", "etc passwd"),
        ("..\\..\\boot.ini", "boot.ini"),
        ("CON", "CON_"),
        ("con.txt", "con.txt_"),
        ("lpt1", "lpt1_"),
        ("CONrad", "CONrad"),
        ("a:b", "a b"),
        ("a\0b", "a b"),
        ("trailing dots...", "trailing dots"),
        ("paper.pdf", "paper"),
        (".hidden", "hidden"),
        ("", "paper"),
        ("...", "paper"),
        ("???", "paper"),
        ("\u202egnp.exe", "gnp.exe"),
    ],
)
def test_a_name_becomes_one_that_every_system_takes(name: str, stem: str) -> None:
    assert safe_stem(name) == stem


@given(st.text(max_size=400))
def test_any_name_stays_one_short_name(name: str) -> None:
    stem = safe_stem(name)

    assert 0 < len(stem.encode()) <= 121
    assert not set(stem) & set('/\\:*?"<>|\0')
    assert stem == stem.strip(". ")
    assert Path(stem).name == stem


def test_a_paper_is_saved_whole_for_its_owner_alone_and_never_over_another(tmp_path: Path) -> None:
    folder = tmp_path / "Documents" / "ShopClub"
    papers = FolderOnDisk(folder)

    first = papers.save(PDF, name="王小明")
    second = papers.save(b"%PDF-1.4 other", name="王小明")

    assert names_in(folder) == ["王小明 (2).pdf", "王小明.pdf"]
    assert (first.read_bytes(), second.read_bytes()) == (PDF, b"%PDF-1.4 other")
    if sys.platform != "win32":
        assert stat.S_IMODE(first.stat().st_mode) == 0o600


def test_a_long_name_is_cut(tmp_path: Path) -> None:
    saved = FolderOnDisk(tmp_path).save(PDF, name="名" * 300)

    assert saved.parent == tmp_path
    assert len(saved.name.encode()) <= 255


def test_a_disk_that_knows_no_links_takes_the_paper_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(source: Path, target: Path) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", no_links)
    papers = FolderOnDisk(tmp_path)
    papers.save(PDF, name="x")
    second = papers.save(PDF, name="x")

    assert names_in(tmp_path) == ["x (2).pdf", "x.pdf"]
    assert second.read_bytes() == PDF


@pytest.mark.parametrize(
    ("number", "fault"),
    [
        (errno.ENOSPC, FolderFault.FULL),
        (errno.EACCES, FolderFault.NOT_ALLOWED),
        (errno.EROFS, FolderFault.NOT_ALLOWED),
        (errno.ENODEV, FolderFault.GONE),
        (errno.EIO, FolderFault.OTHER),
    ],
)
def test_a_failing_disk_is_named_and_nothing_half_written_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, fault: FolderFault
) -> None:
    def failing(handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", failing)

    with pytest.raises(PaperNotSaved) as caught:
        FolderOnDisk(tmp_path).save(PDF, name="x")

    assert caught.value.fault is fault
    assert caught.value.folder == str(tmp_path)
    assert names_in(tmp_path) == []


def test_a_folder_under_a_file_is_said_to_be_gone(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")

    with pytest.raises(PaperNotSaved) as caught:
        FolderOnDisk(tmp_path / "file" / "papers").save(PDF, name="x")

    assert caught.value.fault is FolderFault.GONE


def test_what_a_killed_save_left_goes_with_the_next_paper_a_day_later(tmp_path: Path) -> None:
    old, young, others = (
        tmp_path / name for name in (".~k_7x0q2z.tmp", ".~abcdefg1.tmp", ".~lock.list.tmp")
    )
    for path in (old, young, others):
        path.write_bytes(b"half a paper")
    for path in (old, others):
        os.utime(path, (0, 0))
    FolderOnDisk(tmp_path).save(b"paper", name="card")
    assert {path.name for path in tmp_path.iterdir()} == {young.name, others.name, "card.pdf"}


def test_a_name_that_was_taken_and_could_not_be_filled_is_let_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EIO, "the disk does not do this")

    monkeypatch.setattr("os.link", refuse)
    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(PaperNotSaved):
        FolderOnDisk(tmp_path).save(b"paper", name="card")
    assert list(tmp_path.iterdir()) == []
