"""A printer of the system that paints into a PDF."""

from PySide6.QtCore import QBuffer
from PySide6.QtGui import QPdfWriter

from shopclub.ui.paper.printing import paint_pages


class PdfPrinter:
    """Paints the pages as the system's printer would, into a PDF."""

    printed = 0

    def names(self) -> tuple[str, ...]:
        """Return its one name."""
        return ("till roll",)

    def print_pages(self, pdf: bytes, *, printer: str, title: str) -> None:
        """Paint at 300 dpi."""
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        device = QPdfWriter(buffer)
        device.setResolution(300)
        paint_pages(pdf, device=device, printer=printer)
        self.printed += 1
