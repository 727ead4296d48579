"""Empty room between widgets, of the design's lengths at every text scale."""

from PySide6.QtWidgets import QWidget

from shopclub.ui.widgets.look import LookWidget, current_tokens


class Gap(LookWidget):
    """So many pixels at 100 % of nothing, in a row or in a column."""

    def __init__(self, pixels: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixels = pixels
        self.restyle()

    def set_pixels(self, pixels: int) -> None:
        """Take another length."""
        self._pixels = pixels
        self.restyle()

    def restyle(self) -> None:
        """Take the length of the look."""
        side = current_tokens().px(self._pixels)
        self.setFixedSize(side, side)
