"""A shop with a cashier and sales of a day, and a window with the way to its closing."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from shopclub.counter.closing import Closing
from shopclub.counter.receipt import Means
from shopclub.counter.refund_draft import RefundDraft
from shopclub.staff.roles import Actor, Role
from shopclub.ui.closing.desk import AroundClosing, ClosingDesk
from shopclub.ui.closing.dialog import ClosingDialog
from shopclub.ui.fonts import load_fonts
from shopclub.ui.protocols import BackedUp
from shopclub.ui.theme import Scheme, tokens
from shopclub.ui.widgets.look import apply_look
from shopclub.ui.widgets.overlay import overlay_of
from tests.builders import Desk, desk_in
from tests.ui.stand_ins import inline_jobs


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as opened:
        yield opened


@pytest.fixture
def cashier(desk: Desk) -> Actor:
    return desk.shop.staff.appoint(name="小李", role=Role.CASHIER, pin="739214", by=desk.owner)


@pytest.fixture
def sold(desk: Desk, cashier: Actor) -> Desk:
    """Return a desk where 150.00 came in cash, 70.00 by WeChat, and 20.00 went back in cash."""
    desk.ring_up(10_000)
    desk.shop.till.ring_up(desk.draft(5_000, sale_id="back"), by=cashier)
    desk.shop.till.ring_up(desk.draft(7_000, means=Means.WECHAT), by=cashier)
    desk.shop.till.refund(RefundDraft("refund", "back", 2_000), by=desk.owner)
    return desk


@dataclass(slots=True)
class ClosingWindow:
    """A window with the way to a closing, and what that led to."""

    window: QWidget
    ways: ClosingDesk
    said: list[str] = field(default_factory=list)
    refused: list[object] = field(default_factory=list)
    printed: list[tuple[Closing, bool]] = field(default_factory=list)
    shown: list[tuple[Closing, bool]] = field(default_factory=list)
    backed_up: list[BackedUp] = field(default_factory=list)
    summaries: list[str] = field(default_factory=list)
    prints: bool = True

    def dialog(self) -> ClosingDialog:
        (found,) = self.window.findChildren(ClosingDialog)
        return found


@pytest.fixture(scope="module")
def light(qapp: QApplication) -> None:
    load_fonts()
    apply_look(qapp, tokens(Scheme.LIGHT))


@pytest.fixture
def closing(sold: Desk, light: None, qtbot: QtBot) -> ClosingWindow:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    window.activateWindow()
    search = QLineEdit(window)
    search.setAccessibleName("Search")
    search.show()
    search.setFocus()
    qtbot.waitUntil(search.hasFocus)

    def print_strip(closed: Closing, reprint: bool) -> bool:
        made.printed.append((closed, reprint))
        return made.prints

    around = AroundClosing(
        over=window,
        is_free=lambda: overlay_of(window) is None,
        jobs=inline_jobs(),
        print_strip=print_strip,
        show_strip=lambda closed, reprint: made.shown.append((closed, reprint)),
        save_summary=lambda closed: made.summaries.append(closed.day),
        back_up=lambda told: made.backed_up.append(told),
        done=lambda line: made.said.append(line),
        report=lambda refusal: made.refused.append(refusal),
    )
    made = ClosingWindow(window, ClosingDesk(sold.shop, around))
    return made
