"""The receipt beside the settings, on the sheet that is chosen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from shopclub.ui.paper.pages_view import PagesView
from shopclub.ui.paper.pictures import MM_PER_INCH
from shopclub.ui.settings.preview_presenter import SHEETS, PreviewPresenter, PreviewState
from shopclub.ui.settings.sample_receipt import sample_receipt
from shopclub.ui.settings.state import SettingsState
from shopclub.ui.translation import translate
from shopclub.ui.widgets.choice import Segment
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.panels import Panel

if TYPE_CHECKING:
    from shopclub.counter.receipt import IssuedReceipt

WORDS = ("58", "80", "A5")
WIDTHS_MM = (58, 80, 148)
CALM_MILLISECONDS = 250
"""How long nobody types before the paper is drawn again."""


class PreviewPanel(Panel):
    """Draws once the keys rest, never while someone types."""

    def __init__(
        self, presenter: PreviewPresenter, *, cashier: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, padding=20, gap=8)
        self._presenter = presenter
        self._cashier = cashier
        self._issued: IssuedReceipt | None = None
        self._title = QLabel()
        self._title.setProperty("kind", "h2")
        self._sheets = Segment(WORDS, name="", office=True)
        self._sheets.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._pages = PagesView(rounded=False)
        self._ground = QFrame()
        self._ground.setProperty("kind", "sunken")
        self._calm = QTimer(self, singleShot=True, interval=CALM_MILLISECONDS)
        self._calm.timeout.connect(self._draw)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._sheets)
        self._inside = QVBoxLayout(self._ground)
        self._inside.addWidget(self._pages, 0, Qt.AlignmentFlag.AlignCenter)
        self.body.addLayout(head)
        self.body.addWidget(self._ground)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._sheets.chosen.connect(self._choose)
        self._retranslate()
        self.restyle()
        presenter.attach(self)

    def display(self, state: PreviewState) -> None:
        """Show the pages."""
        self._pages.set_scale(self._pixels_per_mm())
        self._pages.show_pages(state.pages)
        self._pages.setFixedSize(self._pages.sizeHint())

    def show_state(self, state: SettingsState) -> None:
        """Take the rules of the form, and draw them when the keys rest."""
        issued = sample_receipt(state.judged.rules, on=state.read.today, cashier=self._cashier)
        if issued != self._issued:
            first = self._issued is None
            self._issued = issued
            if first:
                self._draw()
            else:
                self._calm.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw at the size there is."""
        super().resizeEvent(event)
        if self._issued is not None:
            self._calm.start()

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def restyle(self) -> None:
        """Take the gaps of the look."""
        super().restyle()
        if hasattr(self, "_inside"):
            gap = current_tokens().space.m
            self._inside.setContentsMargins(gap, gap, gap, gap)
            self._calm.start()

    def _choose(self, place: int) -> None:
        self._presenter.choose_sheet(SHEETS[place])
        self._draw()

    def _draw(self) -> None:
        if self._issued is not None:
            density = self._pixels_per_mm() * MM_PER_INCH * self.devicePixelRatioF()
            self._presenter.show(self._issued, dots_per_inch=density)

    def _pixels_per_mm(self) -> float:
        """Return the scale of a roll as in the picture, or what the width allows."""
        look = current_tokens()
        room = self.width() - 2 * look.px(20) - 2 * look.space.m
        usual = look.px(360) / 100
        return max(1.0, min(usual, room / WIDTHS_MM[self._sheets.index()]))

    def _retranslate(self) -> None:
        self._title.setText(translate("Settings", "Receipt"))
        self._sheets.setAccessibleName(translate("Settings", "Sheet of the preview"))
        self._pages.setAccessibleName(translate("Settings", "The receipt under these settings"))
