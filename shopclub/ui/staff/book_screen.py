"""The page of staff: the recovery sheet, who works here, and what each role may do."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from shopclub.staff.book import Employee
from shopclub.ui.exchange.plan_panels import TitledTable
from shopclub.ui.office.page import Page
from shopclub.ui.sentences import sentence_of
from shopclub.ui.staff.book_presenter import BookPresenter, BookState
from shopclub.ui.staff.cashier_dialog import CashierDialog
from shopclub.ui.staff.cashier_presenter import CashierPresenter
from shopclub.ui.staff.own_pin import NewPinPresenter
from shopclub.ui.staff.own_pin_dialog import NewPinDialog
from shopclub.ui.staff.people_rows import people_columns, people_row
from shopclub.ui.staff.person_dialog import GoingDialog, PersonDialog
from shopclub.ui.staff.rights_panel import RightsPanel
from shopclub.ui.staff.sheet_panel import SheetPanel
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.note_band import NoteBand
from shopclub.ui.widgets.panels import Tone
from shopclub.ui.widgets.scroll_column import ScrollColumn

MOST_ROWS = 12


class BookScreen(Page):
    """Enter or a double click on somebody changes name, role and PIN, or takes them back."""

    def __init__(self, presenter: BookPresenter, *, make_sheet: Callable[[], None]) -> None:
        super().__init__()
        self._presenter = presenter
        self._state = presenter.state
        self._title = QLabel()
        self._title.setProperty("kind", "h1")
        self._add = KeycapButton(
            icon="user-plus", kind=ButtonKind.PRIMARY, size=ButtonSize.OFFICE, key="F9"
        )
        self._problem = NoteBand(tone=Tone.DANGER)
        self.sheet = SheetPanel()
        self.list, self.rights = TitledTable(people_columns()), RightsPanel()
        self._inner, self._scroll = QWidget(), ScrollColumn()
        self._head, self._column = QHBoxLayout(), QVBoxLayout(self)
        self._page = QVBoxLayout(self._inner)
        self._lay_out()
        self._add.clicked.connect(lambda: self._open_form(None))
        self.sheet.wanted.connect(make_sheet)
        self.list.table.activated.connect(self._open_row)
        self.rights.ticked.connect(
            lambda role, permission, may: presenter.allow(role, permission, may=may)
        )
        self.destroyed.connect(presenter.detach)
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("F9"), self, self._add.click, context=here)
        self.restyle()
        presenter.attach(self)

    def display(self, state: BookState) -> None:
        """Show a state."""
        self._state = state
        self._say()
        refused = state.refusal
        self._problem.say("" if refused is None else sentence_of(refused, currency=state.currency))
        mine = state.mine
        self.sheet.setVisible(mine is not None)
        if mine is not None:
            self.sheet.show_made_on(mine.code_made_on)
        self.list.table.show_rows([people_row(one, state) for one in state.people or ()])
        self.list.fit_rows(MOST_ROWS)
        self.rights.show_terms(state.terms)
        self.say_waiting(int(state.wants_sheet))
        for layout in (self.list.body, self._page):
            layout.activate()

    def take_focus(self) -> None:
        """Put the focus where work begins."""
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read again what there is."""
        self._presenter.refresh()

    def open_person(self, person: Employee) -> None:
        """Open the form of somebody, or the way back for somebody who went."""
        if not person.active:
            self._open_form(person)
            return
        dialog = PersonDialog(self._presenter, person)
        dialog.pin_wanted.connect(lambda: self._leave(dialog, lambda: self._open_pin(person)))
        dialog.going_wanted.connect(
            lambda: self._leave(
                dialog, lambda: GoingDialog(self._presenter, person).open_over(self)
            )
        )
        dialog.open_over(self, focus=dialog.name.entry)

    def retranslate(self) -> None:
        """Say every word again."""
        self.display(self._state)

    def restyle(self) -> None:
        """Take margins and gaps of the look."""
        look = current_tokens()
        edge = look.space.xl
        self._column.setContentsMargins(edge, 0, 0, 0)
        self._column.setSpacing(0)
        self._head.setContentsMargins(0, look.space.l, edge, look.space.l)
        self._head.setSpacing(look.space.m)
        self._page.setContentsMargins(0, 0, edge - self._scroll.bar_width(), edge)
        self._page.setSpacing(look.space.l)

    def _leave(self, dialog: PersonDialog, then: Callable[[], None]) -> None:
        dialog.finish()
        then()

    def _open_form(self, former: Employee | None) -> None:
        presenter = self._presenter
        form = CashierPresenter(
            presenter.shop,
            jobs=presenter.jobs,
            by=presenter.by,
            appointed=lambda _: presenter.went_well(),
            former=former,
        )
        CashierDialog(form, currency=self._state.currency).open_over(self)

    def _open_pin(self, person: Employee) -> None:
        presenter, book = self._presenter, self._presenter.shop.staff_book
        mine = person.staff_id == presenter.by.staff_id
        form = NewPinPresenter(
            jobs=presenter.jobs,
            save=lambda said: (
                book.change_own_pin(current=said.current, pin=said.pin, by=presenter.by)
                if mine
                else book.set_pin(person.staff_id, pin=said.pin, by=presenter.by)
            ),
            asks_current=mine,
            done=presenter.went_well,
        )
        NewPinDialog(form, name=person.name, currency=self._state.currency).open_over(self)

    def _open_row(self, index: QModelIndex) -> None:
        self.open_person((self._state.people or ())[index.row()])

    def _say(self) -> None:
        self.setAccessibleName(translate("StaffPage", "Staff"))
        self._title.setText(translate("StaffPage", "Staff"))
        self._add.set_text(translate("StaffPage", "Add somebody"))
        self.list.show_titled(
            translate("StaffPage", "Who works here"),
            note=translate("StaffPage", "Enter changes one, or takes one back"),
        )
        self.list.table.show_columns(people_columns())

    def _lay_out(self) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        self._head.addWidget(self._title)
        self._head.addStretch(1)
        self._head.addWidget(self._add, 0, middle)
        for part in (self._problem, self.sheet, self.list, self.rights):
            self._page.addWidget(part)
        self._page.addStretch(1)
        self._scroll.setWidget(self._inner)
        self._scroll.bar_changed.connect(self.restyle)
        self._column.addLayout(self._head)
        self._column.addWidget(self._scroll, 1)
