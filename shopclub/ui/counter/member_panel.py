"""The left half of the counter: who is at the counter, and what to do while nobody is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedWidget

from shopclub.ui.counter.member_card import MemberCard
from shopclub.ui.counter.state import CounterState, Stage
from shopclub.ui.translation import translate
from shopclub.ui.widgets.gaps import Gap
from shopclub.ui.widgets.panels import EmptyState, Panel
from shopclub.ui.widgets.scroll_column import ScrollColumn

FOOT = 40
"""Below the hint, so that the quiet line of a sale covers none of it."""


class MemberPanel(QStackedWidget):
    """The member at the counter, or a hint; `left` tells that the member shall go."""

    left = Signal()
    phone_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._hint = _HintPanel()
        self.card = MemberCard()
        self._scroll = ScrollColumn()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(self.card)
        self._card_panel = Panel(padding=0)
        self._card_panel.body.addWidget(self._scroll)
        self.card.close_button.clicked.connect(self.left)
        self.card.numbers.phone_wanted.connect(self.phone_wanted)
        self.addWidget(self._hint)
        self.addWidget(self._card_panel)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def set_low(self, *, low: bool) -> None:
        """Close up in a low window."""
        self.card.set_low(low=low)

    def give_way(self, bottom: int) -> None:
        """Show no hint that something covers which lies over the counter down to an edge."""
        self._hint.give_way(bottom - self.y() if bottom else 0)

    def scrolls(self) -> bool:
        """Tell whether the card is longer than its place."""
        return self._scroll.verticalScrollBar().maximum() > 0

    def show_state(self, state: CounterState) -> None:
        """Show the member, or what to do next."""
        if state.profile is None:
            self._hint.show_stage(state.stage)
            self.setCurrentWidget(self._hint)
        else:
            self.card.show_profile(state.profile, currency=state.currency, today=state.today)
            self.setCurrentWidget(self._card_panel)
            self.setTabOrder(self.card.close_button, self.card.numbers)  # as they are read


class _HintPanel(Panel):
    """What to do next while nobody is at the counter."""

    def __init__(self) -> None:
        super().__init__(padding=24)
        self._first = EmptyState("", icon="scan-line")
        self._second = EmptyState("", key="Enter")
        self.body.addStretch(1)
        self.body.addWidget(self._first)
        self.body.addWidget(self._second)
        self._foot = Gap(FOOT)
        self.body.addWidget(self._foot)

    def give_way(self, bottom: int) -> None:
        """Go to the foot where members are listed, and show no line that they cover."""
        self._foot.set_pixels(0 if bottom else FOOT)
        self.body.activate()
        for line in (self._first, self._second):
            line.set_veiled(veiled=bottom > line.y())

    def show_stage(self, stage: Stage) -> None:
        if stage is Stage.SEARCH:
            self._first.set_sentence(translate("Counter", "Scan a card or type to find a member."))
            self._second.set_sentence(
                translate("Counter", "in an empty box starts a sale without a card")
            )
        else:
            self._first.set_sentence(translate("Counter", "A sale without a card earns no points."))
        self._second.setVisible(stage is Stage.SEARCH)
