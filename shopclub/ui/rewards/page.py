"""Makes the office page of rewards."""

from shopclub.ui.office.page import Page, Room
from shopclub.ui.rewards.presenter import RewardsPresenter
from shopclub.ui.rewards.screen import RewardsScreen


def rewards_page(room: Room) -> Page:
    """Make the page for whoever opened the office."""
    presenter = RewardsPresenter(
        room.shop,
        jobs=room.jobs,
        by=room.actor,
        show_papers=lambda papers, drawn: room.papers.show_vouchers(
            papers, over=screen, drawn=drawn
        ),
    )
    screen = RewardsScreen(presenter)
    return screen
