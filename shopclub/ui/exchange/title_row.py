"""The fixed head of the page: what is open, and what one can do with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from shopclub.ui.exchange.state import ExchangeState
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import LookWidget, current_tokens


class TitleRow(LookWidget):
    """Title, the file that is open, another file, and Import."""

    choosing = Signal()
    applied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: ExchangeState | None = None
        self._title = QLabel()
        self._title.setProperty("kind", "h1")
        self._file = ElidingLabel(size="body", color="text2")
        self._another = KeycapButton(size=ButtonSize.OFFICE, key="Ctrl+O")
        self._apply = KeycapButton(
            icon="check", kind=ButtonKind.PRIMARY, size=ButtonSize.OFFICE, key="F9"
        )
        self._another.clicked.connect(self.choosing)
        self._apply.clicked.connect(self.applied)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._title)
        self._row.addWidget(self._file, 1)
        for button in (self._another, self._apply):
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.retranslate()
        self.restyle()

    def show_state(self, state: ExchangeState) -> None:
        """Show what is open."""
        self._state = state
        table = state.table
        self._file.set_text("" if table is None else table.name)
        moving = state.moving
        self._another.setVisible(table is not None and not moving)
        self._apply.setVisible(table is not None and not moving)
        if state.can_import:
            self._apply.enable()
        elif state.plan is not None and state.plan.asks_order:
            self._apply.disable(translate("Exchange", "First say: day or month first?"))
        else:
            self._apply.disable(translate("Exchange", "There is nothing to import yet."))
        plan = state.plan
        if plan is None or not plan.taken:
            self._apply.set_text(translate("Exchange", "Import"))
        elif plan.taken == 1:
            self._apply.set_text(translate("Exchange", "Import 1 row"))
        else:
            self._apply.set_text(
                translate("Exchange", "Import {n} rows").format(n=f"{plan.taken:,}")
            )

    def restyle(self) -> None:
        """Take height and gaps of the look."""
        look = current_tokens()
        self.setFixedHeight(look.px(68))
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.space.m)

    def retranslate(self) -> None:
        """Speak the language in force."""
        self._title.setText(translate("Exchange", "Import and export"))
        self._another.set_text(translate("Exchange", "Another file"))
        if self._state is not None:
            self.show_state(self._state)
