"""Puts our screens beside pictures of how they are meant: `python -m tests.journeys.contact_sheet`.

`python -m tests.journeys.contact_sheet FOLDER --look PICTURES` leaves our screens, one sheet a pair
and one of all of them in FOLDER. PICTURES has the names of `PAIRS`; SHOPCLUB_LOOK may name it.
"""

import argparse
import os
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from shopclub.app import places
from shopclub.config import Theme
from shopclub.kernel.clock import SetClock
from shopclub.sample.corner_shop import make_corner_shop
from tests.journeys.stages import OWNER, Look, set_up

NOON = datetime(2026, 11, 22, 4, 0, tzinfo=UTC)
GAP, HEAD = 16, 32
GROUND, INK = QColor("#808080"), QColor("#FFFFFF")


@dataclass(frozen=True, slots=True)
class Pair:
    """A picture of how it is meant, and the look and stage of ours that stands beside it."""

    picture: str
    look: Look
    stage: str


_CHINESE, _ENGLISH = Look("zh_CN", Theme.LIGHT), Look("en", Theme.LIGHT)
PAIRS = (
    Pair("counter-zh-light", _CHINESE, "points"),
    Pair("signup-zh", _CHINESE, "duplicate"),
    Pair("today-zh", _CHINESE, "today"),
    Pair("members-zh", _CHINESE, "members"),
    Pair("settings-terms-zh", _CHINESE, "settings-points"),
    Pair("counter-zh-dark", Look("zh_CN", Theme.DARK), "points"),
    Pair("counter-en-search", _ENGLISH, "search"),
    Pair("refund-en", _ENGLISH, "refund-part"),
    Pair("member-en", _ENGLISH, "ledger"),
    Pair("dashboard-en", _ENGLISH, "insights"),
)


def take_pictures(folder: Path, pairs: tuple[Pair, ...] = PAIRS) -> dict[Pair, Path]:
    """Take our pictures of pairs, in a sample shop of its own for each look."""
    taken: dict[Pair, Path] = {}
    clock = SetClock(NOON)
    for look, group in groupby(pairs, key=lambda pair: pair.look):
        wanted = {pair.stage: pair for pair in group}
        shop = folder / look.name / "sample.shopclub"
        make_corner_shop(shop, clock=clock).close()
        where = places(shop=shop, config=shop.parent / "settings.toml", papers=shop.parent)
        for there in set_up(where, look, clock=clock):
            for stage in OWNER:
                stage.go(there)
                pair = wanted.pop(stage.name, None)
                if pair is not None:
                    taken[pair] = folder / f"{pair.picture}.png"
                    there.hands.look(taken[pair])
                if not wanted:
                    break
    return taken


def sheet_of(ours: Path, meant: Path) -> QImage:
    """Return our screen at the left and the picture at the right, in the size of ours."""
    left, right = (QImage(str(path)) for path in (ours, meant))
    if left.isNull() or right.isNull():
        raise FileNotFoundError(f"no picture in {ours if left.isNull() else meant}")
    right = right.scaled(
        left.size(),
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    sheet = QImage(
        QSize(left.width() + GAP + right.width(), HEAD + max(left.height(), right.height())),
        QImage.Format.Format_RGB32,
    )
    sheet.fill(GROUND)
    with QPainter(sheet) as painter:
        painter.setPen(INK)
        for words, at in (("ours", 0), (meant.name, left.width() + GAP)):
            room = QRect(at, 0, left.width(), HEAD)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)
        painter.drawImage(QPoint(0, HEAD), left)
        painter.drawImage(QPoint(left.width() + GAP, HEAD), right)
    return sheet


def below_each_other(sheets: list[QImage]) -> QImage:
    """Return sheets below each other, at half their size."""
    half = [
        sheet.scaledToWidth(sheet.width() // 2, Qt.TransformationMode.SmoothTransformation)
        for sheet in sheets
    ]
    whole = QImage(
        max(sheet.width() for sheet in half),
        sum(sheet.height() for sheet in half) + GAP * (len(half) - 1),
        QImage.Format.Format_RGB32,
    )
    whole.fill(GROUND)
    top = 0
    with QPainter(whole) as painter:
        for sheet in half:
            painter.drawImage(QPoint(0, top), sheet)
            top += sheet.height() + GAP
    return whole


def main(arguments: list[str]) -> int:
    """Make the sheets."""
    parser = argparse.ArgumentParser(prog="python -m tests.journeys.contact_sheet")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--look", type=Path, default=os.environ.get("SHOPCLUB_LOOK"))
    given = parser.parse_args(arguments)
    if given.look is None:
        parser.error("name the folder of pictures: --look PICTURES, or SHOPCLUB_LOOK")
    sheets = []
    for pair, ours in take_pictures(given.folder).items():
        sheet = sheet_of(ours, Path(given.look) / f"{pair.picture}.png")
        sheet.save(str(given.folder / f"sheet-{pair.picture}.png"))
        sheets.append(sheet)
    page = given.folder / "contact-sheet.png"
    below_each_other(sheets).save(str(page))
    print(page)
    return 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main(sys.argv[1:]))
