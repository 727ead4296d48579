"""Makes the panel of encryption."""

from PySide6.QtWidgets import QWidget

from shopclub.kernel.printing import PagePaper
from shopclub.ui.encryption.panel import EncryptionPanel
from shopclub.ui.encryption.presenter import EncryptionPresenter
from shopclub.ui.encryption.words import done_words
from shopclub.ui.office.page import Room
from shopclub.ui.translation import translate


def encryption_panel(room: Room, *, over: QWidget) -> EncryptionPanel:
    """Make the panel; its sheet opens over the page."""
    from shopclub.documents import recovery_sheet

    def show(sheet: recovery_sheet.RecoverySheet) -> None:
        room.papers.show_sheets(
            translate("Encryption", "Recovery sheet"),
            lambda: recovery_sheet.draw(sheet, accent=room.papers.accent),
            paper=PagePaper.RECOVERY,
            over=over,
        )

    presenter = EncryptionPresenter(
        room.shop,
        keeper=room.keeper,
        jobs=room.jobs,
        by=room.actor,
        show_sheet=show,
        said=done_words,
    )
    return EncryptionPanel(presenter)
