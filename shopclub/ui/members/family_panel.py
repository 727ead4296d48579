"""A small section of a member's page: the days that matter to them beside their birthday."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclub.ui.members.family_dialog import FamilyDialog
from shopclub.ui.members.family_lines import DayLine, clear
from shopclub.ui.members.family_presenter import FamilyPresenter, FamilyState
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.labels import Divider, ElidingLabel
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.panels import Panel

if TYPE_CHECKING:
    from shopclub.birthdays.family import FamilyDay

MOST_SHOWN = 2


class FamilyPanel(Panel):
    """The first days in a row each, and the way to the form that adds and removes them."""

    def __init__(self, presenter: FamilyPresenter, parent: QWidget) -> None:
        super().__init__(parent, padding=16)
        self._presenter = presenter
        self._state = presenter.state
        self._belongs = True
        self._shown: tuple[FamilyDay, ...] = ()
        self._title = ElidingLabel(size="h2")
        self.change = KeycapButton(icon="cake", kind=ButtonKind.QUIET, size=ButtonSize.OFFICE)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._more = ElidingLabel(size="small", color="text2")
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.change)
        self.body.addLayout(head)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._more)
        self.change.clicked.connect(self._open)
        self.destroyed.connect(presenter.detach)
        presenter.attach(self)

    def show_in_part(self, *, belongs: bool) -> None:
        """Be in the part of the page that is shown, if it belongs there."""
        self._belongs = belongs
        self.display(self._state)

    def display(self, state: FamilyState) -> None:
        """Show a state."""
        self._state = state
        days = state.days or ()
        self._title.set_text(translate("Family", "Days that matter"))
        self.setAccessibleName(translate("Family", "Days that matter"))
        self.change.set_text(
            translate("Family", "Chan&ge") if days else translate("Family", "A&dd a day")
        )
        self.change.setVisible(state.can_change and state.days is not None)
        self.setVisible(self._belongs and (bool(days) or state.can_change))
        shown = days if len(days) <= MOST_SHOWN else days[: MOST_SHOWN - 1]
        if shown != self._shown:
            self._shown = shown
            self._show_rows()
        hidden = len(days) - len(shown)
        self._more.set_text(translate("Family", "and {n} more").format(n=hidden))
        self._more.setVisible(hidden > 0)

    def retranslate(self) -> None:
        """Speak the language in force."""
        self.display(self._state)
        self._show_rows()

    def restyle(self) -> None:
        """Leave less room above and below: it is a small section."""
        super().restyle()
        look = current_tokens()
        self.body.setContentsMargins(look.space.l, look.space.s, look.space.l, look.space.s)

    def _show_rows(self) -> None:
        clear(self._rows)
        for day in self._shown:
            self._rows.addWidget(Divider())
            self._rows.addWidget(DayLine(day))

    def _open(self) -> None:
        dialog = FamilyDialog(self._presenter)
        dialog.open_over(self, focus=dialog.first)
