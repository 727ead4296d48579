"""Makes the page of members for the office."""

from shopclub.backup.names import Occasion
from shopclub.ui.members.list_bulk import BulkWork
from shopclub.ui.members.list_presenter import MemberListPresenter
from shopclub.ui.members.list_screen import MemberListScreen
from shopclub.ui.office.page import Page, Room


def members_page(room: Room) -> Page:
    """Make the page."""
    presenter = MemberListPresenter(
        room.shop, jobs=room.jobs, by=room.actor, open_member=room.open_member
    )
    bulk = BulkWork(
        presenter,
        ask_owner=room.ask_owner,
        safeguard=lambda go, refused: room.keeper.safeguard(
            Occasion.ERASE, done=lambda _: go(), refused=refused
        ),
        show_cards=lambda faces, paper: room.papers.show_card_sheets(
            faces, over=screen, drawn=paper
        ),
    )
    screen = MemberListScreen(presenter, bulk=bulk, today=room.shop.clock.today)
    if room.actor.only_reads:
        screen.offer_reading()
    return screen
