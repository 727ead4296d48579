"""What stands where at the counter: search above, member left, sale right, keys below."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from shopclub.ui.counter.foot_keys import FootKeys
from shopclub.ui.counter.member_panel import MemberPanel
from shopclub.ui.counter.sale_panel import SalePanel
from shopclub.ui.counter.search_box import SearchBox
from shopclub.ui.counter.state import Stage
from shopclub.ui.counter.takings_panel import TakingsPanel
from shopclub.ui.widgets.bars import TopBar, TopBarButton
from shopclub.ui.widgets.buttons import KeycapButton
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.pages import PageStack

LEFT_WIDTH = 560
LOW, TIGHT = 700, 684
LEAST_LINE = 280


class Places(QVBoxLayout):
    """The parts of the counter in their places; takings and sale share the right side."""

    def __init__(self, counter: QWidget) -> None:
        super().__init__(counter)
        self.top = TopBar()
        self.person = TopBarButton("user", opens_menu=True)
        self.office = KeycapButton(icon="chart-column", key="F12")
        self.search = SearchBox()
        self.new = KeycapButton(icon="user-plus", key="F2")
        self.refusal = ElidingLabel(size="body", color="danger")
        self.member = MemberPanel()
        self.takings = TakingsPanel()
        self.sale = SalePanel()
        self.keys = FootKeys()
        self.right = PageStack()
        self.search_row, self.panels, self.middle = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        self.takings.follow(self.new)
        self._lay_out()

    def field_of(self, stage: Stage) -> QWidget:
        """Return where the next key belongs."""
        return {
            Stage.SEARCH: self.search,
            Stage.SALE: self.sale.amount,
            Stage.SPLITTING: self.sale.split.first_field(),
            Stage.PAYING: self.sale.strip.tendered,
            Stage.ASKING: self.sale.ask.safe,
        }[stage]

    def show_stage(self, stage: Stage) -> None:
        """Show the takings while somebody is searched for, else the sale."""
        self.right.setCurrentIndex(0 if stage is Stage.SEARCH else 1)

    def close_up(self, size: QSize) -> None:
        """Take lengths of the look, and less of them in a low window."""
        look = current_tokens()
        low = size.height() < look.px(LOW)
        self.keys.set_low(low=low)
        self.search.set_low(low=low)
        self.new.setFixedHeight(self.search.height())
        tight = size.height() < look.px(TIGHT)
        self.sale.set_low(low=low, tight=tight)
        self.takings.set_low(low=low, tight=tight)
        self.member.set_low(low=low)
        self.member.setFixedWidth(min(look.px(LEFT_WIDTH), size.width() * 7 // 16))
        side, gap = look.space.xl, look.space.l
        self.middle.setContentsMargins(side, gap, side, gap)
        for layout in (self.search_row, self.panels, self.middle):
            layout.setSpacing(gap)

    def below_search(self) -> QRect:
        """Return where what was found is listed."""
        look, below = current_tokens(), self.search.geometry()
        width = max(self.member.width(), look.px(LEFT_WIDTH))
        return QRect(below.x(), below.bottom() + look.px(5), width, 0)

    def quiet_place(self, *, listed: bool) -> QRect | None:
        """Return where a quiet line covers nothing that is read: None for its own at the foot.

        While members are `listed` or somebody is served that is the middle of the top bar, or,
        where a notice takes it, the foot of the member.
        """
        if self.right.currentIndex() == 0 and not listed:
            return None
        free, least = self.top.free(), current_tokens().px(LEAST_LINE)
        if free.width() >= least:
            return free
        foot = self.member.geometry()
        return foot.adjusted(0, foot.height() - current_tokens().px(48), 0, 0)

    def _lay_out(self) -> None:
        self.top.add(self.person)
        self.top.add(self.office)
        self.right.addWidget(self.takings)
        self.right.addWidget(self.sale)
        self.search_row.addWidget(self.search, 1)
        self.search_row.addWidget(self.new)
        self.panels.addWidget(self.member)
        self.panels.addWidget(self.right, 1)
        self.middle.addLayout(self.search_row)
        self.middle.addWidget(self.refusal)
        self.middle.addLayout(self.panels, 1)
        self.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(0)
        self.addWidget(self.top)
        self.addLayout(self.middle, 1)
        self.addWidget(self.keys)
