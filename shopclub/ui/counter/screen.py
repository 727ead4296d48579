"""The counter as the cashier sees it: search above, member left, sale right, keys below."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from shopclub.staff.roles import Actor
from shopclub.ui.counter.entries import MEANS
from shopclub.ui.counter.meanwhile import is_done, is_refused
from shopclub.ui.counter.member_panel import MemberPanel
from shopclub.ui.counter.presenter import CounterPresenter
from shopclub.ui.counter.results_popup import ResultsPopup
from shopclub.ui.counter.sale_panel import SalePanel
from shopclub.ui.counter.scan_watch import ScanWatch
from shopclub.ui.counter.state import CounterState, Stage
from shopclub.ui.counter.takings_panel import TakingsPanel
from shopclub.ui.jobs import Refusal
from shopclub.ui.sentences import sentence_of
from shopclub.ui.sounds import Sounds
from shopclub.ui.translation import translate
from shopclub.ui.widgets.bars import FKeyBar, TopBar, TopBarButton
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.entries import SearchField
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import current_tokens, is_look_change
from shopclub.ui.widgets.pages import PageStack
from shopclub.ui.widgets.toast import Toast

LEFT_WIDTH = 560
SMALLEST = QSize(1024, 600)
LOW, TIGHT = 700, 684
CLOSING_KEY = "Ctrl+D"


@dataclass(frozen=True, slots=True)
class CounterWays:
    """Where the counter leads: dialogs and pages that the window opens."""

    new_member: Callable[[str], None]
    show_card: Callable[[int], None]
    show_ledger: Callable[[int], None]
    scanned_receipt: Callable[[str], None]
    redeem_gift: Callable[[int], None]
    use_voucher: Callable[[int, str], None]
    refund: Callable[[int | None], None]
    undo_last: Callable[[], None]
    reprint: Callable[[], None]
    todays_sales: Callable[[], None]
    open_menu: Callable[[QWidget], None]
    open_office: Callable[[], None]
    close_day: Callable[[], None]


class CounterScreen(QWidget):
    """Builds the counter, reports gestures, displays a state."""

    def __init__(
        self, presenter: CounterPresenter, *, ways: CounterWays, sounds: Sounds | None = None
    ) -> None:
        super().__init__()
        self._sounds = sounds
        self._presenter = presenter
        self._ways = ways
        self._state: CounterState | None = None
        self._top = TopBar()
        self._person = TopBarButton("user", opens_menu=True)
        self._office = KeycapButton(icon="chart-column", key="F12")
        self._search = _CounterSearch()
        self._new = KeycapButton(icon="user-plus", key="F2")
        self._member = MemberPanel()
        self._takings = TakingsPanel()
        self._sale = SalePanel()
        self._right = PageStack()
        self._search_row, self._panels, self._middle = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        self._refusal = ElidingLabel(size="body", color="danger")
        self._keys = {
            name: KeycapButton(key=key, kind=ButtonKind.FKEY, size=ButtonSize.FOOT)
            for name, key in (
                ("gift", "F3"),
                ("voucher", "F4"),
                ("refund", "F6"),
                ("card", "F7"),
                ("receipt", "F8"),
                ("undo", "F10"),
                ("ledger", "F11"),
            )
        }
        self._bar = FKeyBar(list(self._keys.values()))
        self._popup = ResultsPopup(self)
        self._takings.follow(self._new)
        self._lay_out()
        self._toast = Toast(self, above=self._bar)
        self._scans = ScanWatch(self)
        self._before_scan = presenter.state
        self._connect()
        presenter.attach(self)

    def display(self, state: CounterState) -> None:
        """Show this state and put the focus where the next key belongs."""
        before = self._state
        self._state = state
        self._top.mark.set_shop(state.shop_name)
        self._person.set_words(translate("Counter", "Cashier"), state.cashier)
        self._say_fixed_texts()
        if self._search.text() != state.search.query:
            self._search.setText(state.search.query)
        self._show_count(state)
        self._popup.show_state(state, place=self._popup_place())
        self._member.show_state(state)
        if state.stage is Stage.SEARCH and (
            before is None
            or before is state
            or before.stage is not state.stage
            or before.takings is not state.takings
        ):
            self._takings.show_takings(state.takings, currency=state.currency)
        self._sale.show_state(state)
        self._right.setCurrentIndex(0 if state.stage is Stage.SEARCH else 1)
        refusal = state.refusal
        self._refusal.set_text(
            "" if refusal is None else sentence_of(refusal, currency=state.currency)
        )
        self._refusal.setVisible(refusal is not None)
        self._show_keys(state)
        if before is None or before.stage is not state.stage or _is_another(before, state):
            self.take_focus()
        if before is not None and self._sounds is not None:
            if is_done(before, now=state):
                self._sounds.done()
            elif is_refused(before, now=state):
                self._sounds.refused()

    def take_focus(self) -> None:
        """Put the focus where the next key belongs."""
        field = self._next_field()
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        if field is self._sale.amount:
            self._sale.amount.end(False)  # noqa: FBT003  # Qt's signature

    def refresh(self) -> None:
        """Read again what may have changed while another screen was shown."""
        self._presenter.refresh()
        self.take_focus()

    def choose_member(self, member_id: int) -> None:
        """Bring a member to the counter, as after signup."""
        self._presenter.choose(member_id)

    def use_voucher(self, code: str) -> None:
        """Put a voucher on the sale, or take it off with an empty code."""
        if code:
            self._presenter.use_voucher(code)
        else:
            self._presenter.drop_voucher()

    def hand_over(self, actor: Actor) -> None:
        """Go on under somebody else, with the sale as it is."""
        self._presenter.hand_over(actor)
        if self.isVisible() and QApplication.focusWidget() is None:
            self.take_focus()

    def report(self, refusal: Refusal) -> None:
        """Show what the world did not let happen, such as a print."""
        self._presenter.report(refusal)

    def add_notice(self, band: QWidget) -> None:
        """Put a band into the top bar that tells of something besides the sale."""
        self._top.add_notice(band)

    def add_badge(self, badge: QWidget) -> None:
        """Put a quiet count into the top bar, before whoever is at the desk."""
        self._top.add_before(badge, self._person)

    def announce(self, sentence: str, *, can_undo: bool = False) -> None:
        """Say a success in one quiet line, with the way to undo it where there is one."""
        undo = translate("Counter", "Undo") if can_undo else ""
        self._toast.announce(sentence, action=undo, key="F10" if can_undo else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the results under the search box, and close up in a low window."""
        super().resizeEvent(event)
        self._close_up()
        if self._state is not None:
            self._popup.show_state(self._state, place=self._popup_place())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give what is typed or scanned beside the fields to the one that waits for it."""
        super().keyPressEvent(event)
        field, shift = self._next_field(), Qt.KeyboardModifier.ShiftModifier
        if field.hasFocus() or event.modifiers() not in {Qt.KeyboardModifier.NoModifier, shift}:
            return
        if event.text().isprintable() and event.text().strip():
            self.take_focus()
            QCoreApplication.sendEvent(field, event)

    def minimumSizeHint(self) -> QSize:
        """Allow the window of a small laptop: a low window closes up, see `resizeEvent`."""
        look = current_tokens()
        return QSize(look.px(SMALLEST.width()), look.px(SMALLEST.height()))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language, or lay it out again in another look."""
        super().changeEvent(event)
        if self._state is None:
            return
        if is_look_change(event):
            self._close_up()
            QTimer.singleShot(0, self, self._display_again)  # Qt still walks the widgets we replace
        elif event.type() is QEvent.Type.LanguageChange:
            self.display(self._state)

    def _close_up(self) -> None:
        """Take lengths of the look, and less of them in a low window."""
        look = current_tokens()
        low = self.height() < look.px(LOW)
        self._bar.set_low(low=low)
        self._search.set_low(low=low)
        self._new.setFixedHeight(self._search.height())
        tight = self.height() < look.px(TIGHT)
        self._sale.set_low(low=low, tight=tight)
        self._takings.set_low(low=low, tight=tight)
        self._member.set_low(low=low)
        self._member.setFixedWidth(min(look.px(LEFT_WIDTH), self.width() * 7 // 16))
        side, gap = look.space.xl, look.space.l
        self._middle.setContentsMargins(side, gap, side, gap)
        for layout in (self._search_row, self._panels, self._middle):
            layout.setSpacing(gap)

    def _display_again(self) -> None:
        if self._state is not None:
            self.display(self._state)

    def _next_field(self) -> QWidget:
        stage = Stage.SEARCH if self._state is None else self._state.stage
        return {
            Stage.SEARCH: self._search,
            Stage.SALE: self._sale.amount,
            Stage.SPLITTING: self._sale.split.first_field(),
            Stage.PAYING: self._sale.strip.tendered,
            Stage.ASKING: self._sale.ask.safe,
        }[stage]

    def _go_back(self) -> None:
        self._presenter.back()
        self.take_focus()

    def _say_fixed_texts(self) -> None:
        self.setAccessibleName(translate("Counter", "Counter"))
        self._search.setPlaceholderText(
            translate("Counter", "Card, phone, last digits, name or pinyin")
        )
        self._search.setAccessibleName(translate("Counter", "Search"))
        self._office.set_text(translate("Counter", "Office"))
        self._new.set_text(translate("Counter", "New member"))
        self._keys["gift"].set_text(translate("Counter", "Gift"))
        self._keys["voucher"].set_text(translate("Counter", "Voucher"))
        self._keys["card"].set_text(translate("Counter", "Card"))
        self._keys["refund"].set_text(translate("Counter", "Refund"))
        self._keys["receipt"].set_text(translate("Counter", "Reprint"))
        self._keys["undo"].set_text(translate("Counter", "Undo last"))
        self._keys["ledger"].set_text(translate("Counter", "Ledger"))

    def _show_count(self, state: CounterState) -> None:
        results = state.search.results
        if not state.search.query:
            self._search.set_trailing(icon="scan-line")
        elif results is None:
            self._search.set_trailing(key="Esc")
        else:
            count = (
                translate("Counter", "1 member")
                if len(results) == 1
                else translate("Counter", "{count} members").format(count=len(results))
            )
            self._search.set_trailing(count, key="Esc")

    def _show_keys(self, state: CounterState) -> None:
        nobody = translate("Counter", "Bring a member to the counter first.")
        for name in ("card", "ledger", "gift"):
            if state.profile is None:
                self._keys[name].disable(nobody)
            else:
                self._keys[name].enable()
        vouchers = 0 if state.profile is None else state.profile.vouchers
        self._keys["voucher"].set_count(f"{vouchers}" if vouchers else "")
        if vouchers:
            self._keys["voucher"].enable()
        else:
            none = translate("Counter", "This member has no voucher.")
            self._keys["voucher"].disable(nobody if state.profile is None else none)
        if state.last is None:
            self._keys["undo"].disable(translate("Counter", "No sale yet today."))
        else:
            self._keys["undo"].enable()

    def _lay_out(self) -> None:
        self._top.add(self._person)
        self._top.add(self._office)
        self._right.addWidget(self._takings)
        self._right.addWidget(self._sale)
        self._search_row.addWidget(self._search, 1)
        self._search_row.addWidget(self._new)
        self._panels.addWidget(self._member)
        self._panels.addWidget(self._right, 1)
        self._middle.addLayout(self._search_row)
        self._middle.addWidget(self._refusal)
        self._middle.addLayout(self._panels, 1)
        column = QVBoxLayout(self)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addLayout(self._middle, 1)
        column.addWidget(self._bar)

    def _connect(self) -> None:
        presenter, sale = self._presenter, self._sale
        self._search.textChanged.connect(self._search_changed)
        self._search.returnPressed.connect(self._submit)
        self._search.moved.connect(self._popup.list.move_choice)
        self._popup.taken.connect(presenter.submit_query)
        self._popup.new_wanted.connect(self._new_member)
        self._member.left.connect(self._go_back)
        sale.amount_typed.connect(presenter.type_amount)
        sale.lines.points_set.connect(presenter.set_points)
        sale.lines.points_typed.connect(presenter.type_points)
        sale.confirmed.connect(presenter.confirm)
        sale.strip.typed.connect(presenter.type_tendered)
        sale.strip.means_chosen.connect(lambda place: presenter.choose_means(MEANS[place]))
        sale.strip.confirmed.connect(presenter.confirm)
        sale.lines.split_wanted.connect(presenter.split)
        sale.lines.voucher_dropped.connect(presenter.drop_voucher)
        sale.split.typed.connect(presenter.type_share)
        sale.split.entered.connect(presenter.take_rest)
        sale.ask.declined.connect(lambda: presenter.answer(go_on=False))
        sale.ask.insisted.connect(lambda: presenter.answer(go_on=True))
        self._person.clicked.connect(lambda: self._ways.open_menu(self._person))
        self._office.clicked.connect(self._ways.open_office)
        self._new.clicked.connect(self._new_member)
        self._takings.sales_wanted.connect(self._ways.todays_sales)
        self._toast.acted.connect(self._ways.undo_last)
        for name, way in (
            ("gift", self._redeem_gift),
            ("voucher", self._use_voucher),
            ("card", self._show_card),
            ("refund", self._refund),
            ("receipt", self._ways.reprint),
            ("undo", self._ways.undo_last),
            ("ledger", self._show_ledger),
        ):
            self._keys[name].clicked.connect(way)
        self._scans.began.connect(self._remember)
        self._scans.scanned.connect(self._scan)
        for key, way in (
            (Qt.Key.Key_F1, lambda: self._ways.open_menu(self._person)),
            (Qt.Key.Key_F2, self._new_member),
            (Qt.Key.Key_F3, self._redeem_gift),
            (Qt.Key.Key_F4, self._use_voucher),
            (Qt.Key.Key_F5, self._use_points),
            (Qt.Key.Key_F6, self._refund),
            (Qt.Key.Key_F7, self._show_card),
            (Qt.Key.Key_F8, self._ways.reprint),
            (Qt.Key.Key_F9, presenter.confirm),
            (Qt.Key.Key_F10, self._ways.undo_last),
            (Qt.Key.Key_F11, self._show_ledger),
            (Qt.Key.Key_F12, self._ways.open_office),
            (Qt.Key.Key_Escape, self._go_back),
            (CLOSING_KEY, self._ways.close_day),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(way)

    def _remember(self) -> None:
        self._before_scan = self._presenter.state

    def _scan(self, code: str) -> None:
        self._presenter.scan(code, before=self._before_scan, receipt=self._ways.scanned_receipt)
        self.take_focus()

    def _search_changed(self, text: str) -> None:
        if self._state is None or text != self._state.search.query:
            self._presenter.type_query(text)

    def _submit(self) -> None:
        if self._next_field() is not self._search and not self._search.text():
            self.take_focus()
        self._presenter.submit_query(self._popup.list.current_row() or 0)

    def _use_points(self) -> None:
        self._presenter.all_points()
        self._sale.lines.stepper.take_over()

    def _new_member(self) -> None:
        if self._state is not None:
            self._ways.new_member(self._state.search.query)

    def _redeem_gift(self) -> None:
        if self._state is not None and self._state.profile is not None:
            self._ways.redeem_gift(self._state.profile.member.member_id)

    def _use_voucher(self) -> None:
        state = self._state
        if state is not None and state.profile is not None and state.profile.vouchers:
            used = state.form.voucher
            member_id = state.profile.member.member_id
            self._ways.use_voucher(member_id, "" if used is None else used.code)

    def _refund(self) -> None:
        profile = None if self._state is None else self._state.profile
        self._ways.refund(None if profile is None else profile.member.member_id)

    def _show_card(self) -> None:
        if self._state is not None and self._state.profile is not None:
            self._ways.show_card(self._state.profile.member.member_id)

    def _show_ledger(self) -> None:
        if self._state is not None and self._state.profile is not None:
            self._ways.show_ledger(self._state.profile.member.member_id)

    def _popup_place(self) -> QRect:
        look = current_tokens()
        below = self._search.geometry()
        width = max(self._member.width(), look.px(LEFT_WIDTH))
        return QRect(below.x(), below.bottom() + look.px(5), width, 0)


def _is_another(before: CounterState, now: CounterState) -> bool:
    """Tell whether another member came to the counter."""
    came = None if now.profile is None else now.profile.member.member_id
    return came is not None and (before.profile is None or before.profile.member.member_id != came)


class _CounterSearch(SearchField):
    """The search box: the arrows move the choice in the list below it."""

    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the arrows to the list."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(step)
