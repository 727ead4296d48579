"""The counter as the cashier sees it: search above, member left, sale right, keys below."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from shopclub.staff.roles import Actor
from shopclub.ui.counter.gestures import report_gestures
from shopclub.ui.counter.meanwhile import is_another, is_done, is_only_search, is_refused
from shopclub.ui.counter.places import Places
from shopclub.ui.counter.presenter import CounterPresenter
from shopclub.ui.counter.results_popup import ResultsPopup
from shopclub.ui.counter.scan_watch import ScanWatch
from shopclub.ui.counter.state import CounterState, Stage
from shopclub.ui.counter.ways import CounterWays, WaysFromHere
from shopclub.ui.jobs import Refusal
from shopclub.ui.sentences import sentence_of
from shopclub.ui.sounds import Sounds
from shopclub.ui.theme import SMALLEST
from shopclub.ui.translation import translate
from shopclub.ui.widgets.look import current_tokens, is_look_change
from shopclub.ui.widgets.toast import Toast

CLOSING_KEY = "Ctrl+D"


class CounterScreen(QWidget):
    """Builds the counter, reports gestures, displays a state."""

    def __init__(
        self, presenter: CounterPresenter, *, ways: CounterWays, sounds: Sounds | None = None
    ) -> None:
        super().__init__()
        self._sounds = sounds
        self._presenter = presenter
        self._ways = ways
        self._from_here = WaysFromHere(ways, state=lambda: presenter.state)
        self._state: CounterState | None = None
        self._popup = ResultsPopup(self)
        self._places = places = Places(self)
        self._top, self._person, self._office = places.top, places.person, places.office
        self._search, self._new, self._refusal = places.search, places.new, places.refusal
        self._member, self._takings, self._sale = places.member, places.takings, places.sale
        self._bar = places.keys
        self._toast = Toast(
            self,
            above=self._bar,
            elsewhere=lambda: places.quiet_place(listed=self._popup.isVisible()),
        )
        self._scans = ScanWatch(self)
        self._before_scan = presenter.state
        self._connect()
        presenter.attach(self)

    def display(self, state: CounterState) -> None:
        """Show this state and put the focus where the next key belongs."""
        before, self._state = self._state, state
        self._search.show_search(state.search)
        self._popup.show_state(state, place=self._places.below_search())
        if before is not None and is_only_search(before, now=state):
            self._toast.keep_clear()
            return
        self._top.mark.set_shop(state.shop_name)
        self._person.set_words(translate("Counter", "Cashier"), state.cashier)
        self._say_fixed_texts()
        self._member.show_state(state)
        if state.stage is Stage.SEARCH and (
            before is None
            or before is state
            or before.stage is not state.stage
            or before.takings is not state.takings
        ):
            self._takings.show_takings(state.takings, currency=state.currency)
        self._sale.show_state(state)
        self._places.show_stage(state.stage)
        refusal = state.refusal
        said = "" if refusal is None else sentence_of(refusal, currency=state.currency)
        self._refusal.set_text(said)
        self._refusal.setVisible(refusal is not None)
        self._bar.show_state(state)
        self._toast.keep_clear()
        if before is None or before.stage is not state.stage or is_another(before, now=state):
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

    def show_phone(self, member_id: int, phone: str) -> None:
        """Show the phone of the member at the counter in full for a while."""
        self._member.card.numbers.show_in_full(member_id, phone)

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
        self._places.close_up(self.size())
        if self._state is not None:
            self._popup.show_state(self._state, place=self._places.below_search())

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
            self._places.close_up(self.size())
            QTimer.singleShot(0, self, self._display_again)  # Qt still walks the widgets we replace
        elif event.type() is QEvent.Type.LanguageChange:
            self.display(self._state)

    def _display_again(self) -> None:
        if self._state is not None:
            self.display(self._state)

    def _next_field(self) -> QWidget:
        return self._places.field_of(Stage.SEARCH if self._state is None else self._state.stage)

    def _go_back(self) -> None:
        self._presenter.back()
        self.take_focus()

    def _say_fixed_texts(self) -> None:
        self.setAccessibleName(translate("Counter", "Counter"))
        self._office.set_text(translate("Counter", "Office"))
        self._new.set_text(translate("Counter", "New member"))

    def _connect(self) -> None:
        report_gestures(self._sale, self._presenter)
        self._search.textChanged.connect(self._search_changed)
        self._search.returnPressed.connect(self._submit)
        self._search.moved.connect(self._popup.list.move_choice)
        self._popup.taken.connect(self._presenter.submit_query)
        self._popup.covers.connect(self._member.give_way)
        self._popup.new_wanted.connect(self._from_here.new_member)
        self._member.left.connect(self._go_back)
        self._member.phone_wanted.connect(self._from_here.show_phone)
        self._takings.sales_wanted.connect(self._ways.todays_sales)
        self._toast.acted.connect(self._ways.undo_last)
        self._scans.began.connect(self._remember)
        self._scans.scanned.connect(self._scan)
        buttons = {"F1": self._person, "F2": self._new, "F12": self._office, **self._bar.by_key()}
        for key, way in self._keyboard().items():
            within = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(key), self, way, context=within, autoRepeat=False)
            if key in buttons:
                buttons[key].clicked.connect(way)

    def _keyboard(self) -> dict[str, Callable[[], None]]:
        """Return what each key does wherever the focus is, and the button that names it."""
        ways, here = self._ways, self._from_here
        return {
            "F1": lambda: ways.open_menu(self._person),
            "F2": here.new_member,
            "F3": here.redeem_gift,
            "F4": here.use_voucher,
            "F5": self._use_points,
            "F6": here.refund,
            "F7": here.show_card,
            "F8": ways.reprint,
            "F9": self._presenter.confirm,
            "F10": ways.undo_last,
            "F11": here.show_ledger,
            "F12": ways.open_office,
            "Esc": self._go_back,
            CLOSING_KEY: ways.close_day,
        }

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
