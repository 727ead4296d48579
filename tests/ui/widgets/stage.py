"""A window with one screen, and a dialog to open over it."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclub.ui.widgets.buttons import KeycapButton
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.entries import TextEntry
from shopclub.ui.widgets.field import Field


class Window(QWidget):
    """A window with one screen: a search box and a button with a shortcut."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(1280, 720)
        self.screen_of_it = QWidget(self)
        self.screen_of_it.setGeometry(self.rect())
        column = QVBoxLayout(self.screen_of_it)
        self.search = TextEntry(name="Search")
        self.button = KeycapButton("&New member", key="F2")
        column.addWidget(self.search)
        column.addWidget(self.button)
        self.pressed: list[str] = []
        self.button.clicked.connect(lambda: self.pressed.append("new"))
        QShortcut(QKeySequence("F2"), self.screen_of_it, self.button.click)


def signup() -> tuple[Dialog, Field, Field]:
    dialog = Dialog("New member", width=640, primary="Save", primary_key="F9")
    phone, name = Field("&Phone"), Field("&Name")
    dialog.body.addWidget(phone)
    dialog.body.addWidget(name)
    return dialog, phone, name
