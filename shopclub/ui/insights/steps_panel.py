"""The ladder of loyalty: who stands on each step, who came and who left; each opens its members."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from shopclub.insights.standings import Side
from shopclub.insights.steps import Step, StepCount
from shopclub.kernel.money import MINUS
from shopclub.ui.insights.chart_panel import ChartPanel
from shopclub.ui.translation import translate
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.row_button import RowButton

COLUMN = 72
SIDES = (Side.BEFORE, Side.CAME, Side.LEFT, Side.NOW)


class StepsPanel(ChartPanel):
    """A row a step, four figures in it; `chosen` tells step and side."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        right = Qt.AlignmentFlag.AlignRight
        self._heads = [
            ElidingLabel(size="head", color="text2", hold=True, align=right) for _ in SIDES
        ]
        self._words = [ElidingLabel(size="body", color="text2") for _ in Step]
        self._figures: dict[tuple[Step, Side], tuple[RowButton, ElidingLabel]] = {}
        for column, head in enumerate(self._heads, start=1):
            self._grid.addWidget(head, 0, column)
        for row, (step, word) in enumerate(zip(Step, self._words, strict=True), start=1):
            self._grid.addWidget(word, row, 0)
            for column, side in enumerate(SIDES, start=1):
                self._grid.addWidget(self._add_figure(step, side), row, column)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)
        self.show_steps(None)
        self.restyle()

    def show_steps(self, counts: Sequence[StepCount] | None) -> None:
        """Show the counts, or nothing while they are being read."""
        heads = {
            Side.BEFORE: translate("Insights", "before"),
            Side.CAME: translate("Insights", "came"),
            Side.LEFT: translate("Insights", "left"),
            Side.NOW: translate("Insights", "now"),
        }
        for head, side in zip(self._heads, SIDES, strict=True):
            head.set_text(heads[side])
        known = {one.step: one for one in counts or ()}
        for step, word in zip(Step, self._words, strict=True):
            word.set_text(step_word(step))
            for side in SIDES:
                button, label = self._figures[step, side]
                said = _figure(known[step], side) if step in known else ""
                label.set_text(said)
                button.setEnabled(bool(said))
                button.setAccessibleName(f"{step_word(step)}, {heads[side]}: {said}")

    def restyle(self) -> None:
        """Keep the gaps of the look."""
        super().restyle()
        grid = getattr(self, "_grid", None)
        if grid is not None:
            grid.setHorizontalSpacing(current_tokens().space.s)
            grid.setVerticalSpacing(0)
            for column in range(1, len(SIDES) + 1):
                grid.setColumnMinimumWidth(column, current_tokens().px(COLUMN))

    def _add_figure(self, step: Step, side: Side) -> RowButton:
        look, button = current_tokens(), RowButton()
        label = ElidingLabel(
            size="label" if side is Side.NOW else "body",
            hold=True,
            align=Qt.AlignmentFlag.AlignRight,
        )
        line = QHBoxLayout(button)
        line.setContentsMargins(look.space.s, look.space.xs, 0, look.space.xs)
        line.addWidget(label, 1)
        button.clicked.connect(lambda _=False: self.chosen.emit(f"{step.value} {side.value}"))
        self._figures[step, side] = button, label
        return button


def step_word(step: Step) -> str:
    """Return a step of the ladder."""
    match step:
        case Step.SUSPECT:
            return translate("Insights", "Suspect: none in 90 days")
        case Step.PROSPECT:
            return translate("Insights", "Prospect: none so far")
        case Step.FIRST_TIME:
            return translate("Insights", "First-time: bought once")
        case Step.REPEAT:
            return translate("Insights", "Repeat: 2 to 4 times")
        case Step.CLIENT:
            return translate("Insights", "Client: 5 times or more")
        case Step.ADVOCATE:
            return translate("Insights", "Advocate: brought a friend")
        case Step.INACTIVE:
            return translate("Insights", "Inactive for 90 days")


def _figure(count: StepCount, side: Side) -> str:
    match side:
        case Side.BEFORE:
            return f"{count.before:,}"
        case Side.CAME:
            return f"+{count.came:,}" if count.came else "0"
        case Side.LEFT:
            return f"{MINUS}{count.left:,}" if count.left else "0"
        case Side.NOW:
            return f"{count.now:,}"
