"""One paper over the counter: looked at, saved, printed."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from shopclub.kernel.money import CURRENCIES
from shopclub.kernel.sheets import ReceiptSheet
from shopclub.ui.paper.note_box import NoteBox
from shopclub.ui.paper.pages_view import PagesView
from shopclub.ui.paper.pictures import MM_PER_INCH
from shopclub.ui.paper.presenter import PaperPresenter
from shopclub.ui.paper.state import ROLLS, PaperShape, PaperState
from shopclub.ui.paper.words import (
    count_of,
    place_words,
    reason_of,
    sheet_words,
    success_of,
    title_of,
)
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import KeycapButton
from shopclub.ui.widgets.choice import Choice, Segment
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.field import Field
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.panels import Tone

PIXELS_PER_MM = {
    PaperShape.ROLL: 4.5,
    PaperShape.CARD: 5.0,
    PaperShape.SHEETS: 4.5,
    PaperShape.PAGES: 4.5,
}
"""Logical pixels of the screen for a millimetre of paper, at 100 %."""
DIALOG_WIDTH = {
    PaperShape.ROLL: 880,
    PaperShape.CARD: 1000,
    PaperShape.SHEETS: 1000,
    PaperShape.PAGES: 1000,
}
SHEET_WIDTH_MM = {
    ReceiptSheet.ROLL_58: 58,
    ReceiptSheet.ROLL_80: 80,
    ReceiptSheet.A5: 148,
    ReceiptSheet.A4: 210,
}
ROLL_HEIGHT = 536
SIDE_WIDTH = 352
HEAD_AND_FOOT = 64 + 72 + 4
CARDS_WIDTH_MM, CARD_HEIGHT_MM = 2 * 85.6, 54
"""Two ISO CR80 cards beside each other."""


class PaperDialog(Dialog):
    """A paper with its printer: F9 prints, Ctrl+S saves a PDF."""

    def __init__(self, presenter: PaperPresenter) -> None:
        shape = presenter.state.shape
        super().__init__(
            title_of(shape),
            width=DIALOG_WIDTH[shape],
            primary=translate("PaperDialog", "Print"),
            primary_key="F9",
            primary_icon="printer",
            escape=translate("PaperDialog", "Close"),
            padding=0,
        )
        self._presenter = presenter
        self._state = presenter.state
        self._room = QSize()
        card = shape is PaperShape.CARD
        self._pages = PagesView(rounded=card, stacked=not card)
        self._desk = QScrollArea()
        self._printer = Choice()
        self._printer_field = Field("", self._printer)
        self._sheets = presenter.state.sheets or ROLLS
        self._sheet = Segment([sheet_words(one) for one in self._sheets], name="")
        self._sheet_field = Field("", self._sheet)
        self._save = KeycapButton(icon="file-down", key="Ctrl+S")
        self._unprintable = NoteBox(Tone.WARN, icon="triangle-alert")
        self._problem = NoteBox(Tone.DANGER, icon="circle-alert")
        self._success = NoteBox(Tone.OK, icon="check")
        self._lay_out_paper(shape)
        self._connect()
        self.retranslate()
        presenter.attach(self)

    def open_over(self, widget: QWidget, *, focus: QWidget | None = None) -> None:
        """Open over the window of a widget; the paper has the focus, so that the arrows scroll."""
        self._room = widget.window().size()
        self._presenter.draw(dots_per_inch=self._density_in(self._room))
        super().open_over(widget, focus=focus or self._desk)

    @property
    def kept(self) -> bool:
        """Whether the paper was saved, or went to a printer, at least once."""
        return self._presenter.kept

    @property
    def paper(self) -> str:
        """What people call the paper that is shown."""
        return self._presenter.title

    def display(self, state: PaperState) -> None:
        """Show a state."""
        self._state = state
        self._pages.show_pages(state.pages)
        self.set_title(state.heading or title_of(state.shape), note=count_of(state))
        self._show_printers(state)
        self._show_sheets(state)
        self._save.setEnabled(state.can_save)
        self._unprintable.say(
            translate(
                "PaperDialog", "Printed as {sign}, for the font does not have it: {signs}"
            ).format(sign="〓", signs=" ".join(state.unprintable))
            if state.unprintable
            else ""
        )
        problem = state.problem
        self._problem.say("" if problem is None else sentence_of(problem, currency=CURRENCIES[0]))
        self._success.say(success_of(state))
        self.set_primary(
            translate("PaperDialog", "Print"), enabled=state.can_print, reason=reason_of(state)
        )

    def _density_in(self, room: QSize) -> float:
        """Fit the paper into a window, and return the dots of an inch to draw it with."""
        return self._fit_into(room) * MM_PER_INCH * self.devicePixelRatioF()

    def _fit_into(self, room: QSize) -> float:
        """Return the logical pixels of a millimetre at which the paper has room in a window."""
        look, shape = current_tokens(), self._state.shape
        scale = PIXELS_PER_MM[shape] * look.scale_percent / 100
        width = min(look.px(DIALOG_WIDTH[shape]), room.width() - look.space.xxl)
        free = width - 2 * look.space.xl - look.space.l - look.space.xl
        if shape is PaperShape.CARD:
            scale = min(scale, free / CARDS_WIDTH_MM)
            self._desk.setFixedHeight(round(CARD_HEIGHT_MM * scale) + 2 * look.space.xl)
        else:
            sheet = self._state.sheet or ReceiptSheet.A4
            scale = min(scale, (free - look.px(SIDE_WIDTH)) / SHEET_WIDTH_MM[sheet])
            height = room.height() - look.space.xxl - look.px(HEAD_AND_FOOT)
            self._desk.setFixedHeight(min(look.px(ROLL_HEIGHT), height))
        self._pages.set_scale(scale)
        return scale

    def _show_printers(self, state: PaperState) -> None:
        places = state.destinations or ()
        names = [place_words(place) for place in places]
        with QSignalBlocker(self._printer):
            if [self._printer.itemText(i) for i in range(self._printer.count())] != names:
                self._printer.clear()
                self._printer.addItems(names)
            chosen = places.index(state.destination) if state.destination in places else -1
            self._printer.setCurrentIndex(chosen)
        self._printer_field.setVisible(bool(names))

    def _show_sheets(self, state: PaperState) -> None:
        self._sheet_field.setVisible(bool(state.sheets))
        if state.sheet in state.sheets:
            with QSignalBlocker(self._sheet):
                self._sheet.set_index(state.sheets.index(state.sheet))

    def _choose_printer(self, index: int) -> None:
        self._presenter.choose_destination((self._state.destinations or ())[index])

    def _choose_sheet(self, index: int) -> None:
        self._presenter.choose_sheet(self._state.sheets[index])
        self._presenter.draw(dots_per_inch=self._density_in(self._room))

    def _connect(self) -> None:
        presenter = self._presenter
        self._printer.activated.connect(self._choose_printer)
        self._sheet.chosen.connect(self._choose_sheet)
        self._save.clicked.connect(presenter.save)
        self.accepted.connect(presenter.print_pages)
        self.finished.connect(presenter.detach)
        QShortcut(
            QKeySequence("Ctrl+S"),
            self,
            self._save.click,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )

    def retranslate(self) -> None:
        """Speak the language in force."""
        self.close_button.set_text("", name=translate("PaperDialog", "Close"))
        self.escape_button.set_text(translate("PaperDialog", "Close"))
        self._desk.setAccessibleName(self._state.heading or title_of(self._state.shape))
        self._printer_field.set_label(translate("PaperDialog", "P&rinter"))
        self._printer.setPlaceholderText(translate("PaperDialog", "Choose a printer"))
        self._sheet_field.set_label(translate("PaperDialog", "S&heet"))
        self._sheet.set_options([sheet_words(one) for one in self._sheets])
        self._save.set_text(translate("PaperDialog", "&Save PDF"))
        self.display(self._state)

    def _lay_out_paper(self, shape: PaperShape) -> None:
        look = current_tokens()
        roll = shape is not PaperShape.CARD
        on_desk = QWidget()
        column = QVBoxLayout(on_desk)
        column.setContentsMargins(look.space.xl, look.space.xl, look.space.xl, look.space.xl)
        column.addWidget(self._pages, 1)
        self._desk.setWidget(on_desk)
        self._desk.setWidgetResizable(True)
        ground = QFrame()
        ground.setProperty("kind", "rail" if roll else "topbar")
        under = QVBoxLayout(ground)
        under.setContentsMargins(0, 0, look.stroke if roll else 0, 0)
        under.addWidget(self._desk)
        side = QWidget()
        if roll:
            side.setFixedWidth(look.px(SIDE_WIDTH))
        controls = QVBoxLayout(side)
        controls.setContentsMargins(look.space.xl, look.space.l, look.space.xl, look.space.l)
        controls.setSpacing(look.space.m)
        first = QBoxLayout(
            QBoxLayout.Direction.TopToBottom if roll else QBoxLayout.Direction.LeftToRight
        )
        first.setSpacing(look.space.m)
        first.addWidget(self._printer_field, 1)
        if roll:
            first.addWidget(self._sheet_field)
        first.addWidget(self._save, 0, Qt.AlignmentFlag.AlignBottom)
        controls.addLayout(first)
        for note in (self._success, self._problem, self._unprintable):
            controls.addWidget(note)
        controls.addStretch(1)
        panes = QBoxLayout(
            QBoxLayout.Direction.LeftToRight if roll else QBoxLayout.Direction.TopToBottom
        )
        panes.setSpacing(0)
        panes.addWidget(ground, 1)
        panes.addWidget(side)
        self.body.addLayout(panes)
