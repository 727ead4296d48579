"""Birthday letters and address labels of this machine: what saves ink, and how labels lie."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from shopclub.kernel.label_measures import KNOWN_SHEETS, LabelMeasure
from shopclub.kernel.label_sheets import LabelSheet
from shopclub.kernel.money import CURRENCIES
from shopclub.ui.sentences import sentence_of
from shopclub.ui.settings.editors import Figure
from shopclub.ui.settings.printers_presenter import PrintersPresenter, PrintersState
from shopclub.ui.settings.sheet_picture import SheetPicture
from shopclub.ui.translation import translate
from shopclub.ui.widgets.choice import Choice
from shopclub.ui.widgets.entries import Problem
from shopclub.ui.widgets.field import Field
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.panels import Panel
from shopclub.ui.widgets.ticks import TickRow

FIGURE_WIDTH = 80


class PostPanel(Panel):
    """Whether letters save ink, and on which sheet labels are printed, drawn as it lies."""

    def __init__(self, presenter: PrintersPresenter, parent: QWidget | None = None) -> None:
        self._beside, self._measures = QHBoxLayout(), QGridLayout()
        super().__init__(parent, padding=20, gap=12)
        self._presenter = presenter
        self._title = QLabel()
        self._title.setProperty("kind", "h2")
        self.ink = TickRow("", office=True)
        self.sheets = Choice(office=True)
        self._field = Field("", self.sheets)
        self.figures = {measure: Figure(FIGURE_WIDTH) for measure in LabelMeasure}
        self._labelled = {measure: Field("", one) for measure, one in self.figures.items()}
        self._own = QWidget()
        self._own.setLayout(self._measures)
        self._picture = SheetPicture()
        self._lay_out()
        self.ink.toggled.connect(lambda on: presenter.save_ink(wanted=on))
        self.sheets.activated.connect(self._choose)
        for measure, figure in self.figures.items():
            figure.textEdited.connect(
                lambda text, measure=measure: presenter.type_label(measure, text)
            )

    def show_state(self, state: PrintersState) -> None:
        """Show what is kept, and which measure was refused."""
        self._title.setText(translate("Printers", "Birthday letters and labels"))
        said = translate("Printers", "Save ink: a thin bar above letters instead of the band")
        self.ink.setText(said)
        self.ink.setAccessibleName(said)
        with QSignalBlocker(self.ink):
            self.ink.setChecked(state.kept.save_ink)
        self._field.set_label(translate("Printers", "Labels on A4"))
        kept, own = state.kept.label_sheet, state.labels is not None
        with QSignalBlocker(self.sheets):
            self.sheets.clear()
            for sheet in KNOWN_SHEETS:
                self.sheets.addItem(sheet_word(sheet))
            self.sheets.addItem(translate("Printers", "Other measures"))
            self.sheets.setCurrentIndex(len(KNOWN_SHEETS) if own else KNOWN_SHEETS.index(kept))
        self._own.setVisible(own)
        self._show_measures(state)
        self._picture.show_sheet(kept, name=sheet_word(kept))

    def restyle(self) -> None:
        """Take the gaps of the look."""
        super().restyle()
        look = current_tokens()
        self._beside.setSpacing(look.space.l)
        self._measures.setContentsMargins(0, 0, 0, 0)
        self._measures.setHorizontalSpacing(look.space.m)
        self._measures.setVerticalSpacing(look.space.s)

    def _choose(self, place: int) -> None:
        known = place < len(KNOWN_SHEETS)
        self._presenter.choose_labels(KNOWN_SHEETS[place] if known else None)

    def _show_measures(self, state: PrintersState) -> None:
        refusal = state.labels_refused
        for measure, figure in self.figures.items():
            text = (state.labels or {}).get(measure, "")
            if figure.text() != text:
                with QSignalBlocker(figure):
                    figure.setText(text)
            field = self._labelled[measure]
            field.set_label(measure_word(measure))
            if refusal is not None and refusal.measure is measure:
                said = sentence_of(refusal, currency=CURRENCIES[0])
                field.set_problem(Problem.DANGER, said)
            else:
                field.set_problem(None)

    def _lay_out(self) -> None:
        for place, field in enumerate(self._labelled.values()):
            self._measures.addWidget(field, *divmod(place, 2), Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.addWidget(self._field)
        column.addWidget(self._own)
        column.addStretch(1)
        self._beside.addLayout(column, 1)
        self._beside.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self._title)
        self.body.addWidget(self.ink)
        self.body.addLayout(self._beside)


def sheet_word(sheet: LabelSheet) -> str:
    """Return a sheet by its labels and their size."""
    return translate("Printers", "{n} labels, {width} x {height} mm").format(
        n=sheet.count, width=f"{sheet.width:g}", height=f"{sheet.height:g}"
    )


def measure_word(measure: LabelMeasure) -> str:
    """Return what is measured, in mm but for the counts."""
    match measure:
        case LabelMeasure.COLUMNS:
            return translate("Printers", "Labels across")
        case LabelMeasure.ROWS:
            return translate("Printers", "Labels down")
        case LabelMeasure.WIDTH:
            return translate("Printers", "Width, mm")
        case LabelMeasure.HEIGHT:
            return translate("Printers", "Height, mm")
        case LabelMeasure.LEFT:
            return translate("Printers", "Left margin, mm")
        case LabelMeasure.TOP:
            return translate("Printers", "Top margin, mm")
        case LabelMeasure.GAP_ACROSS:
            return translate("Printers", "Gap across, mm")
        case LabelMeasure.GAP_DOWN:
            return translate("Printers", "Gap down, mm")
