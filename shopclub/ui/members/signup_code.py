"""The code of a new card over the counter, large enough for the member to photograph it."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from shopclub.counter.card import CardFace
from shopclub.kernel.codes import spaced_card_number
from shopclub.ui.translation import translate
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import LookWidget, current_tokens

QUIET_ZONE = 4
SIDE = 330


class CodeView(LookWidget):
    """A QR code in whole pixels, black on white in every look, with its quiet zone."""

    def __init__(
        self, modules: tuple[tuple[bool, ...], ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._modules = modules
        self.setAccessibleName(translate("Signup", "QR code of the card"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for a square of whole modules."""
        side = self._module() * (len(self._modules) + 2 * QUIET_ZONE)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the code."""
        module = self._module()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), Qt.GlobalColor.white)
            for down, row in enumerate(self._modules, start=QUIET_ZONE):
                for along, dark in enumerate(row, start=QUIET_ZONE):
                    if dark:
                        place = QRect(along * module, down * module, module, module)
                        painter.fillRect(place, Qt.GlobalColor.black)

    def _module(self) -> int:
        return max(1, current_tokens().px(SIDE) // (len(self._modules) + 2 * QUIET_ZONE))


class CodeDialog(Dialog):
    """Code, name and number of a card; Enter or Escape closes it."""

    def __init__(self, face: CardFace, modules: tuple[tuple[bool, ...], ...]) -> None:
        super().__init__(
            translate("Signup", "Member card"),
            note=translate("Signup", "The member may take a picture of it"),
            primary=translate("Signup", "Done"),
            primary_key="Enter",
            escape=translate("Signup", "Close"),
        )
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout()
        column.setSpacing(current_tokens().space.s)
        column.addWidget(CodeView(modules), 0, middle)
        name = ElidingLabel(face.member_name, size="name", align=middle)
        number = ElidingLabel(
            spaced_card_number(face.number), size="h_dialog", color="text2", align=middle
        )
        column.addWidget(name)
        column.addWidget(number)
        self.body.addLayout(column)
        self.accepted.connect(self.finish)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(Qt.Key.Key_Return), self, self.finish, context=within)

    def open_over(self, widget: QWidget, *, focus: QWidget | None = None) -> None:
        """Open over the window of a widget, with the button that closes it ready."""
        super().open_over(widget, focus=focus or self.primary_button)
