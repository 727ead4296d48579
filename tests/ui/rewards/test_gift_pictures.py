"""The picture of a gift stands where it is chosen: in the catalogue, and at the counter."""

from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from shopclub.rewards.gifts import Gift
from shopclub.ui.rewards.gift_dialog import GiftDialog
from shopclub.ui.rewards.gift_presenter import GiftPresenter
from shopclub.ui.rewards.presenter import RewardsPresenter
from shopclub.ui.rewards.screen import RewardsScreen
from tests.rewards.stories import Counter
from tests.ui.stand_ins import inline_jobs

BLUE = "#336699"


def a_picture() -> bytes:
    image = QImage(120, 60, QImage.Format.Format_RGB32)
    image.fill(QColor(BLUE))
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def painted_blue(widget: QWidget) -> QRect:
    """Return the smallest rectangle that holds every dot of the picture; none if there is none."""
    image = widget.grab().toImage()
    dots = [
        (x, y)
        for y in range(image.height())
        for x in range(image.width())
        if image.pixelColor(x, y).name() == BLUE
    ]
    if not dots:
        return QRect()
    xs, ys = zip(*dots, strict=True)
    return QRect(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)


def with_picture(story: Counter, gift: Gift) -> None:
    story.desk.shop.gifts.set_photo(gift.gift_id, a_picture(), by=story.desk.owner)


@pytest.fixture
def over(light: None, qtbot: QtBot, tmp_path: Path) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    return window


def at_the_counter(story: Counter, over: QWidget) -> GiftDialog:
    presenter = GiftPresenter(
        story.desk.shop,
        story.desk.shop.lookup.profile(story.member.member_id),
        jobs=inline_jobs(),
        actor=story.desk.owner,
        given=lambda _: None,
    )
    dialog = GiftDialog(presenter)
    dialog.open_over(over)
    return dialog


def test_who_chooses_at_the_counter_sees_the_picture_whole(story: Counter, over: QWidget) -> None:
    story.offer(50, name="bag")
    with_picture(story, story.offer(200))
    dialog = at_the_counter(story, over)
    seen = painted_blue(dialog._list.viewport())
    assert (seen.width(), seen.height()) == (48, 24)
    assert seen.bottom() < 64
    assert [offer.picture for offer in dialog._list._offers.rows] == [a_picture(), b""]


def test_without_any_picture_no_room_is_kept_for_one(story: Counter, over: QWidget) -> None:
    story.offer(200)
    dialog = at_the_counter(story, over)
    assert [offer.picture for offer in dialog._list._offers.rows] == [None]
    assert painted_blue(dialog).isNull()


def test_the_catalogue_shows_the_picture_and_another_one_when_it_is_changed(
    story: Counter, over: QWidget, qtbot: QtBot
) -> None:
    gift = story.offer(200)
    presenter = RewardsPresenter(
        story.desk.shop, jobs=inline_jobs(), by=story.desk.owner, show_papers=lambda *_: None
    )
    screen = RewardsScreen(presenter)
    qtbot.addWidget(screen)
    screen.resize(1064, 720)
    screen.show()
    assert painted_blue(screen.gifts.viewport()).isNull()
    with_picture(story, gift)
    screen.refresh()
    seen = painted_blue(screen.gifts.viewport())
    assert (seen.width(), seen.height()) == (32, 16)
    story.desk.shop.gifts.set_photo(gift.gift_id, None, by=story.desk.owner)
    screen.refresh()
    assert painted_blue(screen.gifts.viewport()).isNull()
