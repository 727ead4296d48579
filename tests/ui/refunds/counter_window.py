"""A window with the ways of money back, and what they led to."""

from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from shopclub.counter.gift_draft import IssuedSlip
from shopclub.counter.receipt import IssuedReceipt
from shopclub.staff.roles import Actor
from shopclub.ui.refunds.desk import Around, RefundDesk
from shopclub.ui.refunds.refund_dialog import RefundDialog
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.overlay import overlay_of
from tests.builders import Desk
from tests.ui.refunds.at_the_desk import Owners
from tests.ui.stand_ins import inline_jobs


class Counter:
    """A window with the ways of money back, and what they led to."""

    def __init__(self, desk: Desk, *, by: Actor, owners: Owners, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(1280, 720)
        self.window.show()
        self.window.activateWindow()
        search = QLineEdit(self.window)
        search.setAccessibleName("Search")
        search.show()
        search.setFocus()
        qtbot.waitUntil(search.hasFocus)
        self.said: list[str] = []
        self.refused: list[object] = []
        self.printed: list[tuple[str, bool]] = []
        self.shown: list[str] = []
        self.slips: list[IssuedSlip] = []
        self.taken_back: list[str] = []
        self.prints = True
        self.ways = RefundDesk(
            desk.shop,
            lambda: by,
            Around(
                over=self.window,
                is_free=lambda: overlay_of(self.window) is None,
                jobs=inline_jobs(),
                print_receipt=self._print,
                show_receipt=lambda issued: self.shown.append(issued.receipt.number),
                print_slip=self._print_slip,
                show_slip=lambda issued: self.shown.append(issued.slip.number),
                take_back=self.taken_back.append,
                ask_owner=owners,
                done=self.said.append,
                report=self.refused.append,
            ),
        )

    def _print_slip(self, issued: IssuedSlip) -> bool:
        self.slips.append(issued)
        return self.prints

    def dialog(self) -> Dialog | None:
        found = self.window.findChildren(Dialog)
        return found[0] if found else None

    def refund(self) -> RefundDialog:
        dialog = self.dialog()
        assert isinstance(dialog, RefundDialog)
        return dialog

    def _print(self, issued: IssuedReceipt, reprint: bool) -> bool:
        self.printed.append((issued.receipt.number, reprint))
        return self.prints
