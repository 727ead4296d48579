"""Our screens stand beside the pictures of a folder, whatever the size of those."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from tests.journeys.contact_sheet import GAP, HEAD, PAIRS, below_each_other, main, sheet_of
from tests.journeys.stages import OWNER


def painted(path: Path, color: str, *, wide: int, high: int) -> Path:
    """Save a picture of one colour."""
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    image.save(str(path))
    return path


@pytest.mark.usefixtures("qapp")
def test_a_picture_of_twice_the_size_stands_beside_ours_in_the_same_size(tmp_path: Path) -> None:
    ours = painted(tmp_path / "ours.png", "#ff0000", wide=128, high=72)
    meant = painted(tmp_path / "meant.png", "#0000ff", wide=256, high=144)
    sheet = sheet_of(ours, meant)
    assert sheet.size().toTuple() == (2 * 128 + GAP, HEAD + 72)
    assert sheet.pixelColor(64, HEAD + 36).name() == "#ff0000"
    assert sheet.pixelColor(128 + GAP + 64, HEAD + 36).name() == "#0000ff"
    assert below_each_other([sheet, sheet]).height() == 2 * ((HEAD + 72) // 2) + GAP


@pytest.mark.usefixtures("qapp")
def test_a_picture_that_is_not_there_is_named(tmp_path: Path) -> None:
    ours = painted(tmp_path / "ours.png", "#ff0000", wide=8, high=8)
    with pytest.raises(FileNotFoundError, match="missing"):
        sheet_of(ours, tmp_path / "missing.png")


def test_every_pair_has_its_stage() -> None:
    assert {pair.stage for pair in PAIRS} <= {stage.name for stage in OWNER}


def test_without_pictures_it_says_what_it_needs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("SHOPCLUB_LOOK", raising=False)
    with pytest.raises(SystemExit):
        main([str(tmp_path)])
    assert "--look PICTURES" in capsys.readouterr().err
