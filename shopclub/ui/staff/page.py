"""Makes the office page of staff."""

from shopclub.ui.office.page import Page, Room
from shopclub.ui.staff.book_presenter import BookPresenter
from shopclub.ui.staff.book_screen import BookScreen
from shopclub.ui.staff.recovery_desk import RecoveryDesk


def staff_page(room: Room) -> Page:
    """Make the page for whoever opened the office."""
    presenter = BookPresenter(room.shop, jobs=room.jobs, by=room.actor, changed=room.people_changed)
    recovery = RecoveryDesk(
        room.shop, jobs=room.jobs, papers=room.papers, report=room.report, changed=presenter.refresh
    )
    screen = BookScreen(
        presenter,
        make_sheet=lambda: recovery.make(room.actor, over=screen),
    )
    return screen
