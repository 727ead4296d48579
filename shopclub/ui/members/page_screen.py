"""A member's page on the screen, reached from the counter and left for it by Escape."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclub.kernel.money import currency
from shopclub.ui.members import page_dialogs, page_menu
from shopclub.ui.members.family_panel import FamilyPanel
from shopclub.ui.members.ledger_panel import LedgerPanel
from shopclub.ui.members.page_acts import Act
from shopclub.ui.members.page_head import PageHead
from shopclub.ui.members.page_panels import FiguresPanel, LotsPanel
from shopclub.ui.members.page_presenter import MemberPagePresenter, MemberPageState
from shopclub.ui.members.page_tabs import PARTS, PageTabs
from shopclub.ui.members.papers_bar import PapersBar
from shopclub.ui.members.timeline_panel import TimelinePanel
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonKind, KeycapButton
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.widgets.panels import Band, Tone

TIMELINE_NARROW, LOTS_LOW, LOTS_HIGH = 320, 96, 176


class MemberPageScreen(LookWidget):
    """The screen of one member at a time: `open_member` of the presenter shows another."""

    def __init__(self, presenter: MemberPagePresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._state = presenter.state
        self.setProperty("kind", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._back = KeycapButton(icon="arrow-left", key="Esc", kind=ButtonKind.QUIET)
        self._head = PageHead()
        self._card = KeycapButton(icon="printer", key="F7")
        self._more = KeycapButton(icon="ellipsis", key="F10")
        self._parts = PageTabs()
        self._problem = Band("", Tone.DANGER, icon="triangle-alert", size="reason")
        self._figures = FiguresPanel()
        self._lots = LotsPanel()
        self._ledger = LedgerPanel()
        self._documents = PapersBar()
        money = currency(self._state.currency_code)
        self._timeline = TimelinePanel(presenter.timeline, currency=money)
        self._content = QWidget()
        self._columns, self._way_back = QHBoxLayout(), QHBoxLayout()
        self._side = QWidget()
        self._right = QVBoxLayout(self._side)
        self._right.setContentsMargins(0, 0, 0, 0)
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._bind()
        self.retranslate()
        self.restyle()
        presenter.attach(self)

    def display(self, state: MemberPageState) -> None:
        """Show a state."""
        self._state = state
        money = currency(state.currency_code)
        problem = state.problem
        self._problem.set_text("" if problem is None else sentence_of(problem, currency=money))
        self._problem.setVisible(problem is not None)
        page, today = state.page, state.today
        shown = page is not None and today is not None
        self._head.setVisible(shown)
        self._content.setVisible(shown)
        self._card.setVisible(shown and self._presenter.has_card)
        self._more.setVisible(shown and bool(self._presenter.acts_open()))
        if page is None or today is None:
            return
        if self.window().focusWidget() is self:
            self.focus_first()
        self.setAccessibleName(page.profile.member.name)
        self._head.show_profile(page.profile, phone=state.phone)
        self._figures.show_page(page, today=today, currency=money)
        self._lots.show_page(page, today=today)
        self._ledger.show_page(page, today=today, currency=money)
        self._documents.show_letter(there=self._presenter.has_letter)
        self._documents.show_card(there=self._presenter.has_card)
        self._timeline.add.setVisible(self._presenter.can_note)
        if state.merge_with and self.isVisible():
            QTimer.singleShot(0, self, self._open_wanted_merge)

    @property
    def own_rights(self) -> bool:
        """Whether nothing is shown here that only an owner may see: a phone number in full."""
        return not self._state.phone

    def open_member(self, member_id: int, *, merge_with: str = "") -> None:
        """Show a member, or the merge with the member of a card over them."""
        self._presenter.open_member(member_id, merge_with=merge_with)

    def focus_first(self) -> None:
        """Give the focus to the ledger, which the arrows then scroll."""
        self._ledger.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_act(self) -> None:
        """Open the list of what can be done, and the dialog of what was chosen."""
        made = page_menu.choose(self._presenter, below=self._more)
        if made is not None:
            self._open(made())

    def _choose_if_any(self) -> None:
        if self._more.isVisible():
            self.choose_act()

    def open_consents(self) -> None:
        """Open the dialog of what the member agreed to."""
        self._open(page_dialogs.consent_dialog(self._presenter))

    def write_note(self) -> None:
        """Open the form in which a note about the member is written."""
        self._open(page_dialogs.note_dialog(self._presenter))

    def open_merge(self) -> None:
        """Open the dialog that makes one of this membership and another."""
        self._open(page_dialogs.merge_dialog(self._presenter))

    def open_erase(self) -> None:
        """Open the dialog that erases the person who is shown."""
        self._open(page_dialogs.erase_dialog(self._presenter))

    def open_own_data(self) -> None:
        """Open the dialog that saves all that is kept of the member."""
        self._open(page_dialogs.own_data_dialog(self._presenter))

    def _open_wanted_merge(self) -> None:
        """Open the merge that the page was opened for, once all of the page is there."""
        if self._presenter.state.merge_with:
            self.open_merge()

    def open_act(self, act: Act) -> None:
        """Open the dialog of an act on the member who is shown."""
        self._open(page_dialogs.act_dialog(self._presenter, act))

    def _open(self, made: page_dialogs.Made | None) -> None:
        if made is not None:
            dialog, first = made
            dialog.open_over(self, focus=first)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keys from the start, so that Escape works while the page is read."""
        super().showEvent(event)
        if not event.spontaneous():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.display(self._state)

    def restyle(self) -> None:
        """Take margins and widths of the look."""
        look = current_tokens()
        margin = look.space.xl
        self._column.setContentsMargins(margin, look.space.m, margin, look.space.l)
        self._column.setSpacing(look.space.m)
        self._way_back.setContentsMargins(-look.space.s, 0, 0, 0)
        self._columns.setSpacing(look.space.l)
        self._right.setSpacing(look.space.l)
        self._lots.setMinimumHeight(look.px(LOTS_LOW))
        self._lots.setMaximumHeight(look.px(LOTS_HIGH))
        self._ledger.setMinimumHeight(look.px(LOTS_LOW))
        self._timeline.setMinimumWidth(look.px(TIMELINE_NARROW))

    def retranslate(self) -> None:
        """Speak the language in force."""
        self._back.set_text(
            translate("MemberPage", "&Back")
            if self._presenter.from_office
            else translate("MemberPage", "&Counter")
        )
        self._card.set_text(translate("MemberPage", "&Print card"))
        self._more.set_text("", name=translate("MemberActs", "More to do"))
        self._parts.show_words()
        self._timeline.retranslate()
        self.display(self._state)

    def show_part(self, place: int) -> None:
        """Show a part of the page: of the line of time, of the ledger, or of both."""
        self._parts.choose(place)
        part = PARTS[place]
        self._timeline.setVisible(bool(part.kinds))
        self._lots.setVisible(part.lots)
        self._ledger.setVisible(part.ledger)
        self._side.setVisible(part.lots or part.ledger)
        self._documents.setVisible(part.papers)
        if part.kinds:
            self._timeline.show_part(part)
        if self._family is not None:
            self._family.show_in_part(belongs=part.lots and bool(part.kinds))

    def _bind(self) -> None:
        presenter = self._presenter
        self._back.clicked.connect(presenter.go_back)
        self._card.clicked.connect(presenter.print_card)
        self._more.clicked.connect(self.choose_act)
        self._parts.chosen.connect(self.show_part)
        self._ledger.wanted.connect(presenter.need_entries)
        self._documents.card.connect(presenter.print_card)
        self._documents.letter.connect(presenter.write_letter)
        self._head.phone_over.connect(presenter.mask_phone)
        self._timeline.note_wanted.connect(self.write_note)
        self._timeline.note_opened.connect(
            lambda note: self._open(page_dialogs.note_reading(presenter, note))
        )
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(
            QKeySequence(Qt.Key.Key_Escape),
            self,
            presenter.go_back,
            context=within,
            autoRepeat=False,
        )
        QShortcut(QKeySequence(Qt.Key.Key_F7), self, presenter.print_card, context=within)
        QShortcut(QKeySequence(Qt.Key.Key_F10), self, self._choose_if_any, context=within)
        QShortcut(QKeySequence(QKeySequence.StandardKey.New), self, self.write_note, context=within)

    def _lay_out(self) -> None:
        self._way_back.addWidget(self._back)
        self._way_back.addStretch(1)
        head = QHBoxLayout()
        head.addWidget(self._head, 1)
        head.addWidget(self._card, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._more, 0, Qt.AlignmentFlag.AlignVCenter)
        self._right.addWidget(self._lots)
        family = self._presenter.family
        self._family = None if family is None else FamilyPanel(family, self._content)
        if self._family is not None:
            self._right.addWidget(self._family)
        self._right.addWidget(self._ledger, 1)
        self._columns.addWidget(self._timeline, 4)
        self._columns.addWidget(self._side, 7)
        content = QVBoxLayout(self._content)
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(current_tokens().space.s)
        content.addWidget(self._figures)
        content.addWidget(self._parts)
        self._documents.setVisible(False)
        content.addWidget(self._documents)
        content.addLayout(self._columns, 1)
        self._column.addLayout(self._way_back)
        self._column.addLayout(head)
        self._column.addWidget(self._problem)
        self._column.addWidget(self._content, 1)
        self._column.addStretch(0)
