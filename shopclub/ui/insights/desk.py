"""Makes the page of insights, and opens its reports."""

from PySide6.QtWidgets import QWidget

from shopclub.insights.period import Period
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
        lambda period: room.papers.show_summary(shop, period=period, over=screen, by=room.actor)
    )
    screen.reports_asked.connect(lambda period: _open_reports(room, period=period, over=screen))
    screen.target_wanted.connect(lambda: _set_target(room, screen))
    screen.target_asked.connect(lambda target_id: _open_target(room, screen, target_id))
    return screen


def _set_target(room: Room, screen: InsightsScreen) -> None:
    from shopclub.ui.insights.targets_desk import set_target

    set_target(room, screen)


def _open_target(room: Room, screen: InsightsScreen, target_id: int) -> None:
    from shopclub.ui.insights.targets_desk import open_target

    open_target(room, screen, target_id)


def _open_reports(room: Room, *, period: Period, over: QWidget) -> None:
    from shopclub.ui.insights.reports_dialog import ReportsDialog
    from shopclub.ui.insights.reports_presenter import ReportsPresenter

    presenter = ReportsPresenter(
        room.shop,
        period=period,
        jobs=room.jobs,
        folder=room.folder,
        language=room.preferences.language,
        by=room.actor,
        ask_owner=room.ask_owner,
        accent=room.papers.accent,
    )
    dialog = ReportsDialog(
        presenter,
        show_paper=lambda title, draw: room.papers.show_pages(title, draw=draw, over=over),
    )
    dialog.open_over(over)
