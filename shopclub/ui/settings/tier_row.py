"""One tier of the table: its star, name, threshold, multiplier, discount, and a way out."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from shopclub.ui.sentences import sentence_of
from shopclub.ui.settings.editors import Figure
from shopclub.ui.settings.form import Spot, TierField
from shopclub.ui.settings.state import SettingsState
from shopclub.ui.theme import TierHue
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.entries import Problem, TextEntry
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import LookWidget, current_tokens, set_kind
from shopclub.ui.widgets.paint import draw_icon
from shopclub.ui.words import tier_hue, tier_word

WIDTHS = {
    TierField.THRESHOLD: 92,
    TierField.MULTIPLIER: 68,
    TierField.DISCOUNT: 56,
}
GIFT_WIDTHS = {TierField.WELCOME: 92, TierField.VOUCHER: 76}
TEXTS = (TierField.BENEFITS, TierField.EARLY)

GAP = 6


class TierStar(LookWidget):
    """The filled star of a tier in its colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hue = TierHue.BRONZE
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_hue(self, hue: TierHue) -> None:
        """Take the colour of another tier."""
        self._hue = hue
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the star."""
        side = current_tokens().px(20)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the star."""
        look = current_tokens()
        with QPainter(self) as painter:
            draw_icon(
                painter, QPoint(0, 0), "star", look.tier(self._hue).bar, look.px(20), filled=True
            )


class TierRow(LookWidget):
    """A row of 44, beneath it what welcomes to the tier, what it brings besides, and the sentence.

    The lowest tier is everyone's: nobody is promoted to it.

    `entered` tells field and text, `reached` that the keys have come to the row.
    """

    reached = Signal(int)
    entered = Signal(int, object, str)
    removed = Signal(int)

    def __init__(self, row: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = row
        self._star = TierStar()
        named = (TierField.NAME, *TEXTS)
        self._editors: dict[TierField, TextEntry] = {of: TextEntry(office=True) for of in named}
        self._editors |= {of: Figure(width) for of, width in (WIDTHS | GIFT_WIDTHS).items()}
        self._gift_words = [ElidingLabel(size="small", color="text2", hold=True) for _ in range(3)]
        self._remove = KeycapButton(icon="x", kind=ButtonKind.QUIET, size=ButtonSize.OFFICE)
        fixed = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        fixed.setRetainSizeWhenHidden(True)
        self._remove.setSizePolicy(fixed)
        self._note = QLabel()
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        set_kind(self._note, kind="danger")
        self._row = QHBoxLayout()
        self._row.addWidget(self._star)
        self._row.addWidget(self._editors[TierField.NAME], 1)
        for of in WIDTHS:
            self._row.addWidget(self._editors[of])
        self._row.addWidget(self._remove)
        self._column = QVBoxLayout(self)
        self._gifts, self._gift_row = QWidget(), QHBoxLayout()
        self._gifts.setLayout(self._gift_row)
        first, *units = self._gift_words
        self._gift_row.addWidget(first, 1)
        for of, unit in zip(GIFT_WIDTHS, units, strict=True):
            self._gift_row.addWidget(self._editors[of])
            self._gift_row.addWidget(unit)
        self._texts = QHBoxLayout()
        for of in TEXTS:
            self._texts.addWidget(self._editors[of], 1)
        self._column.addLayout(self._row)
        self._column.addWidget(self._gifts)
        self._column.addLayout(self._texts)
        self._column.addWidget(self._note)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for of, editor in self._editors.items():
            editor.textEdited.connect(partial(self.entered.emit, row, of))
            editor.installEventFilter(self)
        for of in named:
            self._editors[of].textChanged.connect(partial(self.entered.emit, row, of))
        self._remove.clicked.connect(lambda: self.removed.emit(row))
        self.restyle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when the keys come to an editor of the row."""
        if event.type() is QEvent.Type.FocusIn:
            self.reached.emit(self._place)
        return super().eventFilter(watched, event)

    def stops(self) -> tuple[QWidget, ...]:
        """Return where Tab stops in the row, in the order of reading."""
        editors = self._editors
        below = (*GIFT_WIDTHS, *TEXTS)
        above = [editor for of, editor in editors.items() if of not in below]
        return (*above, self._remove, *(editors[of] for of in below))

    def editor(self, of: TierField) -> TextEntry:
        """Return an editor of the row."""
        return self._editors[of]

    def show_state(self, state: SettingsState) -> None:
        """Show the tier of this row and what was refused in it."""
        entry = state.form.tiers[self._place]
        label = entry.label(row=self._place)
        self._star.set_hue(tier_hue(label))
        said: list[str] = []
        for of, editor in self._editors.items():
            if editor.text() != entry.read(of):
                with QSignalBlocker(editor):
                    editor.setText(entry.read(of))
            refusal = state.refusal_at(Spot(of, self._place))
            editor.set_problem(Problem.DANGER if refusal is not None else None)
            if refusal is not None:
                said.append(sentence_of(refusal, currency=state.money))
        self._note.setText(said[0] if said else "")
        self._note.setVisible(bool(said))
        standard = tier_word(entry.label(row=self._place))
        new = not standard or standard == entry.key
        word = translate("Settings", "New tier") if new else standard
        self._editors[TierField.NAME].setPlaceholderText(word)
        self._remove.setVisible(self._place > 0)
        self._gifts.setVisible(self._place > 0)
        self._say_names(word)

    def restyle(self) -> None:
        """Take gaps of the look."""
        look = current_tokens()
        self._row.setSpacing(look.px(GAP))
        self._row.setContentsMargins(0, look.px(4), 0, look.px(4))
        self._gift_row.setSpacing(look.px(GAP))
        self._gift_row.setContentsMargins(look.px(28), 0, look.px(36 + GAP), look.px(8))
        self._texts.setSpacing(look.px(GAP))
        self._texts.setContentsMargins(look.px(28), 0, look.px(36 + GAP), look.px(8))
        self._column.setContentsMargins(look.px(20), 0, look.px(12), 0)
        self._column.setSpacing(0)
        self._note.setContentsMargins(look.px(28), 0, 0, look.px(4))

    def _say_names(self, word: str) -> None:
        words = {
            TierField.NAME: translate("Settings", "Name"),
            TierField.THRESHOLD: translate("Settings", "Reached at"),
            TierField.MULTIPLIER: translate("Settings", "Points x"),
            TierField.DISCOUNT: translate("Settings", "Discount %"),
            TierField.WELCOME: translate("Settings", "Welcome points"),
            TierField.VOUCHER: translate("Settings", "Welcome voucher"),
            TierField.BENEFITS: translate("Settings", "What it brings besides"),
            TierField.EARLY: translate("Settings", "What it sees early"),
        }
        for of in TEXTS:
            self._editors[of].setPlaceholderText(words[of])
        for label, said in zip(
            self._gift_words,
            (
                translate("Settings", "Welcome gift"),
                translate("Settings", "points"),
                translate("Settings", "voucher"),
            ),
            strict=True,
        ):
            label.set_text(said)
        for of, editor in self._editors.items():
            editor.setAccessibleName(f"{word}, {words[of]}")
        self._remove.set_text("", name=translate("Settings", "Remove {tier}").format(tier=word))
