"""The papers beside the settings: the receipt on a sheet, and both sides of the card."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from shopclub.ui.paper.pages_view import PagesView
from shopclub.ui.paper.pictures import MM_PER_INCH
from shopclub.ui.settings.preview_presenter import (
    Paper,
    PreviewPresenter,
    PreviewState,
    Samples,
)
from shopclub.ui.settings.sample_receipt import sample_card, sample_receipt
from shopclub.ui.settings.state import SettingsState
from shopclub.ui.translation import translate
from shopclub.ui.widgets.choice import Segment
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.panels import Panel

WIDTHS_MM = {Paper.ROLL_58: 58, Paper.ROLL_80: 80, Paper.A5: 148, Paper.CARD: 85.6}
PAPERS = tuple(Paper)
PADDING = 20
CALM_MILLISECONDS = 250
"""How long nobody types before the paper is drawn again."""


class PreviewPanel(Panel):
    """Draws once the keys rest, never while someone types or something cannot be read."""

    def __init__(
        self, presenter: PreviewPresenter, *, cashier: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, padding=PADDING, gap=8)
        self._presenter = presenter
        self._cashier = cashier
        self._samples: Samples | None = None
        self._title = QLabel()
        self._title.setProperty("kind", "h2")
        first = PAPERS.index(presenter.state.paper)
        self._papers = Segment(["58", "80", "A5", ""], name="", index=first, office=True)
        self._papers.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._note = QLabel()
        self._note.setProperty("kind", "warn")
        self._note.setWordWrap(True)
        self._receipt = PagesView(rounded=False)
        self._card = PagesView(rounded=True, stacked=True)
        self._ground = QFrame()
        self._ground.setProperty("kind", "sunken")
        self._calm = QTimer(self, singleShot=True, interval=CALM_MILLISECONDS)
        self._calm.timeout.connect(self._draw)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._papers)
        self._inside = QVBoxLayout(self._ground)
        for view in (self._receipt, self._card):
            self._inside.addWidget(view, 0, Qt.AlignmentFlag.AlignCenter)
        self.body.addLayout(head)
        self.body.addWidget(self._note)
        self.body.addWidget(self._ground)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._papers.chosen.connect(self._choose)
        self.retranslate()
        self.restyle()
        presenter.attach(self)

    def display(self, state: PreviewState) -> None:
        """Show the pages of what is drawn."""
        is_card = state.drawn is Paper.CARD
        self._card.setVisible(is_card)
        self._receipt.setVisible(not is_card)
        view = self._card if is_card else self._receipt
        view.set_scale(self._pixels_per_mm(state.drawn))
        view.show_pages(state.pages)
        view.setFixedSize(view.sizeHint())

    def show_state(self, state: SettingsState) -> None:
        """Take the rules of the form, and draw them when the keys rest; wait for what is red."""
        waits = state.papers_refused
        self._note.setVisible(waits)
        if waits and self._samples is not None:
            self._calm.stop()
            return
        rules, on = state.judged.rules, state.read.today
        samples = Samples(
            sample_receipt(rules, on=on, cashier=self._cashier, tier=state.tier),
            sample_card(rules, on=on, tier=state.tier),
        )
        if samples != self._samples:
            first = self._samples is None
            self._samples = samples
            if first:
                self._draw()
            else:
                self._calm.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw at the size there is."""
        super().resizeEvent(event)
        if self._samples is not None:
            self._calm.start()

    def minimumSizeHint(self) -> QSize:
        """Fit into any column: the papers are drawn for the room there is."""
        return QSize(0, super().minimumSizeHint().height())

    def restyle(self) -> None:
        """Take the gaps of the look."""
        super().restyle()
        if hasattr(self, "_inside"):
            gap = current_tokens().space.m
            self._inside.setContentsMargins(gap, gap, gap, gap)
            self._calm.start()

    def _choose(self, place: int) -> None:
        self._presenter.choose_paper(PAPERS[place])
        self._draw()

    def _draw(self) -> None:
        if self._samples is not None:
            scale = self._pixels_per_mm(self._presenter.state.paper)
            density = scale * MM_PER_INCH * self.devicePixelRatioF()
            self._presenter.show(self._samples, dots_per_inch=density)

    def _pixels_per_mm(self, paper: Paper) -> float:
        """Return the scale of a roll as in the picture, or what the width allows."""
        look = current_tokens()
        room = self.width() - 2 * look.px(PADDING) - 2 * look.space.m
        usual = look.px(360) / 100
        return max(1.0, min(usual, room / WIDTHS_MM[paper]))

    def retranslate(self) -> None:
        """Speak the language in force."""
        self._title.setText(translate("Settings", "On paper"))
        self._papers.set_options(("58", "80", "A5", translate("Settings", "Card")))
        self._papers.setAccessibleName(translate("Settings", "Paper of the preview"))
        self._note.setText(translate("Settings", "Waits until every entry can be read."))
        self._receipt.setAccessibleName(translate("Settings", "The receipt under these settings"))
        self._card.setAccessibleName(
            translate("Settings", "The card of the tier that is edited, front and back")
        )
