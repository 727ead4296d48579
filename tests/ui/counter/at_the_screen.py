"""Hands and eyes at the counter's screen: keys where the focus is, and what lies over what."""

import re
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from shopclub.ui.counter.screen import CounterScreen
from shopclub.ui.counter.state import Stage
from shopclub.ui.counter.ways import CounterWays


@dataclass(slots=True)
class Ways:
    """Where the counter led."""

    went: list[tuple[str, object]] = field(default_factory=list)

    def as_ways(self) -> CounterWays:
        return CounterWays(
            new_member=lambda text: self.went.append(("new", text)),
            show_card=lambda member_id: self.went.append(("card", member_id)),
            show_ledger=lambda member_id: self.went.append(("ledger", member_id)),
            show_phone=lambda member_id, name: self.went.append(("phone", (member_id, name))),
            scanned_receipt=lambda number: self.went.append(("number", number)),
            redeem_gift=lambda member_id: self.went.append(("gift", member_id)),
            use_voucher=lambda member_id, code: self.went.append(("voucher", (member_id, code))),
            refund=lambda member_id: self.went.append(("refund", member_id)),
            undo_last=lambda: self.went.append(("undo", None)),
            reprint=lambda: self.went.append(("reprint", None)),
            todays_sales=lambda: self.went.append(("sales", None)),
            open_menu=lambda anchor: self.went.append(("menu", anchor.accessibleName())),
            open_office=lambda: self.went.append(("office", None)),
            close_day=lambda: self.went.append(("close day", None)),
        )


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def write(text: str) -> None:
    for char in text:
        QTest.keyClicks(focus(), char)


def press(*keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(focus(), key)


class Scanner:
    """A scanner at the keyboard: keys on the window, each so many milliseconds after the last."""

    def __init__(self, screen: QWidget) -> None:
        window = screen.window().windowHandle()
        assert window is not None
        self._window = window
        self._now = 1_000

    def read(self, code: str, *, between: int = 8, enter: bool = True) -> None:
        """Press the keys of a code, and Enter after them."""
        self._now += 1_000
        for char in code:
            self._press(Qt.Key(ord(char.upper())), char, between)
        if enter:
            self._press(Qt.Key.Key_Return, "\r", between)

    def _press(self, key: Qt.Key, text: str, between: int) -> None:
        self._now += between
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            event.setTimestamp(self._now)
            QApplication.sendEvent(self._window, event)


def stage(screen: CounterScreen) -> Stage:
    assert screen._state is not None
    return screen._state.stage


def crowded(screen: QWidget) -> list[str]:
    """Name each visible pair of siblings that lie over each other, or stick out of their parent."""
    for _ in range(3):
        QApplication.processEvents()
    faults = []
    for parent in (w for w in screen.findChildren(QWidget) if w.isVisible()):
        children = [
            child
            for child in parent.findChildren(
                QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
            )
            if child.isVisible() and not child.isWindow() and parent.layout() is not None
        ]
        for place, one in enumerate(children):
            if not parent.rect().contains(one.geometry()):
                faults.append(f"{_name(one)} sticks out of {_name(parent)}")
            faults += [
                f"{_name(one)} lies over {_name(other)}"
                for other in children[place + 1 :]
                if one.geometry().intersects(other.geometry())
            ]
    return faults


def _name(widget: QWidget) -> str:
    text = widget.accessibleName() or str(widget.property("text") or "")
    return re.sub(r"\s+", " ", f"{type(widget).__name__} {text}").strip()
