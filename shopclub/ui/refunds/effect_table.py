"""Before and after: what there is now, what changes, what there is then; and what to know."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from shopclub.ui.refunds.effect_facts import Fact
from shopclub.ui.refunds.effect_rows import EffectRow
from shopclub.ui.translation import translate
from shopclub.ui.widgets.gaps import Gap
from shopclub.ui.widgets.labels import Divider, ElidingLabel, IconLabel
from shopclub.ui.widgets.look import LookWidget, current_tokens, is_look_change, set_kind

MOST_ROWS, MOST_FACTS = 6, 6
ROW_HEIGHT, HEAD_HEIGHT, FIGURE_WIDTH = 56, 34, 86
_RIGHT = Qt.AlignmentFlag.AlignRight


class EffectTable(LookWidget):
    """The lines of before and after, in columns that keep their places."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._heads = [ElidingLabel(size="label", color="text2", align=_RIGHT) for _ in range(3)]
        for column, head in enumerate(self._heads, start=1):
            self._grid.addWidget(head, 0, column)
        self._grid.addWidget(Divider(strong=True), 1, 0, 1, 4)
        self._rows = [_Line(self._grid, 2 + 2 * place) for place in range(MOST_ROWS)]
        self._grid.setColumnStretch(0, 1)
        self.restyle()

    def show_rows(self, rows: Sequence[EffectRow], *, blank: bool = False) -> None:
        """Show these lines; blank ones say only what there is now."""
        for head, word in zip(
            self._heads,
            (
                translate("Refunds", "Now"),
                translate("Refunds", "Change"),
                translate("Refunds", "After"),
            ),
            strict=True,
        ):
            head.set_text(word)
        for place, line in enumerate(self._rows):
            line.show_row(rows[place] if place < len(rows) else None, blank=blank)
        self._keep_heights(len(rows))

    def restyle(self) -> None:
        """Take the lengths of the look."""
        look = current_tokens()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(0)
        self._grid.setHorizontalSpacing(look.space.l)
        self._grid.setRowMinimumHeight(0, look.px(HEAD_HEIGHT))
        for column in (1, 2, 3):
            self._grid.setColumnMinimumWidth(column, look.px(FIGURE_WIDTH))
        self._keep_heights(sum(line.is_shown for line in self._rows))

    def _keep_heights(self, shown: int) -> None:
        height = current_tokens().px(ROW_HEIGHT)
        for place in range(MOST_ROWS):
            self._grid.setRowMinimumHeight(2 + 2 * place, height if place < shown else 0)


class _Line:
    """The widgets of one line in the grid of a table."""

    def __init__(self, grid: QGridLayout, row: int) -> None:
        self._words = QWidget()
        self._label = ElidingLabel(size="earn")
        self._note = QLabel()
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        set_kind(self._note, kind="note")
        self._now = ElidingLabel(size="line", color="text2", align=_RIGHT, hold=True)
        self._change = ElidingLabel(size="line", bold=True, align=_RIGHT, hold=True)
        self._after = ElidingLabel(size="line", align=_RIGHT, hold=True)
        self._rule = Divider()
        column = QVBoxLayout(self._words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        for part in (self._label, self._note):
            column.addWidget(part)
        column.addStretch(1)
        middle = Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(self._words, row, 0)
        for place, figure in enumerate((self._now, self._change, self._after), start=1):
            grid.addWidget(figure, row, place, middle)
        grid.addWidget(self._rule, row + 1, 0, 1, 4)
        self.is_shown = False

    def show_row(self, row: EffectRow | None, *, blank: bool) -> None:
        self.is_shown = row is not None
        for widget in (self._words, self._now, self._change, self._after, self._rule):
            widget.setVisible(row is not None)
        if row is None:
            return
        self._label.set_text(row.label)
        self._note.setText("" if blank else row.note)
        self._note.setVisible(bool(row.note) and not blank)
        self._now.set_text(row.now)
        self._change.set_text("" if blank else row.change)
        self._change.set_color(row.color)
        self._after.set_text("" if blank else row.after)
        parts = (row.label, row.note, row.now, row.change, row.after)
        self._words.setAccessibleName(
            ", ".join(part for part in parts[: 3 if blank else 5] if part)
        )


class Facts(LookWidget):
    """Sentences to know, each with its icon, wrapped."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._lines = [_FactLine() for _ in range(MOST_FACTS)]
        for line in self._lines:
            self._column.addWidget(line)
        self.restyle()

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these sentences."""
        for place, line in enumerate(self._lines):
            line.show_fact(facts[place] if place < len(facts) else None)
        self.setVisible(bool(facts))

    def restyle(self) -> None:
        """Take the gaps of the look."""
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(current_tokens().space.s)


class _FactLine(LookWidget):
    def __init__(self) -> None:
        super().__init__()
        self._icon = IconLabel("check")
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._words, 1)
        set_kind(self._words, kind="body-counter")
        self.restyle()

    def show_fact(self, fact: Fact | None) -> None:
        self.setVisible(fact is not None)
        if fact is not None:
            self._icon.set_icon(fact.icon, color=fact.color)
            self._words.setText(fact.text)
            self.setAccessibleName(fact.text)

    def restyle(self) -> None:
        look = current_tokens()
        self._icon.setFixedHeight(max(look.px(20), self._words.fontMetrics().height()))
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.space.m)


class GiveBand(QFrame):
    """What the customer gets, how, and the sum in large figures."""

    def __init__(self, *, end: QWidget | None = None) -> None:
        super().__init__()
        self.setProperty("kind", "band")
        self.setProperty("tone", "soft")
        self._label = ElidingLabel(size="line", color="on_soft", hold=True)
        self._sum = ElidingLabel(size="name", color="on_soft", align=_RIGHT, hold=True)
        row = self._row = QHBoxLayout(self)
        row.addWidget(self._label)
        if end is not None:
            row.addWidget(Gap(8))
            row.addWidget(end)
        row.addStretch(1)
        row.addWidget(self._sum)
        self._restyle()

    def show_sum(self, money: str) -> None:
        """Show the sum as it is written with its sign."""
        label = translate("Refunds", "Give the customer")
        self._label.set_text(label)
        self._sum.set_text(money)
        self.setAccessibleName(f"{label} {money}".strip())

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the look."""
        super().changeEvent(event)
        if is_look_change(event):
            self._restyle()

    def _restyle(self) -> None:
        look = current_tokens()
        self._row.setContentsMargins(look.space.l, 0, look.space.l, 0)
        self.setFixedHeight(look.px(56))
