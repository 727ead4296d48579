"""Pages in one place, of which only the one in sight asks for room."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget


class PageStack(QStackedWidget):
    """A stack that is as small as the page it shows, so that a hidden one pushes nothing away."""

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of the page in sight."""
        page = self.currentWidget()
        return super().minimumSizeHint() if page is None else page.minimumSizeHint()

    def sizeHint(self) -> QSize:
        """Ask for what the page in sight would like."""
        page = self.currentWidget()
        return super().sizeHint() if page is None else page.sizeHint()
