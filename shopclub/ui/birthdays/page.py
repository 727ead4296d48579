"""The list of birthdays as the counter opens it: to greet, and back by Escape."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from shopclub.birthdays.ahead import LOOK_AHEAD
from shopclub.ui.birthdays.list_view import BirthdayListView
from shopclub.ui.birthdays.presenter import BirthdaysPresenter
from shopclub.ui.office.page import Page
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import current_tokens

TITLE_HEIGHT = 68


class BirthdaysPage(Page):
    """Today's birthdays first; no paper is drawn here."""

    own_rights = True

    def __init__(
        self, presenter: BirthdaysPresenter, *, open_member: Callable[[int], None]
    ) -> None:
        super().__init__()
        self._presenter = presenter
        self._back = KeycapButton(
            icon="arrow-left", key="Esc", kind=ButtonKind.QUIET, size=ButtonSize.OFFICE
        )
        self._title = ElidingLabel(size="h1", hold=True)
        self._list = BirthdayListView(presenter, open_member=open_member, in_office=False)
        self._head, self._column = QHBoxLayout(), QVBoxLayout(self)
        self._head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignVCenter)
        self._head.addWidget(self._title, 0, Qt.AlignmentFlag.AlignVCenter)
        self._head.addStretch(1)
        self._column.addLayout(self._head)
        self._column.addWidget(self._list, 1)
        self._back.clicked.connect(self.leave)
        self.destroyed.connect(presenter.detach)
        self.retranslate()
        self.restyle()
        presenter.look_ahead(LOOK_AHEAD[0])

    def take_focus(self) -> None:
        """Put the focus on the first row."""
        self._list.take_focus()

    def refresh(self) -> None:
        """Read the list again."""
        self._presenter.refresh()

    def restyle(self) -> None:
        """Take margins of the look."""
        look = current_tokens()
        self._title.setFixedHeight(look.px(TITLE_HEIGHT))
        self._head.setSpacing(look.space.m)
        self._column.setContentsMargins(look.space.xl, 0, 0, 0)
        self._column.setSpacing(0)

    def retranslate(self) -> None:
        """Speak the language in force."""
        self._back.set_text(translate("Birthdays", "Counter"))
        self._title.set_text(translate("Birthdays", "Birthdays"))
        self.setAccessibleName(translate("Birthdays", "Birthdays"))
