"""Makes the page of the log, and opens what its lines are about."""

from shopclub.insights.log.entries import LogEntry, Thing
from shopclub.ui.log.presenter import LogPresenter
from shopclub.ui.log.screen import LogScreen
from shopclub.ui.office.page import Page, Room


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
    screen = LogScreen(presenter)
    return screen


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
