"""The floor of bar 16: a window with a heading and an entry, our fonts and style sheet, no more.

A process of its own that imports nothing of the app: python bare_window.py STYLE FONT...
"""

import sys
from pathlib import Path
from time import perf_counter, process_time

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMainWindow,
    QStyleFactory,
    QVBoxLayout,
    QWidget,
)


def main(style: Path, fonts: list[str]) -> None:
    """Open the window, and tell when it is painted and its entry has the focus."""
    app = QApplication(sys.argv[:1])
    for font in fonts:
        QFontDatabase.addApplicationFont(font)
    app.setStyle(QStyleFactory.create("Fusion"))
    app.setStyleSheet(style.read_text("utf-8"))
    window, middle, entry = QMainWindow(), QWidget(), QLineEdit()
    column = QVBoxLayout(middle)
    column.addWidget(QLabel("谁在柜台？ Who is at the desk?"))
    column.addWidget(entry)
    window.setCentralWidget(middle)
    window.resize(1280, 720)
    window.show()
    entry.setFocus()
    while not entry.hasFocus():
        app.processEvents()
    app.processEvents()
    print(perf_counter(), process_time(), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
