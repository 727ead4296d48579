"""The members that a search found, laid over the left half of the counter."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from PySide6.QtCore import QLocale, QRect, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shopclub.counter.lookup import FoundMember
from shopclub.kernel.codes import spaced_card_number
from shopclub.members.latin import matching_letters
from shopclub.ui.counter.state import CounterState
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonKind, KeycapButton
from shopclub.ui.widgets.labels import Divider, ElidingLabel, Keycap
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.panels import Panel
from shopclub.ui.widgets.results import ResultList, ResultRow
from shopclub.ui.widgets.spans import Span
from shopclub.ui.words import ago_word, points_word, tier_hue, tier_word

MOST_ROWS = 5
LATIN_GAP = 12
SHORTER = (12, 9, 6)


class ResultsPopup(Panel):
    """Up to five rows at a time, and what the keys do.

    `covers(int)` tells down to where in its parent it covers what is there, 0 for nothing.
    """

    taken = Signal(int)
    covers = Signal(int)
    new_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, kind="popup", padding=8, gap=8)
        self._results: tuple[FoundMember, ...] | None = None
        self._shown: tuple[object, ...] = ()
        self.list = ResultList()
        self._none = ElidingLabel(color="text2")
        self._choose = ElidingLabel(size="reason", color="text2")
        self._select = ElidingLabel(size="reason", color="text2")
        self._new = KeycapButton(icon="user-plus", key="F2", kind=ButtonKind.QUIET)
        self._keys = QWidget()
        foot = QHBoxLayout(self._keys)
        foot.setContentsMargins(16, 0, 0, 0)
        up, down, enter = Keycap("↑"), Keycap("↓"), Keycap("Enter")
        self._ways = (up, down, self._choose, enter, self._select)
        for widget in self._ways:
            foot.addWidget(widget)
        foot.addStretch(1)
        foot.addWidget(self._new)
        self._none.setContentsMargins(16, 12, 16, 12)
        for part in (self.list, self._none, Divider(), self._keys):
            self.body.addWidget(part)
        self.list.taken.connect(self.taken)
        self._new.clicked.connect(self.new_wanted)
        self.hide()

    def show_state(self, state: CounterState, *, place: QRect) -> None:
        """Show what was found under the search box, or go away."""
        results = state.search.results
        if not state.search.query or results is None:
            self.hide()
            self.covers.emit(0)
            return
        self.list.setAccessibleName(translate("Counter", "Members found"))
        self._choose.set_text(translate("Counter", "choose"))
        self._select.set_text(translate("Counter", "select"))
        self._none.set_text(translate("Counter", "Nobody found."))
        rows = self._rows_of(state, results)
        self.list.setVisible(bool(rows))
        self._none.setVisible(not rows)
        for widget in self._ways:
            widget.setVisible(bool(rows))
        self._name_new(state.search.query, width=place.width())
        look = current_tokens()
        shown = min(len(rows), MOST_ROWS)
        self.list.setFixedHeight(look.px(76) * shown)
        self.setGeometry(place.x(), place.y(), place.width(), self.sizeHint().height())
        self.show()
        self.raise_()
        self.covers.emit(self.geometry().bottom())

    def _name_new(self, query: str, *, width: int) -> None:
        """Offer to enrol whom one looks for: as many letters as leave the keys their words."""
        inset = self.body.contentsMargins()
        for most in SHORTER:
            words = translate("Counter", 'New member "{text}"').format(
                text=_short(query, most=most)
            )
            self._new.set_text(words)
            if self._keys.sizeHint().width() <= width - inset.left() - inset.right():
                return

    def _rows_of(
        self, state: CounterState, results: tuple[FoundMember, ...]
    ) -> tuple[ResultRow, ...]:
        """Show new results; until the answer to the last key is there, the old ones stay."""
        shown = (state.today, current_tokens(), QLocale().name())
        if results is not self._results or shown != self._shown:
            self._results, self._shown = results, shown
            rows = _rows(results, query=state.search.query, today=state.today)
            if rows != self.list.rows():
                self.list.show_rows(rows)
        return self.list.rows()


def _rows(found: Sequence[FoundMember], *, query: str, today: date) -> tuple[ResultRow, ...]:
    return tuple(
        ResultRow(
            name=member.name,
            latin=latin_spans(member.latin, typed=query),
            phone=member.phone,
            card=translate("Counter", "Card {number}").format(
                number=spaced_card_number(member.card_number)
            ),
            points=points_word(member.points),
            note=_last_visit(member.last_visit, today=today),
            tier=tier_word(member.tier),
            hue=tier_hue(member.tier),
        )
        for member in found
    )


def latin_spans(latin: str, *, typed: str) -> tuple[Span, ...]:
    """Return a name in pinyin with the letters that were meant bold, as pieces of one line."""
    meant = set(matching_letters(latin, typed=typed))
    pieces: list[Span] = []
    for is_meant, places in groupby(range(len(latin)), key=meant.__contains__):
        text = "".join(latin[place] for place in places)
        gap = 0 if pieces else LATIN_GAP
        pieces.append(Span(text, bold=is_meant, color="accent" if is_meant else "", gap=gap))
    return tuple(pieces)


def _last_visit(day: date | None, *, today: date) -> str:
    if day is None:
        return translate("Counter", "no visit yet")
    return translate("Counter", "last visit {ago}").format(ago=ago_word(day, today=today))


def _short(text: str, *, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}..."
