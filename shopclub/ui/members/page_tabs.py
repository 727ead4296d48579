"""What a member's page shows below its figures, part by part."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from shopclub.counter.member_history import EVERYTHING, EventKind
from shopclub.ui.members.list_chips import ViewTab
from shopclub.ui.translation import translate
from shopclub.ui.widgets.look import LookWidget, current_tokens


@dataclass(frozen=True, slots=True)
class Part:
    """A part: its word, which events it tells, and whether lots, ledger or papers are shown.

    `empty` is said where there is no such event.
    """

    word: Callable[[], str]
    kinds: frozenset[EventKind] = frozenset()
    empty: Callable[[], str] = str
    lots: bool = False
    ledger: bool = False
    papers: bool = False


PARTS = (
    Part(
        lambda: translate("Timeline", "Overview"),
        EVERYTHING,
        lambda: translate("Timeline", "Nothing yet: the first sale will stand here."),
        lots=True,
        ledger=True,
    ),
    Part(lambda: translate("MemberPage", "Ledger"), lots=True, ledger=True),
    Part(
        lambda: translate("Timeline", "Sales"),
        frozenset({EventKind.SALE, EventKind.REFUND}),
        lambda: translate("Timeline", "No sale yet: begin one at the counter."),
    ),
    Part(
        lambda: translate("Timeline", "Gifts and vouchers"),
        frozenset({EventKind.GIFT, EventKind.VOUCHER}),
        lambda: translate("Timeline", "No gift and no voucher yet: F3 at the counter gives gifts."),
    ),
    Part(
        lambda: translate("Timeline", "Tier"),
        frozenset({EventKind.TIER}),
        lambda: translate("Timeline", "No change of tier yet."),
    ),
    Part(
        lambda: translate("Timeline", "Documents"),
        frozenset({EventKind.SALE, EventKind.REFUND, EventKind.GIFT, EventKind.VOUCHER}),
        lambda: translate("Timeline", "No paper yet: the first receipt will stand here."),
        papers=True,
    ),
    Part(
        lambda: translate("Timeline", "Notes"),
        frozenset({EventKind.NOTE}),
        lambda: translate("Timeline", "No note yet."),
    ),
    Part(
        lambda: translate("Timeline", "Changes"),
        frozenset({EventKind.EDIT, EventKind.ACT}),
        lambda: translate("Timeline", "No change yet."),
    ),
)


class PageTabs(LookWidget):
    """A row of words; the chosen one has a line under it, the arrows move the choice."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._group = QButtonGroup(self)
        for place in range(len(PARTS)):
            tab = ViewTab()
            self._group.addButton(tab, place)
            self._row.addWidget(tab)
        self._row.addStretch(1)
        self._group.button(0).setChecked(True)
        self._group.idToggled.connect(lambda place, on: self.chosen.emit(place) if on else None)
        self.restyle()

    def index(self) -> int:
        """Return which part is shown."""
        return self._group.checkedId()

    def choose(self, place: int) -> None:
        """Show a part."""
        self._group.button(place).setChecked(True)

    def show_words(self) -> None:
        """Say the parts in the language of now."""
        self.setAccessibleName(translate("MemberActs", "What is shown below"))
        for place, part in enumerate(PARTS):
            tab = self._group.button(place)
            assert isinstance(tab, ViewTab)
            tab.show_view(part.word(), count=None, chosen=tab.isChecked())

    def restyle(self) -> None:
        """Keep the gaps of the look."""
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(current_tokens().space.l)
