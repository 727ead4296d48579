"""Makes the page of the technical log."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from shopclub.logs.book import LogBook
from shopclub.logs.reports import Report
from shopclub.ui.bugs.presenter import BugPresenter
from shopclub.ui.office.page import Page, Room
from shopclub.ui.technical.presenter import TechnicalPresenter
from shopclub.ui.technical.report_dialog import ReportDialog
from shopclub.ui.technical.screen import TechnicalScreen
from shopclub.ui.widgets.overlay import when_free


def technical_page(room: Room) -> Page:
    """Make the page."""
    copy = QGuiApplication.clipboard().setText

    def show(report: Report) -> None:
        dialog = ReportDialog(BugPresenter(report, folder=room.folder, copy=copy, restart=None))

        def remove() -> None:
            dialog.finish()
            presenter.remove(report)

        dialog.accepted.connect(remove)
        when_free(screen, lambda: dialog.open_over(screen, focus=dialog.escape_button))

    presenter = TechnicalPresenter(
        room.shop, LogBook(room.logs), jobs=room.jobs, by=room.actor, copy=copy, show=show
    )
    screen = TechnicalScreen(presenter, open_folder=_open)
    return screen


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
