"""The list of the days ahead: how far it looks, its rows, and who is left out."""

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from shopclub.birthdays.ahead import LOOK_AHEAD, Coming
from shopclub.kernel.money import currency as currency_of
from shopclub.ui.birthdays.presenter import BirthdaysPresenter, BirthdaysState
from shopclub.ui.birthdays.tools import ListTools
from shopclub.ui.birthdays.words import left_out_word
from shopclub.ui.sentences import sentence_of
from shopclub.ui.today.lines import birthday_lines
from shopclub.ui.today.row import RowWays
from shopclub.ui.today.row_list import RowList
from shopclub.ui.translation import translate
from shopclub.ui.widgets.choice import Segment
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.widgets.panels import Band, Tone


class BirthdayListView(LookWidget):
    """Shows the presenter's list; in the office with what goes on paper."""

    def __init__(
        self,
        presenter: BirthdaysPresenter,
        *,
        open_member: Callable[[int], None],
        in_office: bool,
    ) -> None:
        super().__init__()
        self._presenter = presenter
        self._state = presenter.state
        ways = RowWays(
            open_member=open_member,
            greet=presenter.greet,
            take_back=presenter.take_back,
            further=self._further if in_office else lambda _: (),
        )
        self._far = Segment(
            ["", "", "", ""], name="", index=LOOK_AHEAD.index(presenter.state.days), office=True
        )
        self._count = ElidingLabel(size="body", color="text2")
        self._problem = Band("", Tone.DANGER, icon="triangle-alert", size="reason")
        self._copied = Band("", Tone.OK, icon="check", size="reason")
        self._saved = Band("", Tone.OK, icon="check", size="reason")
        self._list = RowList(ways=ways)
        self._head, self._column = QHBoxLayout(), QVBoxLayout(self)
        self._head.addWidget(self._far)
        self._head.addStretch(1)
        self._tools = ListTools(presenter) if in_office else None
        if self._tools is not None:
            self._head.addWidget(self._tools)
        self._column.addLayout(self._head)
        self._said = QVBoxLayout()
        for band in (self._problem, self._copied, self._saved):
            self._said.addWidget(band)
        self._column.addLayout(self._said)
        self._column.addWidget(self._count)
        self._column.addWidget(self._list, 1)
        self._far.chosen.connect(lambda place: presenter.look_ahead(LOOK_AHEAD[place]))
        self._retranslate()
        self.restyle()
        presenter.attach(self)

    def display(self, state: BirthdaysState) -> None:
        """Show a state."""
        self._state = state
        if self._far.index() != LOOK_AHEAD.index(state.days):
            self._far.blockSignals(True)  # noqa: FBT003  # Qt's signature
            self._far.set_index(LOOK_AHEAD.index(state.days))
            self._far.blockSignals(False)  # noqa: FBT003
        problem = state.problem
        self._problem.set_text(
            ""
            if problem is None
            else sentence_of(problem, currency=currency_of(state.currency_code))
        )
        self._problem.setVisible(problem is not None)
        self._copied.set_text(
            translate("Birthdays", "The greeting for {name} is on the clipboard.").format(
                name=state.copied
            )
        )
        self._copied.setVisible(bool(state.copied))
        self._saved.set_text(translate("PaperDialog", "Saved: {path}").format(path=state.saved))
        self._saved.setVisible(state.saved is not None)
        if self._tools is not None:
            self._tools.show_state(state)
        ahead = state.ahead
        if ahead is None:
            return
        more = [left_out_word(ahead.left_out)]
        if ahead.count > len(ahead.rows):
            hidden = ahead.count - len(ahead.rows)
            more.insert(0, translate("Birthdays", "and {n} more.").format(n=f"{hidden:,}"))
        self._count.set_text(_count_word(ahead.count))
        self._list.show_lines(
            birthday_lines(ahead.rows, tiers=state.tier_of, today=ahead.on),
            empty=translate("Birthdays", "No birthday in these days."),
            more=" ".join(word for word in more if word),
        )

    def take_focus(self) -> None:
        """Put the focus on the first row, or on how far the list looks."""
        (self._list.first_row() or self._far).setFocus()

    def retranslate(self) -> None:
        """Speak the language in force."""
        self._retranslate()
        self.display(self._state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the tools below how far the list looks where both have no room beside each other."""
        super().resizeEvent(event)
        self._lay_out_head()

    def restyle(self) -> None:
        """Take gaps of the look."""
        look = current_tokens()
        self._head.setContentsMargins(0, 0, look.space.xl, 0)
        self._head.setSpacing(look.space.m)
        self._said.setContentsMargins(0, 0, look.space.xl, 0)
        self._said.setSpacing(look.space.m)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.space.m)

    def _lay_out_head(self) -> None:
        if self._tools is None:
            return
        look = current_tokens()
        both = self._far.minimumSizeHint().width() + self._tools.minimumSizeHint().width()
        fits = both + 2 * look.space.m + look.space.xl <= self.width()
        way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        self._head.setDirection(way)

    def _further(self, row: Coming) -> tuple[tuple[str, Callable[[], None]], ...]:
        """Return what else the menu of a row offers: a letter and a message, for one's own day."""
        if row.family is not None:
            return ()
        return (
            (
                translate("Birthdays", "&Letter..."),
                lambda: self._presenter.write_letters((row,)),
            ),
            (
                translate("Birthdays", "C&opy greeting"),
                lambda: self._presenter.copy_greeting(row),
            ),
        )

    def _retranslate(self) -> None:
        self._far.setAccessibleName(translate("Birthdays", "How far the list looks ahead"))
        self._far.set_options(
            (
                translate("Birthdays", "Today"),
                translate("Birthdays", "7 days"),
                translate("Birthdays", "15 days"),
                translate("Birthdays", "30 days"),
            )
        )


def _count_word(count: int) -> str:
    if count == 1:
        return translate("Birthdays", "1 birthday")
    return translate("Birthdays", "{n} birthdays").format(n=f"{count:,}")
