"""What happened to a member beside the ledger, as a table."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from shopclub.counter.lookup import MemberPage
from shopclub.counter.member_history import EventKind
from shopclub.ui.members.act_words import event_word, kind_word
from shopclub.ui.translation import translate
from shopclub.ui.widgets.badges import BadgeKind
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.widgets.spans import Span
from shopclub.ui.widgets.table import Cell, Column, RowTable, TablePanel
from shopclub.ui.words import day_word

_BADGES = {
    EventKind.TIER: BadgeKind.WARN,
    EventKind.EDIT: BadgeKind.INFO,
    EventKind.ACT: BadgeKind.NEUTRAL,
}


class HistoryPanel(TablePanel):
    """Moves of tier, changes of what was said, acts of the staff; the newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.table = RowTable(_columns(), name="")
        self._title = ElidingLabel(size="h2", hold=True)
        head = LookWidget()
        look = current_tokens()
        row = QHBoxLayout(head)
        row.setContentsMargins(look.space.m, look.space.m, look.space.m, look.space.m)
        row.addWidget(self._title)
        row.addStretch(1)
        super().__init__(self.table, parent, title=head)

    def show_page(self, page: MemberPage, *, today: date) -> None:
        """Show the history of a page."""
        self._title.set_text((Span(translate("MemberActs", "History")),))
        self.table.setAccessibleName(self._title.text())
        self.table.show_columns(_columns())
        self.table.show_rows(
            [
                (
                    Cell(day_word(event.day, today=today)),
                    Cell(kind_word(event.kind), badge=_BADGES[event.kind]),
                    Cell(event_word(event)),
                    Cell(event.staff, color="text2"),
                )
                for event in page.history
            ]
        )


def _columns() -> tuple[Column, ...]:
    return (
        Column(translate("MemberActs", "Day")),
        Column(translate("MemberActs", "Kind")),
        Column(translate("MemberActs", "What"), stretch=True),
        Column(translate("MemberActs", "By")),
    )
