"""Makes the page of import and export."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from shopclub.backup.names import Occasion
from shopclub.exchange.templates import write_template
from shopclub.ui.exchange.presenter import ExchangePresenter
from shopclub.ui.exchange.screen import ExchangeScreen
from shopclub.ui.office.page import Page, Room
from shopclub.ui.today.presenter import ListKind
from shopclub.ui.translation import translate

PATTERNS = "*.xlsx *.xls *.csv *.txt"


def exchange_page(room: Room) -> Page:
    """Make the page."""
    presenter = ExchangePresenter(
        room.shop,
        jobs=room.jobs,
        by=room.actor,
        left=lambda: screen.left.emit(),
        safeguard=lambda go, refused: room.keeper.safeguard(
            Occasion.IMPORT, done=lambda _: go(), refused=refused
        ),
    )
    screen = ExchangeScreen(
        presenter,
        ask_file=ask_list,
        save_template=lambda parent: save_template(parent, room=room),
        ask_folder=ask_folder,
        open_doubles=lambda: room.open_thing("today", tuple(ListKind).index(ListKind.DOUBLES)),
    )
    return screen


def ask_list(parent: QWidget) -> Path | None:
    """Let someone choose a list; None if they do not."""
    title = translate("Exchange", "Choose a file")
    pattern = translate("Exchange", "Lists ({patterns})").format(patterns=PATTERNS)
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", pattern)
    return Path(chosen) if chosen else None


def save_template(parent: QWidget, *, room: Room) -> Path | None:
    """Let someone save an empty list to fill in; None if they do not."""
    title = translate("Exchange", "Save an empty list to fill in")
    name = translate("Exchange", "members.csv")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, name, "*.csv")
    if not chosen:
        return None
    path = Path(chosen)
    room.jobs.reading(
        lambda: write_template(path, language=room.shop.identity.language),
        done=lambda _: None,
        refused=room.report,
    )
    return path


def ask_folder(parent: QWidget) -> Path | None:
    """Let someone choose a folder; None if they do not."""
    chosen = QFileDialog.getExistingDirectory(
        parent, translate("Exchange", "Where shall the export go?")
    )
    return Path(chosen) if chosen else None
