"""The system's printers: each page at its own size, drawn at 300 dpi, without margins."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter

from shopclub.ui.paper.problems import PrinterMissing, PrintingFailed

if TYPE_CHECKING:
    from shopclub.ui.paper.pictures import PagePicture

DOTS_PER_INCH = 300


class SystemPrinter:
    """The printers that the system knows; call it off the thread of the screens."""

    def names(self) -> tuple[str, ...]:
        """Return the printers there are, the system's own choice first."""
        try:
            from PySide6.QtPrintSupport import QPrinterInfo
        except ImportError:  # the system's printing library is not there, so nothing can print
            return ()
        names = list(QPrinterInfo.availablePrinterNames())
        first = QPrinterInfo.defaultPrinterName()
        return tuple(sorted(names, key=lambda name: (name != first, name)))

    def print_pages(self, pdf: bytes, *, printer: str, title: str) -> None:
        """Print a PDF at its own size; raises PrinterMissing or PrintingFailed."""
        if printer not in self.names():
            raise PrinterMissing(printer)
        from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

        device = QPrinter(QPrinterInfo.printerInfo(printer), QPrinter.PrinterMode.HighResolution)
        device.setResolution(DOTS_PER_INCH)
        device.setFullPage(True)
        device.setDocName(title)
        paint_pages(pdf, device=device, printer=printer)


def paint_pages(pdf: bytes, *, device: QPagedPaintDevice, printer: str) -> None:
    """Paint every page of a PDF on a sheet of its own size."""
    from shopclub.ui.paper.pages_view import image_of
    from shopclub.ui.paper.pictures import each_page

    painter = QPainter()
    try:
        for picture in each_page(pdf, dots_per_inch=DOTS_PER_INCH):
            device.setPageLayout(_sheet_for(picture))
            if not (device.newPage() if painter.isActive() else painter.begin(device)):
                raise PrintingFailed(printer)
            sheet = QRectF(0, 0, device.width(), device.height())
            painter.drawImage(sheet, image_of(picture))
    finally:
        if painter.isActive():
            painter.end()


def _sheet_for(picture: "PagePicture") -> QPageLayout:
    size = QPageSize(
        QSizeF(picture.width_mm, picture.height_mm),
        QPageSize.Unit.Millimeter,
        "",
        QPageSize.SizeMatchPolicy.ExactMatch,
    )
    return QPageLayout(
        size,
        QPageLayout.Orientation.Portrait,
        QMarginsF(0, 0, 0, 0),
        QPageLayout.Unit.Millimeter,
    )
