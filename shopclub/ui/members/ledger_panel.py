"""The ledger of a member as a table: when, what, where from, how many points, what balance."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shopclub.counter.lookup import MemberPage, PageEntry
from shopclub.kernel.codes import dashed_receipt_number
from shopclub.kernel.money import Currency, format_money
from shopclub.points.ledger import EntryKind
from shopclub.ui.entry_words import entry_badge, entry_word
from shopclub.ui.translation import translate
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.widgets.panels import EmptyState
from shopclub.ui.widgets.table import Cell, Column, RowTable, TablePanel
from shopclub.ui.words import day_word, points_figure, signed_points

ROW, NEAR_THE_END = 40, 10
"""So many rows before the last one, older ones are asked for."""


class LedgerPanel(TablePanel):
    """The ledger, the newest entry first; `wanted` is emitted when its end comes into sight."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.table = RowTable(_columns(), name="")
        self._title = ElidingLabel(size="h2", hold=True)
        self._note = ElidingLabel(size="small", color="text2", align=Qt.AlignmentFlag.AlignRight)
        head = LookWidget()
        row = QHBoxLayout(head)
        look = current_tokens()
        row.setContentsMargins(look.space.m, look.space.m, look.space.m, look.space.m)
        row.addWidget(self._title)
        row.addWidget(self._note, 1)
        super().__init__(self.table, parent, title=head)
        self._empty = EmptyState("", icon="receipt")
        self.body.addWidget(self._empty)
        self._shown: tuple[object, ...] = ()
        self.table.verticalScrollBar().valueChanged.connect(self._scrolled)

    def show_page(self, page: MemberPage, *, today: date, currency: Currency) -> None:
        """Show the ledger of a page."""
        entries = page.entries
        self._title.set_text(translate("MemberPage", "Ledger"))
        self.table.setAccessibleName(self._title.text())
        self._note.set_text(translate("MemberPage", "newest first"))
        self.table.show_columns(_columns())
        said = (today, currency, self._title.text())
        known, before = self._shown[:3] == said, self._shown[3:]
        if not known or entries[: len(before)] != before or not before:
            before = ()
            self.table.show_rows(())
        more = entries[len(before) :]
        self.table.add_rows([_cells(entry, today=today, currency=currency) for entry in more])
        self._shown = (*said, *entries)
        self._empty.set_sentence(translate("MemberPage", "The first sale writes the first entry."))
        self.table.setVisible(bool(entries))
        self._empty.setVisible(not entries)

    def _scrolled(self) -> None:
        bar = self.table.verticalScrollBar()
        if bar.maximum() - bar.value() <= NEAR_THE_END * current_tokens().px(ROW):
            self.wanted.emit()


def _columns() -> tuple[Column, ...]:
    return (
        Column(translate("MemberPage", "Day")),
        Column(translate("MemberPage", "Kind")),
        Column(translate("MemberPage", "Where from"), stretch=True),
        Column(translate("MemberPage", "Points"), numeric=True),
        Column(translate("MemberPage", "Balance"), numeric=True),
    )


def _cells(shown: PageEntry, *, today: date, currency: Currency) -> Sequence[Cell]:
    entry = shown.entry
    return (
        Cell(day_word(entry.day, today=today)),
        Cell(entry_word(entry.kind), badge=entry_badge(entry.kind)),
        Cell(_where_from(shown, currency=currency)),
        Cell(signed_points(entry.points), color="ok" if entry.points > 0 else "text", bold=True),
        Cell(points_figure(entry.balance)),
    )


def _where_from(shown: PageEntry, *, currency: Currency) -> str:
    kind = shown.entry.kind
    if kind is EntryKind.EXPIRE:
        return translate("MemberPage", "Not used in time")
    if kind is EntryKind.OPENING:
        return translate("MemberPage", "Brought along from the old list")
    if shown.receipt_number is None or shown.paid is None:
        return shown.entry.note or ""
    number = dashed_receipt_number(shown.receipt_number)
    if shown.gift:
        said = (
            translate("MemberPage", "{gift}, gift slip {number}")
            if kind is EntryKind.REDEEM
            else translate("MemberPage", "{gift} taken back, gift slip {number}")
        )
        return said.format(gift=shown.gift, number=number)
    if kind in {EntryKind.REVERSE, EntryKind.RESTORE}:
        return translate("MemberPage", "Refund {number}, {amount}").format(
            number=number, amount=format_money(shown.paid, currency=currency)
        )
    if kind is EntryKind.REDEEM:
        return translate("MemberPage", "Sale {number}, paid with points").format(number=number)
    return translate("MemberPage", "Sale {number}, {amount}").format(
        number=number, amount=format_money(shown.paid, currency=currency)
    )
