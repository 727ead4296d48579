"""How many bought often and are silent now: the row that opens them."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from shopclub.ui.translation import translate
from shopclub.ui.widgets.badges import Badge, BadgeKind
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.row_button import RowButton


class SilentRow(RowButton):
    """Not there while nobody is silent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = current_tokens()
        self._count = Badge(kind=BadgeKind.WARN)
        self._said = ElidingLabel(size="body")
        self._open = ElidingLabel(size="label", color="accent", hold=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, look.space.xs, 0, look.space.xs)
        row.setSpacing(look.space.s)
        row.addWidget(self._count)
        row.addWidget(self._said, 1)
        row.addWidget(self._open)

    def show_count(self, count: int) -> None:
        """Show how many."""
        said = translate("Insights", "bought often, now silent")
        self._count.set_badge(f"{count:,}", BadgeKind.WARN)
        self._said.set_text(said)
        self._open.set_text(translate("Insights", "Win back"))
        self.setAccessibleName(f"{count:,} {said}")
        self.setVisible(count > 0)
