"""Makes the page of insights."""

from shopclub.ui.insights.presenter import InsightsPresenter
from shopclub.ui.insights.screen import InsightsScreen
from shopclub.ui.office.page import Page, Room


def insights_page(room: Room) -> Page:
    """Make the page; its papers are opened over it."""
    shop = room.shop
    screen = InsightsScreen(
        InsightsPresenter(shop, jobs=room.jobs, by=room.actor),
        today=shop.insights.today(),
        open_member=room.open_member,
    )
    screen.summary_asked.connect(
        lambda period: room.papers.show_summary(shop, period=period, over=screen)
    )
    return screen
