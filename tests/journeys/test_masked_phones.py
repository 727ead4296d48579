"""A cashier's way through every screen and dialog shows nobody's telephone number in full."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QWidget

from shopclub.app import places
from shopclub.config import Theme
from shopclub.documents import card, receipt
from shopclub.kernel.clock import SetClock
from shopclub.sample.corner_shop import SAMPLE_PIN, make_corner_shop
from shopclub.shop import open_shop
from shopclub.storage.database import rows
from tests.builders import desk_in
from tests.documents.papers import text_of
from tests.journeys.stages import CASHIER, OWNER, Look, Stage, set_up, trouble

NOON = datetime(2026, 11, 22, 4, 0, tzinfo=UTC)
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.UserRole,
)
SAYS = ("text", "accessibleName", "accessibleDescription", "toolTip", "windowTitle", "toPlainText")
LAST = next(place for place, stage in enumerate(OWNER) if stage.name == "appoint")
WALK = (
    Stage("counter", ("F2", f"={SAMPLE_PIN}", "Return")),
    *OWNER[2:LAST],
    Stage("back", ("Escape", "Escape", "Escape", "Escape")),
    *(Stage(f"again-{stage.name}", stage.script, stage.shows) for stage in CASHIER[6:-3]),
)


@dataclass(frozen=True, slots=True)
class Seen:
    """How many texts were read, and the numbers that stood in them, with where."""

    read: int
    found: tuple[str, ...]


def look_for(phones: frozenset[str], *, within: QWidget) -> Seen:
    """Read whatever every widget says, shows or would say; what somebody types is their own."""
    texts = list(_texts(within))
    found = [
        f"{where}: {text}"
        for where, text in texts
        for phone in phones
        if phone in re.sub(r"[\s-]", "", text)
    ]
    return Seen(len(texts), tuple(found))


def _texts(within: QWidget) -> Iterator[tuple[str, str]]:
    for widget in (within, *within.findChildren(QWidget)):
        name = type(widget).__name__
        for way in SAYS:
            if way == "text" and isinstance(widget, QLineEdit):
                continue
            said = getattr(widget, way, None)
            if callable(said):
                text = said()
                if isinstance(text, str) and text:
                    yield f"{name}.{way}", text
    for model in within.findChildren(QAbstractItemModel):
        flat = isinstance(model, QAbstractListModel)
        for row in range(min(model.rowCount(), 60)):
            for column in range(1 if flat else model.columnCount()):
                index = model.index(row, column)
                for role in ROLES:
                    yield f"{type(model).__name__} {row}", str(model.data(index, role))


@pytest.mark.full
def test_no_screen_or_dialog_shows_a_cashier_a_phone_in_full(
    tmp_path: Path, qapp: QApplication
) -> None:
    shop = tmp_path / "shop.shopclub"
    make_corner_shop(shop, clock=SetClock(NOON)).close()
    trouble(shop, clock=SetClock(NOON))
    with open_shop(shop, clock=SetClock(NOON)):
        stored = [phone for (phone,) in rows("SELECT phone FROM member_person WHERE phone <> ''")]
    phones = frozenset(phone[-11:] for phone in stored)
    assert len(phones) >= 10
    where = places(shop=shop, config=tmp_path / "settings.toml", papers=tmp_path / "papers")
    read, found = 0, []
    for there in set_up(where, Look("zh_CN", Theme.LIGHT), clock=SetClock(NOON)):
        window = there.desk.window
        for stage in WALK:
            stage.go(there)
            seen = look_for(phones, within=window)
            read += seen.read
            found += [f"{stage.name}: {fault}" for fault in seen.found]
        planted = next(iter(phones))
        label = QLabel(f"{planted[:3]} {planted[3:7]} {planted[7:]}", window)
        assert look_for(phones, within=window).found
        label.setParent(None)
        listed = QListWidget(window)
        listed.addItem(f"+86{planted}")
        assert look_for(phones, within=window).found
        listed.setParent(None)
    print(f"{len(WALK)} places, {read} texts read for {len(phones)} numbers")
    assert read >= 5_000
    assert found == []


def test_card_and_receipt_hold_no_phone(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        member = desk.enrol("王小明", "13800138000")
        desk.ring_up(1_000, member=member)
        issued = desk.shop.till.last_receipt()
        assert issued is not None
        papers = (
            receipt.draw(issued.receipt, member_name=issued.member_name),
            card.draw(desk.shop.lookup.card(member.member_id)),
        )
    for paper in papers:
        said = re.sub(r"[\s-]", "", text_of(paper))
        assert "王小明" in said
        assert "13800138000" not in said
