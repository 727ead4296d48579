"""What is said where ShopClub cannot start: a small window, and a line on standard error."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from shopclub.kernel.errors import EnvironmentProblem
from shopclub.ui.fault_sentences import sentence_of_fault
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.labels import IconLabel
from shopclub.ui.widgets.look import current_tokens

WIDTH = 560
SCREENLESS = frozenset({"offscreen", "minimal"})


class StartProblem(QWidget):
    """One sentence that says why there is no shop to open, and a button that ends it."""

    def __init__(self, sentence: str) -> None:
        super().__init__()
        look = current_tokens()
        self.setProperty("kind", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("ShopClub")
        title = QLabel(translate("StartProblem", "The shop could not be opened"))
        title.setProperty("kind", "h1")
        self._sentence = QLabel(sentence)
        self._sentence.setWordWrap(True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAccessibleName(title.text())
        self.setAccessibleDescription(sentence)
        self.close_button = KeycapButton(
            translate("StartProblem", "Close"),
            key="Esc",
            kind=ButtonKind.PRIMARY,
            size=ButtonSize.FOOT,
        )
        self.close_button.setShortcut(Qt.Key.Key_Escape)
        self.close_button.clicked.connect(self.close)
        head = QHBoxLayout()
        head.setSpacing(look.space.m)
        head.addWidget(IconLabel("triangle-alert", color="danger", size=24))
        head.addWidget(title, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.space.xl, look.space.xl, look.space.xl, look.space.xl)
        column.setSpacing(look.space.l)
        column.addLayout(head)
        column.addWidget(self._sentence)
        column.addLayout(foot)
        self.setFixedWidth(look.px(WIDTH))
        self.close_button.setFocus()

    def text(self) -> str:
        """Return the sentence."""
        return self._sentence.text()


def tell(app: QApplication, problem: EnvironmentProblem) -> None:
    """Say why ShopClub cannot start, in the language in force, and wait until it was read."""
    sentence = sentence_of_fault(problem)
    print(f"shopclub: {sentence}", file=sys.stderr)
    if app.platformName() in SCREENLESS:
        return
    window = StartProblem(sentence)
    window.show()
    app.exec()
