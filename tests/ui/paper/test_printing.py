from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QGuiApplication, QPdfWriter
from PySide6.QtWidgets import QApplication

from shopclub.ui.paper.pages_view import image_of
from shopclub.ui.paper.pictures import draw_pages
from shopclub.ui.paper.printing import DOTS_PER_INCH, SystemPrinter, paint_pages
from shopclub.ui.paper.problems import PrinterMissing, PrintingFailed


def test_pages_become_pictures_of_their_own_size(card_pdf: bytes) -> None:
    front, back = draw_pages(card_pdf, dots_per_inch=300)

    assert (round(front.width_mm, 1), round(front.height_mm, 1)) == (85.6, 54.0)
    assert abs(front.width - 85.6 / 25.4 * 300) <= 1
    assert len(front.pixels) == front.stride * front.height
    assert front.pixels != back.pixels


def test_a_picture_keeps_its_colours(card_pdf: bytes, qapp: QGuiApplication) -> None:
    image = image_of(draw_pages(card_pdf, dots_per_inch=100)[0])

    assert image.pixelColor(3, image.height() // 2).name() == "#e2c77d"


def test_every_page_is_painted_on_a_sheet_of_its_own_size(
    card_pdf: bytes, tmp_path: Path, qapp: QApplication
) -> None:
    target = tmp_path / "printed.pdf"
    device = QPdfWriter(str(target))
    device.setResolution(DOTS_PER_INCH)

    paint_pages(card_pdf, device=device, printer="Roll")
    del device

    printed = draw_pages(target.read_bytes(), dots_per_inch=100)
    drawn = draw_pages(card_pdf, dots_per_inch=100)
    assert len(printed) == 2
    for sheet, page in zip(printed, drawn, strict=True):
        assert sheet.width_mm == pytest.approx(page.width_mm, abs=0.4)
        assert sheet.height_mm == pytest.approx(page.height_mm, abs=0.4)
        middle = image_of(page).pixelColor(3, page.height // 2)
        ours = image_of(sheet).pixelColor(3, page.height // 2)
        assert abs(middle.red() - ours.red()) < 12


def test_a_printer_that_is_not_there_is_said(card_pdf: bytes, qapp: QApplication) -> None:
    printer = SystemPrinter()
    assert "no such printer" not in printer.names()

    with pytest.raises(PrinterMissing) as caught:
        printer.print_pages(card_pdf, printer="no such printer", title="x")

    assert caught.value.printer == "no such printer"


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_said(
    card_pdf: bytes, tmp_path: Path, qapp: QApplication
) -> None:
    device = QPdfWriter(str(tmp_path / "no folder" / "printed.pdf"))

    with pytest.raises(PrintingFailed):
        paint_pages(card_pdf, device=device, printer="Roll")


def test_a_text_that_is_no_pdf_is_a_bug_that_shows(tmp_path: Path) -> None:
    with pytest.raises(pypdfium2.PdfiumError):
        draw_pages(b"no pdf", dots_per_inch=100)
