"""Makes the page of the log, and opens what its lines are about."""

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from shopclub.insights.log.entries import LogEntry, Thing
from shopclub.ui.log.presenter import LogPresenter
from shopclub.ui.log.screen import LogScreen
from shopclub.ui.log.state import FileKind
from shopclub.ui.log.writing import LogWriting
from shopclub.ui.office.page import Page, Room
from shopclub.ui.translation import translate


def log_page(room: Room) -> Page:
    """Make the page."""

    def open_entry(entry: LogEntry) -> None:
        _open(entry.about if entry.about.kind else entry.whose, room=room, over=screen)

    presenter = LogPresenter(
        room.shop,
        jobs=room.jobs,
        by=room.actor,
        language=lambda: room.preferences.language,
        open_thing=open_entry,
    )
    writing = LogWriting(
        presenter,
        ask_owner=room.ask_owner,
        show_paper=lambda draw: room.papers.show_pages(
            translate("LogPage", "Log {day}").format(day=room.shop.clock.today().isoformat()),
            draw=draw,
            over=screen,
        ),
    )
    screen = LogScreen(
        presenter,
        writing=writing,
        ask_path=lambda over, kind: _ask_path(over, kind, day=room.shop.clock.today()),
    )
    return screen


def _ask_path(over: QWidget, kind: FileKind, *, day: date) -> Path | None:
    """Ask where the log goes."""
    name = translate("LogPage", "log {day}.{ending}").format(day=day, ending=kind.value)
    kinds = (
        translate("LogPage", "Tables (*.csv)")
        if kind is FileKind.CSV
        else translate("LogPage", "Workbooks (*.xlsx)")
    )
    title = translate("LogPage", "Export the log")
    path, _ = QFileDialog.getSaveFileName(over, title, str(Path.home() / name), kinds)
    return Path(path) if path else None


def _open(thing: Thing, *, room: Room, over: LogScreen) -> None:
    """Open a member's page, the paper of a sale or refund, or the page a thing is listed on."""
    match thing.kind:
        case "member":
            room.open_member(int(thing.key))
        case "gift":
            room.open_thing("rewards", int(thing.key))
        case "setting":
            room.open_thing("settings", 0)
        case "paper":
            room.jobs.reading(
                lambda: room.shop.till.find_receipt(thing.key),
                done=lambda issued: (
                    None if issued is None else room.papers.show_receipt(issued, over=over)
                ),
                refused=room.report,
            )
