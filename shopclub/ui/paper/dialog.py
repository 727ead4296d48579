"""One paper over the counter: looked at, saved, printed."""

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from shopclub.kernel.money import CURRENCIES
from shopclub.ui.paper.note_box import NoteBox
from shopclub.ui.paper.pages_view import PagesView
from shopclub.ui.paper.pictures import MM_PER_INCH
from shopclub.ui.paper.presenter import PaperPresenter, PaperShape, PaperState
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import KeycapButton
from shopclub.ui.widgets.choice import Choice
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.field import Field
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.panels import Tone

PIXELS_PER_MM = {PaperShape.ROLL: 4.5, PaperShape.CARD: 5.0}
"""Logical pixels of the screen for a millimetre of paper, at 100 %."""
DIALOG_WIDTH = {PaperShape.ROLL: 880, PaperShape.CARD: 1000}
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
            _title_of(shape),
            width=DIALOG_WIDTH[shape],
            primary=translate("PaperDialog", "Print"),
            primary_key="F9",
            primary_icon="printer",
            escape=translate("PaperDialog", "Close"),
            padding=0,
        )
        self._presenter = presenter
        self._state = presenter.state
        self._pages = PagesView(rounded=shape is PaperShape.CARD)
        self._desk = QScrollArea()
        self._printer = Choice()
        self._printer_field = Field("", self._printer)
        self._save = KeycapButton(icon="file-down", key="Ctrl+S")
        self._unprintable = NoteBox(Tone.WARN, icon="triangle-alert")
        self._problem = NoteBox(Tone.DANGER, icon="circle-alert")
        self._success = NoteBox(Tone.OK, icon="check")
        self._lay_out_paper(shape)
        self._connect()
        self._retranslate()
        presenter.attach(self)

    def open_over(self, widget: QWidget, *, focus: QWidget | None = None) -> None:
        """Open over the window of a widget; the paper has the focus, so that the arrows scroll."""
        scale = self._fit_into(widget.window().size())
        density = scale * MM_PER_INCH * widget.devicePixelRatioF()
        self._presenter.draw(dots_per_inch=density)
        super().open_over(widget, focus=focus or self._desk)

    def display(self, state: PaperState) -> None:
        """Show a state."""
        self._state = state
        self._pages.show_pages(state.pages)
        self._show_printers(state)
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
        self._success.say(_success_of(state))
        self.set_primary(
            translate("PaperDialog", "Print"),
            enabled=state.can_print,
            reason=translate("PaperDialog", "Drawing the paper ...") if state.drawing else "",
        )

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _fit_into(self, room: QSize) -> float:
        """Return the logical pixels of a millimetre at which the paper has room in a window."""
        look, shape = current_tokens(), self._state.shape
        scale = PIXELS_PER_MM[shape] * look.scale_percent / 100
        if shape is PaperShape.CARD:
            width = min(look.px(DIALOG_WIDTH[shape]), room.width() - look.space.xxl)
            free = width - 2 * look.space.xl - look.space.l - look.space.xl
            scale = min(scale, free / CARDS_WIDTH_MM)
            self._desk.setFixedHeight(round(CARD_HEIGHT_MM * scale) + 2 * look.space.xl)
        else:
            height = room.height() - look.space.xxl - look.px(HEAD_AND_FOOT)
            self._desk.setFixedHeight(min(look.px(ROLL_HEIGHT), height))
        self._pages.set_scale(scale)
        return scale

    def _show_printers(self, state: PaperState) -> None:
        names = state.printers or ()
        with QSignalBlocker(self._printer):
            if [self._printer.itemText(i) for i in range(self._printer.count())] != list(names):
                self._printer.clear()
                self._printer.addItems(list(names))
            chosen = names.index(state.printer) if state.printer in names else -1
            self._printer.setCurrentIndex(chosen)
        self._printer_field.setVisible(bool(names))

    def _connect(self) -> None:
        presenter = self._presenter
        self._printer.currentTextChanged.connect(presenter.choose_printer)
        self._save.clicked.connect(presenter.save)
        self.accepted.connect(presenter.print_pages)
        self.finished.connect(presenter.detach)
        QShortcut(
            QKeySequence("Ctrl+S"),
            self,
            self._save.click,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )

    def _retranslate(self) -> None:
        self.set_title(_title_of(self._state.shape))
        self.close_button.set_text("", name=translate("PaperDialog", "Close"))
        self.escape_button.set_text(translate("PaperDialog", "Close"))
        self._desk.setAccessibleName(_title_of(self._state.shape))
        self._printer_field.set_label(translate("PaperDialog", "P&rinter"))
        self._printer.setPlaceholderText(translate("PaperDialog", "Choose a printer"))
        self._save.set_text(translate("PaperDialog", "&Save PDF"))
        self.display(self._state)

    def _lay_out_paper(self, shape: PaperShape) -> None:
        look = current_tokens()
        roll = shape is PaperShape.ROLL
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


def _title_of(shape: PaperShape) -> str:
    match shape:
        case PaperShape.ROLL:
            return translate("PaperDialog", "Receipt")
        case PaperShape.CARD:
            return translate("PaperDialog", "Member card")


def _success_of(state: PaperState) -> str:
    if state.saved is not None:
        return translate("PaperDialog", "Saved: {path}").format(path=state.saved)
    if state.printed_on:
        return translate("PaperDialog", "Sent to {printer}.").format(printer=state.printed_on)
    return ""
