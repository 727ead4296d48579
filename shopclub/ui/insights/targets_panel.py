"""What the owner wants to reach: a row for each target, which opens it month by month."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from shopclub.insights.target_months import TargetsRead
from shopclub.targets.way import Standing
from shopclub.ui.insights.chart_panel import ChartPanel
from shopclub.ui.insights.targets_shown import TargetShown, targets_shown
from shopclub.ui.insights.way_bars import WayBars
from shopclub.ui.translation import translate
from shopclub.ui.widgets.badges import Badge, BadgeKind
from shopclub.ui.widgets.buttons import ButtonSize, KeycapButton
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.row_button import RowButton

RESULT = 124
"""So that the rows stand in columns: the widest is when a target begins."""
KINDS = {
    Standing.REACHED: BadgeKind.OK,
    Standing.BEHIND: BadgeKind.WARN,
    Standing.RUNNING: BadgeKind.INFO,
    Standing.UNKNOWN: BadgeKind.NEUTRAL,
}


class TargetsPanel(ChartPanel):
    """`wanted` asks for a new target, `chosen` opens one by its id."""

    wanted = Signal()
    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read: TargetsRead | None = None
        self._shown: tuple[TargetShown, ...] = ()
        self.rows: list[RowButton] = []
        self.add = KeycapButton(icon="plus", size=ButtonSize.OFFICE)
        self.nothing = QLabel()
        self.nothing.setProperty("kind", "note")
        self.nothing.setWordWrap(True)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.add_to_head(self.add)
        self.body.addWidget(self.nothing)
        self.body.addLayout(self._list)
        self.body.addStretch(1)
        self.add.clicked.connect(self.wanted)
        self.retranslate()

    def show_targets(self, read: TargetsRead | None, *, only_reads: bool) -> None:
        """Show how far targets have come, or only the head while that is being read."""
        self.add.setVisible(not only_reads)
        if read is not self._read:
            self._read = read
            self._show_rows()

    def retranslate(self) -> None:
        """Speak the language in force."""
        self.set_head(translate("Target", "Targets"))
        self.add.set_text(translate("Target", "Set a target"))
        self.nothing.setText(
            translate(
                "Target",
                "No target yet. Say what a figure is and what it should be in a year, such as a "
                "repurchase rate 15% higher, and see each month whether you are on the way.",
            )
        )
        self._show_rows()

    def restyle(self) -> None:
        """Keep the gaps of the look, on the rows too."""
        super().restyle()
        if hasattr(self, "rows"):
            self._shown = ()
            self._show_rows()

    def _show_rows(self) -> None:
        """Show a row for each target; rows that say the same stay, with the focus."""
        read = self._read
        self.nothing.setVisible(read is not None and not read.progress)
        shown = () if read is None else targets_shown(read)
        if shown == self._shown:
            return
        had = next((at for at, row in enumerate(self.rows) if row.hasFocus()), None)
        self._shown = shown
        for row in self.rows:
            self._list.removeWidget(row)
            row.setParent(None)
            row.deleteLater()
        self.rows = [self._row(target) for target in shown]
        for row in self.rows:
            self._list.addWidget(row)
        if had is not None and self.rows:
            self.rows[min(had, len(self.rows) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, shown: TargetShown) -> RowButton:
        look, row = current_tokens(), RowButton()
        row.setAccessibleName(shown.said)
        row.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row.clicked.connect(lambda _=False: self.chosen.emit(shown.target_id))
        bars = WayBars()
        bars.show_bars(shown.bars)
        line = QHBoxLayout(row)
        line.setContentsMargins(look.space.s, look.space.s, look.space.s, look.space.s)
        line.setSpacing(look.space.l)
        line.addLayout(_two_lines(ElidingLabel(shown.word, size="label"), shown.way), 4)
        line.addWidget(bars, 3)
        line.addLayout(_two_lines(ElidingLabel(shown.figure, size="body"), shown.expected), 3)
        kind = BadgeKind.NEUTRAL if shown.standing is None else KINDS[shown.standing]
        result = QWidget()
        result.setFixedWidth(look.px(RESULT))
        badge = QHBoxLayout(result)
        badge.setContentsMargins(0, 0, 0, 0)
        badge.addStretch(1)
        badge.addWidget(Badge(shown.result, kind=kind))
        line.addWidget(result)
        return row


def _two_lines(first: ElidingLabel, second: str) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(first)
    column.addWidget(ElidingLabel(second, size="small", color="text2"))
    return column
