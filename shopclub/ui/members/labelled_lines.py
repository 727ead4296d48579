"""Lines of a dialog that say what will happen, each with its label."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from shopclub.ui.widgets.look import current_tokens


class LabelledLines(QWidget):
    """Lines of a label and a sentence, as many as there are."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._shown: tuple[tuple[str, str], ...] = ()

    def show_lines(self, lines: tuple[tuple[str, str], ...]) -> None:
        """Show these lines instead of those before."""
        if lines == self._shown:
            return
        self._shown = lines
        look = current_tokens()
        self._grid.setHorizontalSpacing(look.space.l)
        self._grid.setVerticalSpacing(look.space.s)
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, (label, said) in enumerate(lines):
            for column, (text, kind) in enumerate(((label, "note"), (said, ""))):
                shown = QLabel(text)
                if kind:
                    shown.setProperty("kind", kind)
                shown.setWordWrap(column == 1)
                shown.setTextFormat(Qt.TextFormat.PlainText)
                self._grid.addWidget(shown, row, column, Qt.AlignmentFlag.AlignTop)
