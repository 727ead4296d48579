"""The days that matter to a member, a line each."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from shopclub.birthdays.family import FamilyDay
from shopclub.ui.members.family_presenter import FamilyPresenter
from shopclub.ui.members.family_words import given_day_word
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import LookWidget, current_tokens


def clear(rows: QVBoxLayout) -> None:
    """Take every row away."""
    while (item := rows.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.setParent(None)
            widget.deleteLater()


class DayLine(LookWidget):
    """A day: its name, and when; with a way to remove it where one is given."""

    def __init__(self, day: FamilyDay, *, presenter: FamilyPresenter | None = None) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.addWidget(ElidingLabel(day.name, size="reason"), 1)
        when = ElidingLabel(given_day_word(day.birthday), size="small", color="text2", hold=True)
        self._row.addWidget(when)
        self.remove: KeycapButton | None = None
        if presenter is not None:
            word = translate("Family", "Remove {name}").format(name=day.name)
            self.remove = KeycapButton(
                icon="x", kind=ButtonKind.QUIET, size=ButtonSize.OFFICE, name=word
            )
            self.remove.clicked.connect(partial(presenter.drop, day.day_id))
            self._row.addWidget(self.remove)
        self.restyle()

    def restyle(self) -> None:
        """Take height and gaps of the look."""
        look = current_tokens()
        self.setFixedHeight(look.px(32 if self.remove is None else 44))
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.space.m)
